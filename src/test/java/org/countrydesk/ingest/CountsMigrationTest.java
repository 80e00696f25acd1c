package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

class CountsMigrationTest {

    private static final ClassPathResource SCRIPT = new ClassPathResource("db/migration/V013__counts.sql");
    private static final Pattern MADE = Pattern.compile("(?m)^create (sequence|table|index) (\\w+)");

    @TempDir
    private Path temp;

    /** A store of an older desk gets the counts that an ingest would have kept. */
    @Test
    void countsAStoreThatHasNoCountsYet() throws IOException, SQLException {
        Path folder = temp.resolve("documents");
        SmallCorpus.write(folder);
        TestDesk.write(folder, "kenya-again.md", SmallCorpus.text("kenya.md") + "\nOne more sentence closes the second report.\n");
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            desk.ingest();
            TestDesk.write(folder, "fiji.md", "# Fiji\n\nIn 2001 the islands had 844,000 inhabitants.\n");
            Files.delete(folder.resolve("togo.txt"));
            desk.ingest();
            Map<String, List<String>> kept = counts(desk);
            assertThat(kept.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
            forget(desk);
            keepAPassageInARow(desk);
            try (Connection connection = desk.bean(DataSource.class).getConnection()) {
                ScriptUtils.executeSqlScript(connection, SCRIPT);
            }
            assertThat(counts(desk)).isEqualTo(kept);
        }
    }

    /** Undo what the script makes. */
    private static void forget(TestDesk desk) throws IOException {
        String script = SCRIPT.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        List<MatchResult> made = MADE.matcher(script).results().toList();
        for (MatchResult each : made.reversed()) {
            desk.sql().execute("drop " + each.group(1) + " " + each.group(2));
        }
        desk.sql().execute("create index document_by_title on document (title)");
    }

    /** What documents share lay in a row a sentence then, of the document that comes first. */
    private static void keepAPassageInARow(TestDesk desk) {
        desk.sql().execute("create table shared_passage (a_document varchar(100), b_document varchar(100), a_start integer, a_end integer,"
                + " b_start integer, b_end integer, identical boolean, first_edition bigint, last_edition bigint)");
        desk.sql().queryForList("select document, sentences, first_edition, last_edition from shared_sentences").forEach(row -> {
            String[] lines = String.valueOf(row.get("sentences")).split("\n");
            String[] others = lines[0].split(" ");
            Arrays.stream(lines).skip(1).map(line -> line.split(" ")).forEach(columns -> {
                String other = others[Integer.parseInt(columns[3])];
                if (String.valueOf(row.get("document")).compareTo(other) < 0) {
                    desk.sql().update(
                            "insert into shared_passage values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            row.get("document"),
                            other,
                            Integer.valueOf(columns[1]),
                            Integer.valueOf(columns[2]),
                            Integer.valueOf(columns[5]),
                            Integer.valueOf(columns[6]),
                            columns.length == 7,
                            row.get("first_edition"),
                            row.get("last_edition"));
                }
            });
        });
    }

    private static Map<String, List<String>> counts(TestDesk desk) {
        Map<String, List<String>> counts = new TreeMap<>(desk.rows());
        counts.keySet().retainAll(List.of("date_count", "figure_count", "shared_pair"));
        return counts;
    }
}
