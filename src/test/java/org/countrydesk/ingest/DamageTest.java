package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages what the desk keeps between two starts: all of it is made again from the documents. */
class DamageTest {

    @TempDir
    private Path temp;

    @Test
    void makesStoreAndIndexAgainWhenMissingOrDamaged() throws IOException {
        Path folder = temp.resolve("documents");
        Path data = temp.resolve("data");
        SmallCorpus.write(folder);
        Map<String, List<String>> rows;
        try (TestDesk desk = TestDesk.open(folder, data)) {
            desk.ingest();
            rows = desk.rows();
            Files.delete(folder.resolve("samoa.md"));
            desk.ingest();
            SmallCorpus.write(folder);
            assertThat(desk.ingest().edition()).isEqualTo(3);
            assertThat(desk.rows()).isEqualTo(rows);
        }

        delete(data.resolve("index"));
        try (TestDesk desk = TestDesk.open(folder, data)) {
            assertThat(desk.ingest().changed()).as("the store is whole").isFalse();
            assertThat(found(desk, "exports")).isEqualTo(10);
        }

        try (Stream<Path> parts = Files.list(data.resolve("index"))) {
            for (Path part : parts.toList()) {
                Files.write(part, new byte[] {1, 2, 3});
            }
        }
        try (TestDesk desk = TestDesk.open(folder, data)) {
            assertThat(desk.ingest().changed()).isFalse();
            assertThat(found(desk, "exports")).isEqualTo(10);
        }

        try (RandomAccessFile store = new RandomAccessFile(data.resolve("desk.mv.db").toFile(), "rw")) {
            store.setLength(store.length() / 2);
        }
        try (TestDesk desk = TestDesk.open(folder, data)) {
            assertThat(desk.ingest().tally().documents()).isEqualTo(10);
            assertThat(desk.rows()).as("made again, or of an earlier state brought in line").isEqualTo(rows);
            assertThat(found(desk, "exports")).isEqualTo(10);
        }

        Files.write(data.resolve("desk.mv.db"), "garbage".repeat(5000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.delete(folder.resolve("togo.txt"));
        try (TestDesk desk = TestDesk.open(folder, data)) {
            IngestReport again = desk.ingest();
            assertThat(again.edition()).isEqualTo(1);
            assertThat(again.read()).isEqualTo(9);
            assertThat(found(desk, "exports")).as("nothing of the index before is left").isEqualTo(9);
        }
        assertThat(data.resolve("desk.mv.db.damaged")).exists();
    }

    private static long found(TestDesk desk, String words) {
        return desk.index().search(SearchQuery.of("type:passage " + words)).items().stream()
                .filter(item -> item.type() == EntryType.PASSAGE)
                .count();
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
