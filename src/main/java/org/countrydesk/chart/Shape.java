package org.countrydesk.chart;

/**
 * How large a chart is, in units of the drawing.
 *
 * @param plot height of the part that holds the points
 * @param text size of the letters
 * @param labels most points that are labelled
 * @param ticks most labelled years below
 */
public record Shape(int width, int plot, double text, int labels, int ticks) {

    /** For a window or a sheet. */
    public static final Shape WIDE = new Shape(760, 260, 12.5, 40, 12);

    /** For a phone. */
    public static final Shape NARROW = new Shape(340, 230, 12, 14, 6);
}
