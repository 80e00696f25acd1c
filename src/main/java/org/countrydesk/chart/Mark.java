package org.countrydesk.chart;

/**
 * A value on a chart: a filled dot, or a ring where the source says that it is not exact; a level line over a long period, an upright one
 * over a range, an arrow where the source leaves the value open.
 *
 * @param from where its period begins
 * @param to where its period ends
 * @param top where its range ends; as {@code y} where it has none
 * @param arrow where the arrow of an open value points; as {@code y} where the value is not open
 * @param isLong whether its period is longer than a year
 * @param colour number of its document, from 1 to 6
 */
public record Mark(double x, double y, double from, double to, double top, double arrow, boolean isLong, boolean vague, int colour) {

    private static final int COLOURS = 6;
    private static final int ARROW = 16;

    static Mark of(Value value, Axes axes, int document) {
        double y = axes.y(value.value());
        return new Mark(
                axes.middle(value),
                y,
                axes.x(value.period().earliest()),
                axes.x(value.period().latest().plusDays(1)),
                axes.y(value.upper()),
                y + ARROW * value.open(),
                value.period().earliest().plusYears(1).isBefore(value.period().latest()),
                value.isVague(),
                document % COLOURS + 1);
    }

    public boolean isRange() {
        return top != y;
    }

    public boolean isOpen() {
        return arrow != y;
    }

    /** Return the triangle of the arrow, as points of a polygon. */
    public String head() {
        double base = arrow < y ? arrow + 6 : arrow - 6;
        return x + "," + arrow + " " + (x - 4) + "," + base + " " + (x + 4) + "," + base;
    }
}
