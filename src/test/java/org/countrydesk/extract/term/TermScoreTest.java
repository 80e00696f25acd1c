package org.countrydesk.extract.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.fact.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the terms read from the seeds with the hand-made answers, field by field. */
class TermScoreTest {

    private static final Path GOLD = Path.of("src/test/resources/gold/ambassadors.jsonl");

    @Test
    void readsEveryTermOfTheSeedsExactly() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD)) {
            if (!line.isBlank()) {
                wanted.add(line(JsonMapper.shared().readTree(line)));
            }
        }
        List<String> found = new ArrayList<>();
        for (Path seed : seeds()) {
            String source = seed.getFileName().toString();
            for (Fact.Term term : termsOf(source, Files.readString(seed))) {
                found.add(line(source, term));
            }
        }
        long exact = wanted.stream().filter(found::contains).count();
        System.out.printf("terms: %d of %d exact, %d found%n", exact, wanted.size(), found.size());
        assertEquals(28, wanted.size());
        assertEquals(wanted, found);
    }

    private static List<Fact.Term> termsOf(String source, String text) {
        return TermDocuments.read(source, text).terms();
    }

    private static List<Path> seeds() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String line(JsonNode gold) {
        return String.join(
                " | ",
                gold.path("source").asString(),
                gold.path("name").asString(),
                gold.path("role").asString(),
                gold.path("country").asString(),
                gold.path("start").isNull() ? "-" : gold.path("start").asString(),
                gold.path("end").isNull() ? "-" : gold.path("end").asString(),
                gold.path("incumbent").asBoolean() ? "incumbent" : "-",
                gold.path("order").asString(),
                gold.path("raw_start").asString(),
                gold.path("raw_end").asString());
    }

    private static String line(String source, Fact.Term term) {
        return String.join(
                " | ",
                source,
                term.name(),
                term.role().word(),
                term.country(),
                term.start() == null ? "-" : term.start().toString(),
                term.end() == null ? "-" : term.end().toString(),
                term.incumbent() ? "incumbent" : "-",
                Integer.toString(term.order()),
                term.rawStart(),
                term.rawEnd());
    }
}
