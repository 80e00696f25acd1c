package org.countrydesk.ingest;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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
import java.util.regex.Pattern;

/**
 * The folder of documents. Hidden files, {@code README} and {@code LICENSE} files and {@code sources.yml} are about the
 * documents and are none themselves; symbolic links in it are not followed.
 */
record Folder(Path root) {

    static final String DECLARATIONS = "sources.yml";
    private static final int DEEPEST = 8;

    /** What is said about a folder is none of its documents. */
    private static final Pattern ABOUT = Pattern.compile("(?:readme|license|licence)(?:\\.[a-z]{1,8})?");

    /** A file that may be a document; {@code name} is relative to the folder, parted by {@code /}. */
    record Candidate(String name, Path path, long bytes, Instant modified) {}

    /**
     * List the candidates, sorted by name.
     *
     * @throws IOException when there is no such folder: that the documents have gone is not concluded from it
     */
    List<Candidate> candidates() throws IOException {
        Path top = root.toRealPath();
        if (!Files.isDirectory(top)) {
            throw new NotDirectoryException(root.toString());
        }
        List<Candidate> found = new ArrayList<>();
        Files.walkFileTree(top, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(top) && hidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isDocument(file)) {
                    found.add(new Candidate(
                            nameOf(top, file),
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS)));
                }
                return FileVisitResult.CONTINUE;
            }

            /**
             * A file that went while we looked is no fault: the next look tells. A folder that cannot be looked into is listed
             * itself, so that it is refused with a problem rather than passed over.
             */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(top)) {
                    throw e;
                }
                if (!(e instanceof NoSuchFileException) && !hidden(file)) {
                    found.add(new Candidate(nameOf(top, file), file, 0, Instant.EPOCH));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Candidate::name));
        return found;
    }

    /** Read the name out of the file's address, which keeps its bytes whatever character set the process was started with. */
    private static String nameOf(Path top, Path file) {
        String plain = top.relativize(file).toString();
        if (File.separatorChar == '/' && plain.chars().allMatch(c -> c > ' ' && c < 127)) {
            return plain;
        }
        String name = file.toUri().getRawPath().substring(top.toUri().getRawPath().length());
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !hidden(file)
                && !name.equals(DECLARATIONS)
                && !ABOUT.matcher(name).matches()
                && !name.endsWith("~")
                && !name.endsWith(".tmp")
                && !name.endsWith(".swp");
    }
}
