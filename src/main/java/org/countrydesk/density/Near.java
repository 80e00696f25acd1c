package org.countrydesk.density;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.countrydesk.drawing.Scale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * A year, decade or century among those around it.
 *
 * @param bars one for each of them, empty ones included
 * @param before the nearest earlier one that holds something; null where there is none
 */
public record Near(List<Bar> bars, @Nullable With before, @Nullable With after) {

    public static final int WIDTH = 960;
    public static final int BASE = 58;
    private static final int TOP = 18;
    private static final int YEARS_AROUND = 10;
    private static final int AROUND = 5;
    private static final double GAP = 0.16;
    private static final double LEAST = 2;
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    /** One stretch of time as long as the one shown. */
    public record Bar(PrintedDate date, String label, long count, boolean here, double slot, double x, double width, double y, double height) {

        /** Return the middle of the bar, for its label. */
        public double middle() {
            return Math.round((x + width / 2) * 10) / 10.0;
        }
    }

    /** A date that something is dated in; the count is 0 where it was not asked for. */
    public record With(PrintedDate date, long count) {}

    /** Show what surrounds a year, decade or century; null for other dates. */
    public static @Nullable Near of(Edtf time, YearCounts counts) {
        int years =
                switch (time.precision()) {
                    case YEAR -> 1;
                    case DECADE -> 10;
                    case CENTURY -> 100;
                    case DAY, MONTH, SEASON, INTERVAL -> 0;
                };
        int first = time.earliest().getYear();
        if (years == 0 || first < FIRST_YEAR) {
            return null;
        }
        SortedMap<Integer, Long> held = counts.by(years);
        int around = years == 1 ? YEARS_AROUND : AROUND;
        int from = Math.max(FIRST_YEAR, first - around * years);
        int to = Math.min(LAST_YEAR + 1 - years, first + around * years);
        return new Near(
                bars(held, years, new int[] {from, first, to}),
                held.headMap(first).isEmpty() ? null : with(held, held.headMap(first).lastKey(), years),
                held.tailMap(first + years).isEmpty() ? null : with(held, held.tailMap(first + years).firstKey(), years));
    }

    private static With with(SortedMap<Integer, Long> held, int from, int years) {
        return new With(PrintedDate.of(Strip.stretch(from, years)), held.getOrDefault(from, 0L));
    }

    private static List<Bar> bars(SortedMap<Integer, Long> held, int years, int[] place) {
        long most = held.subMap(place[0], place[2] + years).values().stream().mapToLong(Long::longValue).max().orElse(1);
        Scale across = new Scale(place[0], place[2] + (double) years, 0, WIDTH);
        Scale up = new Scale(0, Math.max(1, most), BASE, TOP);
        double width = across.at(place[0] + (double) years);
        List<Bar> bars = new ArrayList<>();
        for (int from = place[0]; from <= place[2]; from += years) {
            long count = held.getOrDefault(from, 0L);
            double y = count == 0 ? BASE : Math.min(up.at(count), BASE - LEAST);
            bars.add(new Bar(
                    PrintedDate.of(Strip.stretch(from, years)),
                    String.valueOf(years == 100 ? from / 100 * 100 : from) + (years == 10 ? "s" : ""),
                    count,
                    from == place[1],
                    across.at(from),
                    tenth(across.at(from) + width * GAP / 2),
                    tenth(width * (1 - GAP)),
                    y,
                    tenth(BASE - y)));
        }
        return List.copyOf(bars);
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /** Return the width that each has on the axis. */
    public double slotWidth() {
        return tenth((double) WIDTH / bars.size());
    }
}
