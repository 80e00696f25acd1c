package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Counts the statements behind each page: they must not grow with the rows on it. */
@DeskTest
@TestPropertySource(properties = {"spring.jpa.properties.hibernate.generate_statistics=true", "desk.pages.cache=0"})
class StatementCountTest {

    private static Path folder = Path.of("target");

    @Autowired
    private Pages pages;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private Ingest ingest;

    @Autowired
    private FolderWatch watch;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "counted");
        TestDesk.write(folder, "bolivia.md", SmallCorpus.text("bolivia.md"));
        TestDesk.write(folder, "nepal.md", SmallCorpus.text("nepal.md"));
        registry.add("desk.seeds", folder::toString);
    }

    @Test
    void statementsDoNotGrowWithRows() throws Exception {
        Map<String, Long> few = new TreeMap<>();
        Map<String, Long> many = new TreeMap<>();
        watch.stop(); // what it asks the store would be counted too
        count(few);
        for (int i = 0; i < 60; i++) {
            TestDesk.write(folder, "more-" + i + ".md", SmallCorpus.text("bolivia.md").replace("Bolivia", "Island " + i));
        }
        TestDesk.write(folder, "bolivia.md", SmallCorpus.text("bolivia.md") + "\n## More\n\nIn 1999 it had 12 ships and 3 ports.\n".repeat(50));
        ingest.run(Progress.SILENT);
        count(many);
        assertThat(few.get("/documents")).as("statements are counted").isPositive();
        assertThat(many).hasSameSizeAs(few).allSatisfy((address, count) -> assertThat(count).as(address).isLessThanOrEqualTo(few.get(address)));
    }

    private void count(Map<String, Long> statements) throws Exception {
        Statistics counter = factory.unwrap(SessionFactory.class).getStatistics();
        for (String address : List.of(
                "/", "/statistics", "/series", "/timeline", "/timeline/1940/1999", "/ambassadors", "/ambassadors/jane-q-roe", "/topics", "/topics/bolivia",
                "/compare", "/coverage", "/search?q=exports", "/search.json?q=exports", "/documents/bolivia/trade", "/about", "/documents", "/documents.json", "/documents/bolivia", "/documents/bolivia.json", "/statistics.json", "/statistics.csv",
                "/series.json", "/timeline.json", "/timeline.csv", "/ambassadors.json", "/ambassadors.csv", "/ambassadors/on/1963.json", "/topics.json", "/topics.csv",
                "/ingest", "/ingest.json", "/ingest/bolivia", "/ingest/bolivia.json", "/documents/bolivia/original")) {
            pages.get(address);
            counter.clear();
            assertThat(pages.get(address).getStatus()).as(address).isEqualTo(200);
            statements.put(address, counter.getPrepareStatementCount());
        }
    }
}
