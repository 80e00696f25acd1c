package org.countrydesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final Path FOLDER = Path.of("/desk in a folder");

    @Test
    void isAnArchiveOfClassesWhereAnAotCacheTakesTwoSteps() {
        assertThat(Cache.of(21)).isEqualTo(Cache.CLASSES);
        assertThat(Cache.of(24)).isEqualTo(Cache.CLASSES);
        assertThat(Cache.of(25)).isEqualTo(Cache.AOT);
        assertThat(Cache.of(30)).isEqualTo(Cache.AOT);
    }

    @Test
    void isUsedWithTheOptionsItIsMadeWith() {
        assertThat(PrepareCommand.arguments(Cache.AOT, FOLDER, "country-desk.jar", true).lines())
                .containsAll(Cache.options().stream().map(option -> '"' + option + '"').toList())
                .contains("\"-XX:AOTCache=/desk in a folder/desk.aot\"")
                .endsWith("\"-jar\"", "\"/desk in a folder/country-desk.jar\"");
        assertThat(PrepareCommand.arguments(Cache.CLASSES, FOLDER, "country-desk.jar", true))
                .contains("\"-XX:SharedArchiveFile=/desk in a folder/desk.jsa\"")
                .doesNotContain("AOT");
    }

    @Test
    void isNotNamedWhereNoneWasMade() {
        assertThat(PrepareCommand.arguments(Cache.AOT, FOLDER, "country-desk.jar", false)).doesNotContain("desk.aot");
    }

    @Test
    void isReadByTheLauncherFromItsFile(@TempDir Path temp) throws IOException, InterruptedException {
        Path start = Files.writeString(temp.resolve("start"), PrepareCommand.arguments(Cache.AOT, temp, "none.jar", false));
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + start)
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).isEqualTo(1);
        assertThat(said).contains("none.jar").doesNotContainIgnoringCase("unrecognized");
    }

    @Test
    void isMadeOfTheJarAlone(@TempDir Path temp) {
        var err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(PrepareCommand.run(new String[0], print, print)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Usage: prepare DIR [--desk.seeds=DIR]\n");
        err.reset();
        assertThat(PrepareCommand.run(new String[] {temp.toString(), "--desk.seeds=" + temp}, print, print)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Only the jar as it was built");
    }

    @Test
    void readsSomePagesOfEachKind() {
        assertThat(Rehearsal.kind("/documents/malta")).isEqualTo(Rehearsal.kind("/documents/chile"));
        assertThat(Rehearsal.kind("/documents/malta"))
                .isNotEqualTo(Rehearsal.kind("/documents"))
                .isNotEqualTo(Rehearsal.kind("/documents/malta/trade"))
                .isNotEqualTo(Rehearsal.kind("/documents/malta.json"))
                .isNotEqualTo(Rehearsal.kind("/documents/malta?q=trade"));
    }

    @Test
    void isUsedByTheContainerFromTheFolderItWasMadeIn() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains(" prepare /app ", "/app/desk.aot /app/start", "ENTRYPOINT [\"java\", \"@/app/start\"]", "HEALTHCHECK");
    }
}
