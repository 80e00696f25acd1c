package org.countrydesk.figure;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.document.Quote;
import org.countrydesk.statistic.StatisticQueries;
import org.countrydesk.statistic.StatisticRow;

/**
 * The sentence of a figure with the one before and the one after.
 *
 * @param before empty where there is none in the passage
 * @param after empty where there is none in the passage
 */
record Surroundings(String before, Quote quote, String after) {

    private static final int MOST = 400;

    /** The same words may stand twice in a sentence, and the same sentence twice in a passage: the stored place tells. */
    static Surroundings of(StatisticRow row, StatisticQueries.Context context) {
        int start = context.text().lastIndexOf(row.sentence(), context.start());
        if (start < 0) {
            return new Surroundings("", Quote.of(row.sentence(), row.surface()), "");
        }
        int end = start + row.sentence().length();
        Quote quote = Quote.of(
                context.text(), new Quote.Stretch(start, end), List.of(new Quote.Stretch(context.start(), context.end())));
        String before = "";
        String after = "";
        for (Quote.Stretch sentence : sentences(context)) {
            String words = context.text().substring(sentence.start(), sentence.end()).strip();
            if (sentence.end() <= start && !words.isEmpty()) {
                before = words;
            }
            if (sentence.start() >= end && after.isEmpty()) {
                after = words;
            }
        }
        return new Surroundings(tail(before), quote, head(after));
    }

    private static List<Quote.Stretch> sentences(StatisticQueries.Context context) {
        List<Quote.Stretch> sentences = new ArrayList<>();
        int length = context.text().length();
        for (String part : context.sentences().split(",")) {
            int dash = part.indexOf('-');
            if (dash > 0) {
                int from = Math.clamp(Integer.parseInt(part.substring(0, dash)), 0, length);
                sentences.add(new Quote.Stretch(from, Math.clamp(Integer.parseInt(part.substring(dash + 1)), from, length)));
            }
        }
        return sentences;
    }

    private static String head(String words) {
        return words.length() <= MOST ? words : words.substring(0, words.lastIndexOf(' ', MOST) + 1) + "…";
    }

    private static String tail(String words) {
        return words.length() <= MOST ? words : "…" + words.substring(words.indexOf(' ', words.length() - MOST));
    }
}
