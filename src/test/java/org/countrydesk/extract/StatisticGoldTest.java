package org.countrydesk.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.fact.Fact;
import org.junit.jupiter.api.Test;

class StatisticGoldTest {

    private static final List<String> SEEDS = List.of(
            "laos-united-states-relations.txt",
            "human-rights-in-laos.txt",
            "inl-laos.txt",
            "trafficking-in-persons-laos.txt");

    @Test
    void findsTheFiguresThatReadersFound() throws IOException {
        List<StatisticScore.Read> read = new ArrayList<>();
        Sentences sentences = new Sentences();
        for (String seed : SEEDS) {
            read.addAll(figures(seed, sentences));
        }
        StatisticScore score = StatisticScore.of(StatisticScore.gold("/gold/statistics.jsonl"), read);
        System.out.println(score.report());
        assertTrue(score.f1() >= 0.97, score::report);
        assertTrue(score.unit() >= 0.95, score::report);
        assertTrue(score.qualifier() >= 0.95, score::report);
        assertTrue(score.period() >= 0.95, score::report);
        assertTrue(score.measure() >= 0.85, score::report);
    }

    private static List<StatisticScore.Read> figures(String seed, Sentences sentences) throws IOException {
        List<PassageText> passages = new ArrayList<>();
        for (String line : Files.readString(Path.of("seeds", seed)).split("\n")) {
            String text = line.replaceAll("\\s+", " ").strip();
            if (!text.isEmpty() && !text.startsWith("=") && !text.startsWith("|")) {
                passages.add(Passages.paragraph(text, passages.size() + 1, sentences));
            }
        }
        List<StatisticScore.Read> read = new ArrayList<>();
        for (Fact.Observation figure : new StatisticExtractor()
                .extract(passages, new DateExtractor().extract(passages))
                .observations()) {
            String text = passages.get(figure.place().passage() - 1).text();
            String sentence = text.substring(
                    figure.place().sentenceStart(), figure.place().sentenceEnd());
            read.add(new StatisticScore.Read(seed, sentence, figure));
        }
        return read;
    }

    @Test
    void comparesMeasuresByTheirContent() {
        assertEquals(
                StatisticScore.content("incidents investigated"),
                StatisticScore.content("investigating the incidents"));
    }
}
