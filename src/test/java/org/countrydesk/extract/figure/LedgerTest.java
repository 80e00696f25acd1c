package org.countrydesk.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.extract.Passages;
import org.countrydesk.extract.date.DateExtractor;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.extract.sentence.Sentences;
import org.countrydesk.fact.LedgerEntry;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Pattern NUMBERS = Pattern.compile(
            "[0-9]+|(?i)\\b(?<![\\p{L}'’.])(?:zero|one|two|three|seven|ten|twelve|twenty|ninety|hundred|thousand|million|dozen|thousands)"
                + "(?![\\p{L}'’])");
    private static final String[] PARTS = {
        "In ",
        "2018",
        " ",
        " ",
        " ",
        "(",
        ")",
        ", ",
        ". ",
        "; ",
        "-",
        "–",
        "/",
        "to ",
        "and ",
        "or ",
        "from ",
        "between ",
        "of ",
        "of them ",
        "one ",
        "two ",
        "twenty",
        "-",
        "seven ",
        "hundred ",
        "thousand ",
        "million ",
        "dozen ",
        "thousands ",
        "$",
        "€",
        "US$",
        "Rs. ",
        "kg ",
        "km² ",
        "ha ",
        "% ",
        "percent ",
        "per ",
        "times ",
        "years ",
        "months ",
        "out of ",
        "Article ",
        "No. ",
        "Tier ",
        "Boeing ",
        "ranked ",
        "scored ",
        "th ",
        "st ",
        "people ",
        "officials ",
        "were ",
        "killed ",
        "3",
        "14",
        "1,700",
        "110.25",
        "12 500 ",
        "1.2.3",
        "0",
        "99999999999999999999999999",
        "5:30",
        "compared with ",
        "including ",
        "about ",
        "at least ",
        "up to ",
        "May ",
        "FY ",
        "the ",
        "Ghanaian cedis ",
        "[",
        "]",
        "#",
        "+",
        "@",
        "www.",
        "’",
        "\n"
    };

    private final Sentences sentences = new Sentences();

    @Test
    void holdsEveryNumberOnce() {
        Random random = new Random(20);
        for (int turn = 0; turn < 1500; turn++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            holds(text.toString());
        }
    }

    private void holds(String text) {
        List<PassageText> passages = List.of(Passages.paragraph(text, sentences));
        StatisticExtractor.Found found =
                new StatisticExtractor().extract(passages, new DateExtractor().extract(passages));
        List<LedgerEntry> ledger = found.ledger();
        int end = 0;
        for (LedgerEntry entry : ledger) {
            assertTrue(entry.place().start() >= end, () -> "entries overlap at '" + entry.surface() + "' in: " + text);
            assertEquals(text.substring(entry.place().start(), entry.place().end()), entry.surface());
            end = entry.place().end();
        }
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            long holders = ledger.stream()
                    .filter(entry -> entry.place().start() <= numbers.start()
                            && numbers.end() <= entry.place().end())
                    .count();
            assertEquals(1, holders, () -> "'" + numbers.group() + "' at " + numbers.start() + " in: " + text);
        }
        assertEquals(
                ledger.stream()
                        .filter(entry -> entry.verdict() == Verdict.STATISTIC)
                        .count(),
                found.observations().size(),
                () -> "a figure for each statistic in: " + text);
    }

    @Test
    void endsOnHostileText() {
        List<String> parts = List.of(
                "1 ",
                "1-",
                "1/",
                "(",
                "((1 in 2017) ",
                "$",
                "one hundred and ",
                "5 or ",
                "20 people and ",
                "Articles 1, ",
                "from 1 to ",
                "A",
                "1,000",
                "5 of them ",
                "compared with 3 cases, ");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String part : parts) {
                String text = part.repeat(20_000 / part.length());
                StatisticExtractor.Found found =
                        new StatisticExtractor().extract(List.of(Passages.sentence(text)), List.of());
                assertTrue(found.observations().size() <= found.ledger().size(), part);
            }
        });
    }
}
