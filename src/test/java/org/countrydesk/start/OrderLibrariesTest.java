package org.countrydesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderLibrariesTest {

    private static final Path PROGRAM = Path.of("src/build/OrderLibraries.java");
    private static final String INDEX = "BOOT-INF/classpath.idx";

    @TempDir
    Path temp;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = temp.resolve("desk.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(zip, "BOOT-INF/classes/Desk.class", "desk".repeat(100), ZipEntry.DEFLATED);
            put(zip, "BOOT-INF/lib/", "", ZipEntry.STORED);
            put(zip, "BOOT-INF/lib/angle-2.jar", "a", ZipEntry.STORED);
            put(zip, "BOOT-INF/lib/core-1.0.jar", "c", ZipEntry.STORED);
            put(zip, "BOOT-INF/lib/core-web-1.0.RELEASE.jar", "w", ZipEntry.STORED);
            put(zip, INDEX, "- \"BOOT-INF/lib/angle-2.jar\"\n", ZipEntry.DEFLATED);
        }
    }

    @Test
    void putsWhatIsNamedFirstAndLeavesTheRestAsItWas() throws Exception {
        assertThat(order("core-web", "core")).isEmpty();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "BOOT-INF/classes/Desk.class",
                            "BOOT-INF/lib/",
                            "BOOT-INF/lib/core-web-1.0.RELEASE.jar",
                            "BOOT-INF/lib/core-1.0.jar",
                            "BOOT-INF/lib/angle-2.jar",
                            INDEX);
            assertThat(text(zip, "BOOT-INF/classes/Desk.class")).isEqualTo("desk".repeat(100));
            assertThat(text(zip, "BOOT-INF/lib/core-1.0.jar")).isEqualTo("c");
            assertThat(zip.getEntry("BOOT-INF/lib/core-1.0.jar").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("BOOT-INF/lib/core-1.0.jar").getTime()).isEqualTo(1_700_000_000_000L);
            assertThat(text(zip, INDEX).lines())
                    .containsExactly(
                            "- \"BOOT-INF/lib/core-web-1.0.RELEASE.jar\"",
                            "- \"BOOT-INF/lib/core-1.0.jar\"",
                            "- \"BOOT-INF/lib/angle-2.jar\"");
        }
    }

    @Test
    void comesOutTheSameAgain() throws Exception {
        order("core");
        byte[] once = Files.readAllBytes(jar);
        order("core");
        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }

    @Test
    void stopsAtANameThatIsNoLibraryAndLeavesTheJar() throws Exception {
        byte[] before = Files.readAllBytes(jar);
        assertThat(order("core", "gone")).contains("not a library of the jar: gone");
        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }

    /** Return what the program says. */
    private String order(String... names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), PROGRAM.toString(), jar.toString()));
        command.addAll(List.of(names));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        return said;
    }

    private static void put(ZipOutputStream zip, String name, String content, int method) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setTime(1_700_000_000_000L);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
