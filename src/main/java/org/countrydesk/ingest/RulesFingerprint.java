package org.countrydesk.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells whether the code that reads documents is the code that read them: a hash over the checksums of the classes of the packages
 * whose work ends up in the store. Another hash means that every file is read again. A jar keeps the checksums in its table of
 * contents, so that no class is opened; the same classes give the same hash in a folder, in the jar and in the jar taken apart.
 */
final class RulesFingerprint {

    private static final String ROOT = "org/countrydesk/";
    private static final List<String> PACKAGES = List.of("edtf/", "markup/", "fact/", "extract/", "across/", "ingest/", "document/Shared");

    /** Stands in the names of classes the build adds to put beans together; they read nothing. */
    private static final String GENERATED = "__";

    private RulesFingerprint() {}

    /** Return 64 hexadecimal digits. */
    static String compute() {
        return of(RulesFingerprint.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /** @param classes a folder, a jar, or the folder of classes in a jar */
    static String of(URL classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            checksums(classes).forEach((name, checksum) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Long.toHexString(checksum).getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Long> checksums(URL classes) throws IOException, URISyntaxException {
        if (classes.openConnection() instanceof JarURLConnection jar) {
            return ofJar(jar.getJarFile()); // shared with the class loader, which closes it
        }
        URI address = classes.toURI();
        Path path = Path.of(address);
        if (Files.isDirectory(path)) {
            return ofFolder(path);
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            return ofJar(jar);
        }
    }

    private static SortedMap<String, Long> ofJar(JarFile jar) {
        SortedMap<String, Long> checksums = new TreeMap<>();
        jar.stream()
                .filter(entry -> counts(entry.getName()))
                .forEach((JarEntry entry) -> checksums.put(entry.getName(), entry.getCrc()));
        return checksums;
    }

    private static SortedMap<String, Long> ofFolder(Path folder) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(ROOT))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    checksums.put(name, checksum.getValue());
                }
            }
        }
        return checksums;
    }

    private static boolean counts(String name) {
        return name.endsWith(".class")
                && name.startsWith(ROOT)
                && !name.contains(GENERATED)
                && PACKAGES.stream().anyMatch(part -> name.startsWith(part, ROOT.length()));
    }
}
