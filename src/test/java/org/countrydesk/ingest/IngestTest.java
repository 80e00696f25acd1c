package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.markup.Problem;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final Instant LONG_AGO = Instant.parse("2020-05-06T07:08:09Z");

    @TempDir
    private Path temp;

    @Test
    void makesNextEditionOfExactlyWhatChanged() throws IOException {
        Path folder = temp.resolve("documents");
        SmallCorpus.write(folder);
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            IngestReport first = desk.ingest();
            assertThat(first.edition()).isEqualTo(1);
            assertThat(first.changed()).isTrue();
            assertThat(first.read()).isEqualTo(10);
            assertThat(first.problems()).isEmpty();
            assertThat(first.tally().documents()).isEqualTo(10);
            assertThat(first.tally().terms()).isEqualTo(4);
            assertThat(first.tally().statistics()).isEqualTo(40);
            Map<String, Long> ids = ids(desk);
            Map<String, Long> counts = desk.counts();

            IngestReport second = desk.ingest();
            assertThat(second.changed()).isFalse();
            assertThat(second.edition()).isEqualTo(1);
            assertThat(second.read()).isZero();
            assertThat(second.kept()).isEqualTo(10);
            assertThat(desk.counts()).isEqualTo(counts);

            Files.setLastModifiedTime(folder.resolve("peru.md"), FileTime.from(LONG_AGO));
            IngestReport touched = desk.ingest();
            assertThat(touched.changed()).as("same bytes, another time").isFalse();
            assertThat(desk.sql().queryForObject(
                            "select modified_at from document where slug = 'peru'", java.time.OffsetDateTime.class))
                    .satisfies(at -> assertThat(at.toInstant()).isEqualTo(LONG_AGO));

            TestDesk.write(folder, "kenya.md", SmallCorpus.text("kenya.md").replace("percent of adults", "percent of all adults"));
            TestDesk.write(folder, "fiji.md", "# Fiji\n\nIn 2001 the islands had 844,000 inhabitants.\n");
            Files.delete(folder.resolve("togo.txt"));
            IngestReport third = desk.ingest();
            assertThat(third.edition()).isEqualTo(2);
            assertThat(third.read()).isEqualTo(2);
            assertThat(third.kept()).isEqualTo(8);
            assertThat(third.gone()).isEqualTo(1);
            assertThat(desk.editions().require().number()).isEqualTo(2);
            Map<String, Long> next = ids(desk);
            assertThat(next.keySet()).contains("fiji", "kenya").doesNotContain("togo");
            assertThat(next.get("kenya")).isNotEqualTo(ids.get("kenya"));
            Map<String, Long> unchanged = new TreeMap<>(ids);
            unchanged.keySet().removeAll(List.of("kenya", "togo"));
            assertThat(next).containsAllEntriesOf(unchanged);
            assertThat(found(desk, "844,000")).isEqualTo(1);

            try (TestDesk other = TestDesk.open(folder, temp.resolve("other"))) {
                other.ingest();
                assertThat(desk.rows()).as("step by step and at once").isEqualTo(other.rows());
                assertThat(ids(other).keySet()).isEqualTo(next.keySet());
            }

            TestDesk.write(folder, "fiji.md", "# Fiji\n\nIn 2001 the islands had 845,000 inhabitants.\n");
            desk.ingest();
            assertThat(desk.sql().queryForList("select slug from document where source = 'togo.txt'"))
                    .as("a row that only edition 1 saw, in edition 3")
                    .isEmpty();
            assertThat(desk.sql().queryForObject("select count(*) from document where source = 'fiji.md'", Integer.class))
                    .as("the row of this edition and of the one before")
                    .isEqualTo(2);
            for (String table : List.of("document", "entity", "series", "link", "shared_sentences", "problem")) {
                assertThat(desk.sql().queryForObject(
                                "select count(*) from " + table + " where last_edition <= 2", Integer.class))
                        .as(table)
                        .isZero();
            }
            assertThat(found(desk, "844,000")).isZero();
            assertThat(found(desk, "845,000")).isEqualTo(1);
        }
    }

    @Test
    void readsAgainWhatIsDeclaredAnewAndRefusesOnce() throws IOException {
        Path folder = temp.resolve("documents");
        TestDesk.write(folder, "chile.md", SmallCorpus.text("chile.md"));
        TestDesk.write(folder, "nepal.md", SmallCorpus.text("nepal.md"));
        Files.write(folder.resolve("photo.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            IngestReport first = desk.ingest();
            assertThat(first.tally().documents()).isEqualTo(2);
            assertThat(first.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.level()).isEqualTo(Problem.Level.LOST);
                assertThat(problem.file()).isEqualTo("photo.md");
            });
            Map<String, Long> ids = ids(desk);
            assertThat(desk.ingest().changed()).as("the refused file is not read again").isFalse();

            TestDesk.write(folder, "sources.yml", "nepal.md:\n  title: The Kingdom\n  publisher: Survey Office\n");
            IngestReport declared = desk.ingest();
            assertThat(declared.edition()).isEqualTo(2);
            assertThat(declared.read()).isEqualTo(1);
            assertThat(declared.kept()).isEqualTo(1);
            assertThat(ids(desk).get("chile")).isEqualTo(ids.get("chile"));
            assertThat(desk.sql().queryForMap("select title, publisher from document where slug = 'nepal' and last_edition > 2"))
                    .containsValues("The Kingdom", "Survey Office");
            assertThat(desk.sql().queryForObject("select count(*) from problem where last_edition > 2", Integer.class))
                    .as("the problem of the refused file stands on")
                    .isEqualTo(1);

            TestDesk.write(folder, "photo.md", SmallCorpus.text("malta.txt"));
            assertThat(desk.ingest().tally().documents()).isEqualTo(3);
            assertThat(desk.rows().get("refusal")).isEmpty();
            assertThat(desk.rows().get("problem")).isEmpty();
        }
    }

    @Test
    void servesAnEmptyFolderAndKeepsTheEditionOfAFolderThatWentMissing() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("documents"));
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            assertThat(desk.ingest().tally().documents()).isZero();
            assertThat(desk.editions().require().number()).isEqualTo(1);
            TestDesk.write(folder, "samoa.md", SmallCorpus.text("samoa.md"));
            assertThat(desk.ingest().tally().documents()).isEqualTo(1);
            Files.move(folder, temp.resolve("elsewhere"));
            org.assertj.core.api.Assertions.assertThatIOException().isThrownBy(desk::ingest);
            assertThat(desk.editions().require().tally().documents()).isEqualTo(1);
            Files.createSymbolicLink(folder, temp.resolve("elsewhere"));
            assertThat(desk.ingest().changed()).as("the folder itself may be a link").isFalse();
        }
    }

    @Test
    void indexesTheNewTextOfAChangedFileWhateverNumberItsRowHas() throws IOException {
        Path folder = temp.resolve("documents");
        try (TestDesk desk = TestDesk.open(folder, temp.resolve("data"))) {
            for (int year = 2001; year <= 2024; year++) {
                TestDesk.write(folder, "fiji.md", "# Fiji\n\nIn " + year + " the islands had " + (year - 1_200) + ",000 inhabitants.\n");
                desk.ingest();
                assertThat(found(desk, (year - 1_200) + ",000")).as("%d", year).isEqualTo(1);
                assertThat(found(desk, (year - 1_201) + ",000")).as("before %d", year).isZero();
            }
        }
    }

    private static Map<String, Long> ids(TestDesk desk) {
        Map<String, Long> ids = new TreeMap<>();
        long edition = desk.editions().require().number();
        desk.sql()
                .query(
                        "select slug, id from document where first_edition <= ? and last_edition > ?",
                        row -> {
                            ids.put(row.getString(1), row.getLong(2));
                        },
                        edition,
                        edition);
        return ids;
    }

    private static long found(TestDesk desk, String words) {
        return desk.index().search(SearchQuery.of("type:passage \"" + words + "\"")).items().stream()
                .filter(item -> item.type() == EntryType.PASSAGE)
                .count();
    }
}
