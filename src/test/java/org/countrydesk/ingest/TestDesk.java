package org.countrydesk.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countrydesk.CountryDesk;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchIndex;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A desk without pages: the line, a store and an index in folders of a test's own. */
final class TestDesk implements AutoCloseable {

    /** Tables whose rows hang on a document, with the column that says so. */
    private static final List<String> OF_DOCUMENT = List.of(
            "section",
            "passage",
            "original_page",
            "furniture",
            "see_also",
            "mention",
            "term",
            "statistic",
            "dated_statement",
            "ledger_part");

    private static final List<String> OF_EDITION =
            List.of("document", "shared_sentences", "link", "entity", "ambassador", "series", "problem", "refusal", "shared_pair", "date_count", "figure_count");

    private static final List<String> UNLIKE =
            List.of("id", "document_id", "entity_id", "series_id", "first_edition", "last_edition", "modified_at");

    private final ConfigurableApplicationContext context;

    private TestDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static TestDesk open(Path folder, Path data, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--desk.seeds=" + folder,
                "--desk.data=" + data,
                "--desk.watch=false",
                "--spring.main.lazy-initialization=true",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        all.addAll(Arrays.asList(settings));
        return new TestDesk(new SpringApplicationBuilder(CountryDesk.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new)));
    }

    /** Start as the desk starts: serve what is stored, then bring it in line with the folder. */
    IngestReport ingest() throws IOException {
        Ingest ingest = context.getBean(Ingest.class);
        ingest.resume(Progress.SILENT);
        return ingest.run(Progress.SILENT);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Editions editions() {
        return context.getBean(Editions.class);
    }

    SearchIndex index() {
        return context.getBean(SearchIndex.class);
    }

    JdbcTemplate sql() {
        return context.getBean(JdbcTemplate.class);
    }

    /** Count all rows there are, of whatever edition, by table. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (List<String> tables : List.of(OF_DOCUMENT, OF_EDITION, List.of("series_point", "entity_name", "edition"))) {
            for (String table : tables) {
                counts.put(table, sql().queryForObject("select count(*) from " + table, Long.class));
            }
        }
        return counts;
    }

    /** Return what the newest edition holds: each table's rows, sorted, without what two stores may number differently. */
    Map<String, List<String>> rows() {
        long edition = editions().newestStored().orElseThrow().number();
        String standing = ".first_edition <= " + edition + " and %s.last_edition > " + edition;
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : OF_EDITION) {
            rows.put(table, printed("select t.* from " + table + " t where t" + standing.formatted("t")));
        }
        for (String table : OF_DOCUMENT) {
            rows.put(
                    table,
                    printed("select d.slug as of_document, t.* from " + table
                            + " t join document d on d.id = t.document_id where d" + standing.formatted("d")));
        }
        rows.put(
                "series_point",
                printed("select s.slug as of_series, t.* from series_point t join series s on s.id = t.series_id where s"
                        + standing.formatted("s")));
        for (String table : List.of("entity_name", "entity_alias")) {
            rows.put(
                    table,
                    printed("select e.slug as of_entity, t.* from " + table + " t join entity e on e.id = t.entity_id where e"
                            + standing.formatted("e")));
        }
        return rows;
    }

    private List<String> printed(String query) {
        return sql().queryForList(query).stream()
                .map(row -> row.entrySet().stream()
                        .filter(column -> !UNLIKE.contains(column.getKey().toLowerCase(java.util.Locale.ROOT)))
                        .map(column -> column.getKey() + "=" + column.getValue())
                        .collect(Collectors.joining(" | ")))
                .sorted()
                .toList();
    }

    /** Write a file below the folder. */
    static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        context.close();
    }
}
