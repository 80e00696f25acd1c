package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.CountryDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk is started again over a folder that has not changed, in a process of its own. */
class RestartTest {

    private static final Pattern OPEN = Pattern.compile("The desk is open at (http://\\S+)");

    /** Loaded by the JVM when a document is read, and only then. */
    private static final List<String> READERS = List.of(
            "org.countrydesk.extract.Extractor",
            "org.countrydesk.extract.place.Gazetteer",
            "opennlp.tools.",
            "org.countrydesk.extract.number.Currencies",
            "com.vladsch.flexmark.",
            "org.apache.pdfbox.");

    @TempDir
    private Path temp;

    private final List<String> said = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = temp.resolve("documents");
        for (String name : SmallCorpus.NAMES) {
            TestDesk.write(folder, name, SmallCorpus.text(name));
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.now().minusSeconds(60)));
        }
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            desk.ingest();
        }
    }

    @Test
    void servesWhatItKnowsWithoutLoadingWhatReadsDocuments() throws IOException, InterruptedException {
        List<String> classes = classesOfAStart();
        assertThat(classes).hasSizeGreaterThan(1000);
        assertThat(classes.stream().filter(name -> READERS.stream().anyMatch(name::startsWith))).isEmpty();
    }

    @Test
    void loadsWhatReadsDocumentsForADocumentThatChanged() throws IOException, InterruptedException {
        TestDesk.write(folder, "new.md", "# Malta\n\nMalta had 238,000 people in 1901.\n");
        assertThat(classesOfAStart().stream().filter(name -> name.startsWith("org.countrydesk.extract.Extractor "))).hasSize(1);
    }

    /** Bytes that differ under the same size and time go unseen only by a desk that does not open the file. */
    @Test
    void opensNoFile() throws IOException, InterruptedException {
        for (String name : SmallCorpus.NAMES) {
            Path file = folder.resolve(name);
            FileTime before = Files.getLastModifiedTime(file);
            Files.writeString(file, SmallCorpus.text(name).replace('1', '2'));
            Files.setLastModifiedTime(file, before);
        }
        assertThat(classesOfAStart().stream().filter(name -> name.startsWith("org.countrydesk.extract.Extractor "))).isEmpty();
        assertThat(said).anyMatch(line -> line.contains("Edition 1 is in line with the folder"));
    }

    /** Start a desk, wait until it has compared the folder, and return the names of the classes it loaded by then. */
    private List<String> classesOfAStart() throws IOException, InterruptedException {
        Path log = temp.resolve("classes.log");
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountryDesk.class.getName(),
                        "--server.port=0",
                        "--desk.seeds=" + folder,
                        "--desk.data=" + temp.resolve("data"),
                        "--logging.level.org.countrydesk.ingest=debug")
                .redirectErrorStream(true)
                .start();
        said.clear();
        try (var lines = desk.inputReader()) {
            String address = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                Matcher open = OPEN.matcher(line);
                address = open.find() ? open.group(1) : address;
                if (!address.isEmpty() && said.stream().anyMatch(each -> each.contains("is in line with the folder"))) {
                    break;
                }
            }
            assertThat(desk.isAlive()).as(String.join("\n", said)).isTrue();
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address + "/documents")).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
        } finally {
            desk.destroy();
            assertThat(desk.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return Files.readAllLines(log).stream().map(line -> line.replaceFirst("^(?:\\[[^]]*])+ ?", "")).toList();
    }
}
