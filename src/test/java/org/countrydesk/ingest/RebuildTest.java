package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.countrydesk.CountryDesk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the desk without its search index: readers read while it is made anew, and are told that the search has to wait. */
class RebuildTest {

    private static final List<String> READ = List.of(
            "/", "/documents", "/documents.json", "/documents/peru", "/documents/peru?find=exports", "/timeline", "/statistics", "/topics",
            "/ingest", "/about", "/api", "/sitemap.xml", "/actuator/health");
    private static final List<String> SEARCHED = List.of("/search?q=exports", "/search.json?q=exports");

    @TempDir
    private Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> meanwhile = new LinkedHashMap<>();
    private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        folder = temp.resolve("documents");
        data = temp.resolve("data");
        SmallCorpus.write(folder);
        try (TestDesk desk = TestDesk.open(folder, data)) {
            desk.ingest();
        }
    }

    @Test
    void servesPagesWhileAMissingIndexIsMade() throws Exception {
        Served served = startAfter(() -> delete(data.resolve("index")));
        assertThat(meanwhile).hasSize(READ.size() + SEARCHED.size());
        READ.forEach(address -> assertThat(then(address).statusCode()).as(address).isEqualTo(200));
        HttpResponse<String> page = then("/search?q=exports");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.headers().firstValue("Refresh")).hasValue("5");
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains("0 of 10 documents are in it").contains("and then searches for exports");
        assertThat(Jsoup.parse(page.body()).select("main a[href=/documents]")).isNotEmpty();
        HttpResponse<String> answer = then("/search.json?q=exports");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("0 of 10 documents");
        assertThat(Jsoup.parse(then("/documents/peru?find=exports").body()).select(".find-count").text()).startsWith("Not counted");
        assertThat(Jsoup.parse(then("/documents/peru?find=exports").body()).select(".text mark")).isNotEmpty();
        assertThat(served.later()).allMatch(status -> status == 200);
        assertThat(served.found()).isEqualTo(10);
    }

    @Test
    void servesPagesWhileADamagedIndexIsMade() throws Exception {
        Served served = startAfter(() -> {
            try (Stream<Path> parts = Files.list(data.resolve("index"))) {
                Path largest = parts.max(Comparator.comparingLong(part -> part.toFile().length())).orElseThrow();
                byte[] bytes = Files.readAllBytes(largest);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(largest, bytes);
            }
        });
        READ.forEach(address -> assertThat(then(address).statusCode()).as(address).isEqualTo(200));
        SEARCHED.forEach(address -> assertThat(then(address).statusCode()).as(address).isEqualTo(503));
        assertThat(served.later()).allMatch(status -> status == 200);
        assertThat(served.found()).isEqualTo(10);
    }

    @Test
    void keepsAWholeIndex() throws Exception {
        Served served = startAfter(() -> {});
        assertThat(meanwhile).as("nothing is made").isEmpty();
        assertThat(served.found()).isEqualTo(10);
    }

    @Test
    void beginsAnewWhenTheMakingWasCutShort() throws IOException {
        delete(data.resolve("index"));
        try (TestDesk desk = TestDesk.open(folder, data)) {
            Ingest ingest = desk.bean(Ingest.class);
            Progress cut = (step, done, all) -> {
                throw new IllegalStateException("cut short");
            };
            assertThatThrownBy(() -> ingest.resume(cut)).hasMessage("cut short");
            assertThat(desk.editions().find()).isPresent();
            assertThat(desk.index().making()).isPresent();
            TestDesk.write(folder, "chad.md", "# Chad\n\nThe exports of Chad rose in 1990.\n");
            assertThatThrownBy(() -> ingest.run(cut)).as("an ingest on top of nothing").hasMessage("cut short");
            ingest.run(Progress.SILENT);
            assertThat(desk.index().making()).isEmpty();
            assertThat(desk.index().matches("chad", "exports", 10).orElseThrow().passages()).hasSize(1);
            assertThat(desk.index().matches("peru", "exports", 10).orElseThrow().passages()).hasSize(1);
        }
    }

    /** Return what was answered while the index was made. */
    private HttpResponse<String> then(String address) {
        return Objects.requireNonNull(meanwhile.get(address), address);
    }

    /** What was answered afterwards, and how many documents the search finds. */
    private record Served(List<Integer> later, int found) {}

    private interface Harm {
        void run() throws IOException;
    }

    private Served startAfter(Harm harm) throws Exception {
        harm.run();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CountryDesk.class)
                .run(
                        "--server.port=0",
                        "--desk.seeds=" + folder,
                        "--desk.data=" + data,
                        "--desk.watch=false",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=error")) {
            String site = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            assertThat(get(site, "/documents").statusCode()).as("before the desk has resumed").isEqualTo(503);
            context.getBean(Ingest.class).resume((step, done, all) -> {
                if (done == 0) {
                    READ.forEach(address -> meanwhile.put(address, get(site, address)));
                    SEARCHED.forEach(address -> meanwhile.put(address, get(site, address)));
                }
            });
            List<Integer> later = new ArrayList<>();
            READ.forEach(address -> later.add(get(site, address).statusCode()));
            SEARCHED.forEach(address -> later.add(get(site, address).statusCode()));
            String hits = get(site, "/search?q=exports&type=passage").body();
            return new Served(later, Jsoup.parse(hits).select(".hit").size());
        }
    }

    private HttpResponse<String> get(String site, String address) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(site + address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            for (Path part : parts.toList()) {
                Files.delete(part);
            }
        }
        Files.delete(folder);
    }
}
