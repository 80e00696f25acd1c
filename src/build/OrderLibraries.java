import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Put the libraries of a jar of Spring Boot in the order in which a start needs them. Its loader asks one library after the other for
 * each class, and a build that comes out the same each time has them in the order of their names.
 *
 * <p>Run by the build as {@code java OrderLibraries.java JAR NAME...}: the libraries named, without their versions, come first, in the
 * order given, the others after them as they were. A name that is no library of the jar stops the build, so that the list stays true.
 */
class OrderLibraries {

    private static final String FOLDER = "BOOT-INF/lib/";
    private static final String INDEX = "BOOT-INF/classpath.idx";

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path ordered = Path.of(args[0] + ".ordered");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(ordered))) {
            List<ZipEntry> all = new ArrayList<>(from.stream().toList());
            List<ZipEntry> libraries = ordered(all, Arrays.asList(args).subList(1, args.length));
            Iterator<ZipEntry> next = libraries.iterator();
            all.replaceAll(entry -> isLibrary(entry) ? next.next() : entry);
            for (ZipEntry entry : all) {
                byte[] content = entry.getName().equals(INDEX) ? index(libraries) : from.getInputStream(entry).readAllBytes();
                write(entry, content, to);
            }
        }
        Files.move(ordered, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<ZipEntry> ordered(List<ZipEntry> all, List<String> first) {
        List<ZipEntry> libraries = new ArrayList<>(all.stream().filter(OrderLibraries::isLibrary).toList());
        for (String name : first) {
            if (libraries.stream().noneMatch(library -> name.equals(name(library)))) {
                throw new IllegalArgumentException("not a library of the jar: " + name);
            }
        }
        libraries.sort(Comparator.comparingInt(library -> first.contains(name(library)) ? first.indexOf(name(library)) : first.size()));
        return libraries;
    }

    private static boolean isLibrary(ZipEntry entry) {
        return entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".jar");
    }

    /** Return the name of a library without folder, version and ending. */
    private static String name(ZipEntry library) {
        return library.getName().substring(FOLDER.length()).replaceFirst("-[0-9][^/]*\\.jar$", "");
    }

    private static byte[] index(List<ZipEntry> libraries) {
        StringBuilder lines = new StringBuilder();
        libraries.forEach(library -> lines.append("- \"").append(library.getName()).append("\"\n"));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Libraries stay as they are, uncompressed, as the loader reads in them. */
    private static void write(ZipEntry entry, byte[] content, ZipOutputStream to) throws IOException {
        ZipEntry copy = new ZipEntry(entry);
        if (entry.getMethod() == ZipEntry.DEFLATED) {
            copy.setCompressedSize(-1); // found out again while it is written
        }
        to.putNextEntry(copy);
        to.write(content);
        to.closeEntry();
    }
}
