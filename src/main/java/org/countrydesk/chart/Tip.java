package org.countrydesk.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader sees who points at a value: a box of words beside it, wholly within the drawing.
 *
 * @param lines the first is the value
 */
public record Tip(double x, double y, double width, double height, List<Line> lines) {

    private static final int LINES = 5;
    private static final double PAD = 8;
    private static final double AWAY = 14;
    private static final double LEADING = 1.4;

    /** A line of words at its place. */
    public record Line(double x, double y, String words, String kind) {}

    /** Lay out what is said of a value at a place. */
    static Tip of(Value value, double x, double y, Shape shape, double bottom) {
        double size = shape.text();
        double width = Math.min(340, shape.width() - 16);
        double inner = width - 2 * PAD;
        List<String[]> words = new ArrayList<>();
        TextSize.lines(value.words(), size, inner * .95, 2).forEach(line -> words.add(new String[] {line, "value"}));
        words.add(new String[] {TextSize.cut(value.period().words(), size, inner), "when"});
        if (!value.sentence().isEmpty()) {
            TextSize.lines("“" + value.sentence() + "”", size, inner, LINES).forEach(line -> words.add(new String[] {line, "said"}));
        }
        TextSize.lines(value.title(), size, inner, 1).forEach(line -> words.add(new String[] {line, "when"}));
        double height = words.size() * size * LEADING + 2 * PAD;
        double left = Math.clamp(x - width / 2, 4, shape.width() - width - 4);
        double above = y - AWAY - height;
        double top = above >= 2 ? above : Math.min(y + AWAY, bottom - height - 2);
        boolean covers = top < y + 4 && top + height > y - 4;
        if (covers) {
            left = x > shape.width() / 2.0 ? Math.max(4, x - AWAY - width) : Math.min(shape.width() - width - 4, x + AWAY);
            top = Math.max(2, top);
        }
        List<Line> lines = new ArrayList<>();
        double base = top + PAD + size;
        for (String[] line : words) {
            lines.add(new Line(tenth(left + PAD), tenth(base), line[0], line[1]));
            base += size * LEADING;
        }
        return new Tip(tenth(left), tenth(top), width, tenth(height), lines);
    }

    private static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
