package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.CountryDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

/** Runs the desk on a real PostgreSQL and compares what it answers with what it answers on its own store. */
class PostgresTest {

    private static final List<String> STARTS = List.of(
            "/",
            "/ambassadors.json",
            "/documents.json",
            "/ingest.json",
            "/ingest/ghana.json",
            "/series.json",
            "/statistics.csv",
            "/statistics.json",
            "/timeline/1940/1999.json",
            "/topics.json");

    /** Enough to reach a page of every kind over the links from the front page. */
    private static final int PAGES = 400;

    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*+)");

    @TempDir
    private Path temp;

    @Test
    void answersAsOnItsOwnStore() throws IOException, SQLException {
        Path folder = temp.resolve("documents");
        SmallCorpus.write(folder);
        TestDesk.write(folder, "empty.md", "");
        TestDesk.write(folder, "long.md", "# " + "\u1e69".repeat(3000) + "\n\nMr. " + "\ud83d\ude00".repeat(1200) + " of Quito paid 5 of 7.\n");
        try (EmbeddedPostgres postgres = start()) {
            String url = withLocale(postgres, "en");
            Map<String, String> own = answers(folder, temp.resolve("own"));
            Map<String, String> other = answers(folder, temp.resolve("other"), "--spring.datasource.url=" + url);
            assertThat(own).hasSizeGreaterThan(STARTS.size());
            assertThat(other.keySet()).isEqualTo(own.keySet());
            assertThat(own.keySet().stream().filter(address -> !Objects.equals(own.get(address), other.get(address))))
                    .as("answered otherwise, of " + own.size())
                    .isEmpty();
            assertThat(own.values()).noneMatch(String::isEmpty);
        }
    }

    /** A database that sorts words as a locale does, as the servers of most systems are set up to do. */
    private static String withLocale(EmbeddedPostgres postgres, String locale) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database desk template template0 encoding 'UTF8' locale_provider icu icu_locale '" + locale + "'");
        }
        return postgres.getJdbcUrl("postgres", "desk");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            System.err.println("SKIPPED: PostgreSQL cannot be started here: " + e);
            return abort("PostgreSQL cannot be started here: " + e);
        }
    }

    private static Map<String, String> answers(Path folder, Path data, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0", "--desk.seeds=" + folder, "--desk.data=" + data, "--desk.watch=false", "--spring.main.banner-mode=off", "--logging.level.root=warn"));
        all.addAll(List.of(settings));
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(CountryDesk.class).run(all.toArray(String[]::new))) {
            Ingest ingest = context.getBean(Ingest.class);
            ingest.resume(Progress.SILENT);
            assertThat(ingest.run(Progress.SILENT).tally().documents()).isEqualTo(11);
            TestDesk.write(folder, "peru.md", SmallCorpus.text("peru.md") + "\nIn 2011 a bridge was built.\n");
            ingest.run(Progress.SILENT);
            TestDesk.write(folder, "peru.md", SmallCorpus.text("peru.md"));
            assertThat(ingest.run(Progress.SILENT).edition()).as("three editions, the first purged").isEqualTo(3);
            String site = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            return walk(site);
        }
    }

    /** Ask for the first pages and for what they link to, until there are enough; moments and ports are no answer. */
    private static Map<String, String> walk(String site) {
        Map<String, String> answers = new TreeMap<>();
        RestClient client = RestClient.create();
        Deque<String> open = new ArrayDeque<>(STARTS);
        Set<String> seen = new HashSet<>(STARTS);
        while (!open.isEmpty() && answers.size() < PAGES) {
            String address = open.remove();
            String body = String.valueOf(client.get().uri(URI.create(site + address)).retrieve().body(String.class));
            answers.put(
                    address,
                    body.replaceAll("localhost:\\d++", "localhost").replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[\\d:.]++Z\"", "\"\""));
            Matcher links = ADDRESS.matcher(body);
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!link.startsWith("/css/") && seen.add(link)) {
                    open.add(link);
                }
            }
        }
        return answers;
    }
}
