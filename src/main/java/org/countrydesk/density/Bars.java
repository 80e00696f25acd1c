package org.countrydesk.density;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.countrydesk.drawing.Scale;

/**
 * Counts by year as bars that stand on a line.
 *
 * @param years that one bar stands for: 1, or more on a long axis
 * @param most the highest count
 */
public record Bars(List<Bar> bars, int years, long most) {

    /** More bars than this on one axis would be thinner than what one can see. */
    static final int MOST = 240;

    private static final double GAP = 0.2;
    private static final double LEAST = 1.5;

    /** One bar; {@code from} is the first year it stands for. */
    public record Bar(int from, long count, double x, double width, double y, double height) {}

    /**
     * Draw counts.
     *
     * @param across from the first year to the one after the last
     * @param up from 0 to the count that is as high as the drawing is
     */
    public static Bars of(YearCounts counts, YearAxis axis, Scale across, Scale up) {
        int years = step(axis.years());
        SortedMap<Integer, Long> shown = counts.by(years).subMap(Math.floorDiv(axis.from(), years) * years, axis.to() + 1);
        double width = across.at(across.from() + years) - across.at(across.from());
        List<Bar> bars = new ArrayList<>();
        shown.forEach((from, count) -> {
            double y = Math.min(up.at(count), up.start() - LEAST);
            bars.add(new Bar(
                    from, count, round(across.at(from) + width * GAP / 2), round(width * (1 - GAP)), round(y), round(up.start() - y)));
        });
        return new Bars(List.copyOf(bars), years, highest(counts, axis));
    }

    /** Return the highest count that a bar on the axis has. */
    public static long highest(YearCounts counts, YearAxis axis) {
        int years = step(axis.years());
        return counts.by(years).subMap(Math.floorDiv(axis.from(), years) * years, axis.to() + 1).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** Return the years that one bar on an axis of so many stands for. */
    public static int step(int years) {
        return step(years, MOST);
    }

    /** Return the power of ten that cuts so many years into at most so many pieces. */
    static int step(int years, int most) {
        int step = 1;
        while (years / step > most) {
            step *= 10;
        }
        return step;
    }

    static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
