package org.countrydesk.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class WordFinderTest {

    private static final List<String> PIECES = List.of(
            "a", "b", "e", "s", "t", "A", "B", "U", "S", "Z", "0", "1", "9", ".", ",", "'", "’", "-", "‑", "–", "&", " ", " ", "|", "(",
            "é", "É", "ß", "\u0301", "٣", "𝐀", "a. i.", "Messrs.", "Mr.", "No.", "McD.", "th", "nd", "al-", "-i-", "Brown", "1,000.5", "B-52",
            "AT&T", "Tibeto");
    private static final int TEXTS = 50_000;
    private static final int MOST_PIECES = 12;

    @Test
    void findsTheWordsThatThePatternFinds() {
        Random random = new Random(11);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(MOST_PIECES); left >= 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(found(text.toString())).describedAs("'%s'", text).isEqualTo(matched(text.toString()));
        }
    }

    private static List<String> found(String text) {
        List<String> words = new ArrayList<>();
        WordFinder finder = new WordFinder(text);
        while (finder.find()) {
            words.add(finder.start() + " " + text.substring(finder.start(), finder.end()));
        }
        return words;
    }

    private static List<String> matched(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WordFinder.WORD.matcher(text);
        while (word.find()) {
            words.add(word.start() + " " + word.group());
        }
        return words;
    }
}
