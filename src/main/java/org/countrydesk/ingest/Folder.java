package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The folder of documents. Hidden files, {@code README} and {@code LICENSE} files and {@code sources.yml} are about the
 * documents and are none themselves; symbolic links are not followed.
 */
record Folder(Path root) {

    static final String DECLARATIONS = "sources.yml";
    private static final int DEEPEST = 8;

    /** A file that may be a document; {@code name} is relative to the folder, parted by {@code /}. */
    record Candidate(String name, Path path, long bytes, Instant modified) {}

    /** List the candidates, sorted by name. */
    List<Candidate> candidates() throws IOException {
        List<Candidate> found = new ArrayList<>();
        Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(root) && hidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isDocument(file)) {
                    found.add(new Candidate(
                            nameOf(file),
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS)));
                }
                return FileVisitResult.CONTINUE;
            }

            /** A file that went while we looked is no fault: the next look tells. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Candidate::name));
        return found;
    }

    private String nameOf(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !hidden(file)
                && !name.equals(DECLARATIONS)
                && !name.matches("(?:readme|license|licence)(?:\\.[a-z]{1,8})?")
                && !name.endsWith("~")
                && !name.endsWith(".tmp")
                && !name.endsWith(".swp");
    }
}
