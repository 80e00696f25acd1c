package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFingerprintTest {

    @TempDir
    private Path temp;

    private Path classes;

    @BeforeEach
    void fill() throws IOException {
        classes = temp.resolve("classes");
        put("org/countrydesk/extract/date/Dates.class", "dates");
        put("org/countrydesk/edtf/Edtf.class", "edtf");
        put("org/countrydesk/web/Frame.class", "frame");
    }

    @Test
    void isTheSameInAFolderInAJarAndInsideAJar() throws IOException {
        String folder = fingerprint();
        Path flat = jar("flat.jar");
        assertThat(RulesFingerprint.of(flat.toUri().toURL())).isEqualTo(folder);
        assertThat(RulesFingerprint.of(URI.create("jar:" + flat.toUri() + "!/").toURL())).isEqualTo(folder);
    }

    @Test
    void changesWithAClassThatReadsAndWithItsName() throws IOException {
        String before = fingerprint();
        put("org/countrydesk/extract/date/Dates.class", "other");
        String changed = fingerprint();
        assertThat(changed).isNotEqualTo(before);
        put("org/countrydesk/extract/date/Days.class", "days");
        assertThat(fingerprint()).isNotIn(before, changed);
    }

    @Test
    void staysWhenAPageOrWhatTheBuildAddsChanges() throws IOException {
        String before = fingerprint();
        put("org/countrydesk/web/Frame.class", "another frame");
        put("org/countrydesk/ingest/IngestConfiguration__BeanDefinitions.class", "added");
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void coversTheClassesThatAreRun() throws IOException {
        Files.createDirectories(temp.resolve("none/org/countrydesk"));
        String ofNone = RulesFingerprint.of(temp.resolve("none").toUri().toURL());
        assertThat(RulesFingerprint.compute()).matches("[0-9a-f]{64}").isNotEqualTo(ofNone);
    }

    private String fingerprint() throws IOException {
        return RulesFingerprint.of(classes.toUri().toURL());
    }

    private void put(String name, String what) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, what);
    }

    private Path jar(String name) throws IOException {
        Path file = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes).filter(Files::isRegularFile).sorted()) {
            for (Path each : (Iterable<Path>) files::iterator) {
                jar.putNextEntry(new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
                jar.closeEntry();
            }
        }
        return file;
    }
}
