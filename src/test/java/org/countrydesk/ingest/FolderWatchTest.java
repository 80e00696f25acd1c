package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.countrydesk.CountryDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Changes a folder under a running desk while a reader asks for pages all the time. */
class FolderWatchTest {

    private static final Duration HANG = Duration.ofMinutes(1);

    @TempDir
    private Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private String site = "";

    @Test
    void followsTheFolderWithoutOneFailedRequest() throws Exception {
        Path folder = temp.resolve("documents");
        try (ConfigurableApplicationContext context = start(folder)) {
            site = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            HttpResponse<String> early = get("/documents");
            assertThat(early.statusCode()).as("the folder is missing").isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).isPresent();
            assertThat(get("/actuator/health").statusCode()).isEqualTo(503);

            Files.createDirectories(folder);
            await().atMost(HANG).until(() -> get("/actuator/health").statusCode() == 200);
            for (String address : List.of("/", "/documents", "/ingest", "/about", "/documents.json", "/statistics.json", "/search?q=x", "/timeline.json", "/ambassadors.json")) {
                assertThat(get(address).statusCode()).as("%s of an empty desk", address).isEqualTo(200);
            }

            TestDesk.write(folder, "peru.md", SmallCorpus.text("peru.md"));
            await().atMost(HANG).until(() -> get("/documents.json").body().contains("\"peru.md\""));

            AtomicBoolean reading = new AtomicBoolean(true);
            AtomicInteger asked = new AtomicInteger();
            Queue<String> failed = new ConcurrentLinkedQueue<>();
            Thread reader = Thread.ofPlatform().start(() -> read(reading, asked, failed));
            TestDesk.write(folder, "new/kenya.md", SmallCorpus.text("kenya.md"));
            await().atMost(HANG).until(() -> get("/documents.json").body().contains("new/kenya.md"));
            TestDesk.write(folder, "new/kenya.md", "# Kenya\n\nThe lighthouse was lit in 1923.\n");
            await().atMost(HANG).until(() -> get("/search.json?q=lighthouse").body().contains("new/kenya.md"));
            Files.delete(folder.resolve("new/kenya.md"));
            await().atMost(HANG).until(() -> !get("/documents.json").body().contains("new/kenya.md"));
            reading.set(false);
            reader.join();
            assertThat(asked).hasPositiveValue();
            assertThat(failed).as("of %s requests", asked).isEmpty();
        }
    }

    private void read(AtomicBoolean reading, AtomicInteger asked, Queue<String> failed) {
        while (reading.get()) {
            for (String address : List.of("/", "/documents/peru", "/statistics.json", "/search?q=exports", "/ingest")) {
                try {
                    int status = get(address).statusCode();
                    asked.incrementAndGet();
                    if (status != 200) {
                        failed.add(address + " " + status);
                    }
                } catch (IOException e) {
                    failed.add(address + " " + e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(site + address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(CountryDesk.class)
                .run(
                        "--server.port=0",
                        "--desk.seeds=" + folder,
                        "--desk.data=" + temp.resolve("data"),
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn");
    }
}
