package org.countrydesk.chart;

import java.util.ArrayList;
import java.util.List;

/** Cuts values in their order where the document changes: what lies on two sides of a cut need not be counted alike. */
final class Stretches {

    private static final int MOST_NAMED = 12;
    private static final int LEAST = 9;
    private static final double GAP = 9;

    private Stretches() {}

    /**
     * Values that follow one another out of one document.
     *
     * @param words its title, as far as there is room; may be empty
     * @param seam where the next begins
     */
    public record Stretch(double from, double to, String words, String title, int colour, double seam) {}

    /** Count the stretches of a series. */
    static int count(List<Value> values) {
        int count = 1;
        for (int i = 1; i < values.size(); i++) {
            count += values.get(i).document().equals(values.get(i - 1).document()) ? 0 : 1;
        }
        return count;
    }

    /** Cut a series; one document is one stretch. */
    static List<Stretch> of(List<Value> values, Axes axes, List<String> documents, double text) {
        List<Stretch> stretches = new ArrayList<>();
        double from = axes.left();
        int start = 0;
        for (int i = 1; i <= values.size(); i++) {
            boolean last = i == values.size();
            if (last || !values.get(i).document().equals(values.get(start).document())) {
                double to = last ? axes.right() : between(axes.middle(values.get(i - 1)), axes.middle(values.get(i)));
                Value value = values.get(start);
                stretches.add(new Stretch(
                        from, to, words(value.title(), text * .9, to - from - GAP), value.title(),
                        documents.indexOf(value.document()) % 6 + 1, to));
                from = to;
                start = i;
            }
        }
        return stretches;
    }

    /** Tell whether there are so few that each cut may be drawn through the whole chart. */
    static boolean isFew(List<Stretch> stretches) {
        return stretches.size() <= MOST_NAMED;
    }

    /** A few letters of a title say nothing. */
    private static String words(String title, double text, double room) {
        String words = TextSize.cut(title, text, room);
        return words.equals(title) || words.length() >= LEAST ? words : "";
    }

    private static double between(double one, double other) {
        return Math.round((one + other) * 5) / 10.0;
    }
}
