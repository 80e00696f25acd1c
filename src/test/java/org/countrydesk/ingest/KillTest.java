package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.countrydesk.CountryDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Kills ingests of a process of their own. */
class KillTest {

    private static final int DOCUMENTS = 300;

    @TempDir
    private Path temp;

    @Test
    void losesAndDoublesNothingWhenKilled() throws IOException, InterruptedException {
        Path folder = temp.resolve("documents");
        for (int i = 0; i < DOCUMENTS; i++) {
            String like = SmallCorpus.text(SmallCorpus.NAMES.get(i % SmallCorpus.NAMES.size()));
            TestDesk.write(folder, "report-" + i + ".md", like + "\nReport " + i + " was printed in " + (1900 + i % 100) + ".\n");
        }
        Path data = temp.resolve("killed");
        for (String moment : List.of("reading 60/", "reading 180/", "linking 0/")) {
            kill(folder, data, moment);
        }
        try (TestDesk killed = TestDesk.open(folder, data);
                TestDesk undisturbed = TestDesk.open(folder, temp.resolve("undisturbed"))) {
            assertThat(killed.editions().newestStored()).as("nothing half done is served").isEmpty();
            assertThat(killed.counts().get("document")).as("rows the last killed run left").isPositive();
            IngestReport report = killed.ingest();
            assertThat(report.edition()).isEqualTo(1);
            assertThat(report.tally().documents()).isEqualTo(DOCUMENTS);
            undisturbed.ingest();
            Map<String, Long> counts = undisturbed.counts();
            assertThat(killed.counts()).isEqualTo(counts);
            assertThat(killed.rows()).isEqualTo(undisturbed.rows());
        }
    }

    /** Run the command until it says that it has come so far, and kill it there. */
    private static void kill(Path folder, Path data, String moment) throws IOException, InterruptedException {
        Process process = Command.start("ingest", folder.toString(), "--desk.data=" + data, "--spring.datasource.url=" + storedAtOnce());
        int reached = moment.startsWith("reading") ? number(moment) : -1;
        List<String> said = new ArrayList<>();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (reached < 0 ? line.startsWith(moment) : line.startsWith("reading ") && number(line) >= reached) {
                    break;
                }
            }
            assertThat(process.isAlive()).as(String.join("\n", said)).isTrue();
            process.destroyForcibly();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(data.resolve("desk.mv.db"))).isTrue();
    }

    /** The store of the desk, but what is committed is in the file at once, not within a second that the killed process may not have. */
    private static String storedAtOnce() throws IOException {
        String url = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"))
                .getProperty("spring.datasource.url");
        return url + ";WRITE_DELAY=0";
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1, line.indexOf('/')));
    }

    /** Starts the desk as users do, in a process of its own. */
    static final class Command {

        private Command() {}

        static Process start(String... arguments) throws IOException {
            List<String> all = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    CountryDesk.class.getName()));
            all.addAll(List.of(arguments));
            return new ProcessBuilder(all).redirectErrorStream(true).start();
        }
    }
}
