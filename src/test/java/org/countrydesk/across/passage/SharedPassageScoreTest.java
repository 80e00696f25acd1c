package org.countrydesk.across.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.across.Gold;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores the shared passages of the seeds against the gold records. */
class SharedPassageScoreTest {

    @Test
    void findsTheSharedPassagesOfTheSeeds() throws IOException {
        List<SentenceText> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            files.sorted().forEach(file -> corpus.addAll(SeedSentences.of(file)));
        }
        List<SharedPassage> found = SharedPassages.of(corpus.stream());
        Set<String> gold = new TreeSet<>();
        List<JsonNode> rows = Gold.rows("shared-passages");
        rows.forEach(row -> gold.add(pair(row.get("a").asString(), row.get("b").asString(), row.get("identical").asBoolean())));
        Set<String> got = new TreeSet<>();
        Map<SentenceRef, String> texts = corpus.stream().collect(Collectors.toMap(SentenceText::place, SentenceText::text));
        found.forEach(shared -> got.add(pair(
                texts.getOrDefault(shared.a(), ""), texts.getOrDefault(shared.b(), ""), shared.identical())));

        Set<String> missed = new TreeSet<>(gold);
        missed.removeAll(got);
        Set<String> extra = new TreeSet<>(got);
        extra.removeAll(gold);
        System.out.printf(
                "SharedPassageScore: %d of %d found, %d extra, in %d sentences%n",
                gold.size() - missed.size(), gold.size(), extra.size(), corpus.size());
        missed.forEach(pair -> System.out.println("missed " + pair));
        extra.forEach(pair -> System.out.println("extra " + pair));
        assertThat(rows).hasSize(29);
        assertThat(missed).isEmpty();
        assertThat(extra).isEmpty();
    }

    private static String pair(String a, String b, boolean identical) {
        String first = a.compareTo(b) <= 0 ? a : b;
        return identical + "\n  " + first + "\n  " + (first.equals(a) ? b : a);
    }
}
