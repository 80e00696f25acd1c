package org.countrydesk.chart;

/**
 * How large a chart is, in units of the drawing.
 *
 * @param plot height of the part that holds the points
 * @param text size of the letters
 * @param labels most points that are all labelled; of more, the first, the last, the highest and the lowest
 * @param ticks most labelled years below
 * @param tight whether the first and the last value stand at the very ends
 */
public record Shape(int width, int plot, double text, int labels, int ticks, boolean tight) {

    /** For a window or a sheet. */
    public static final Shape WIDE = new Shape(760, 260, 12.5, 24, 12, false);

    /** For a phone. */
    public static final Shape NARROW = new Shape(340, 230, 12, 14, 6, false);
}
