package org.countrydesk.density;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The years worth drawing: whole decades that hold the middle eight tenths of what is dated, and what lies no further from them than
 * one and a half times their length. So a date far off cannot squash the rest: they keep a quarter of the axis at least.
 *
 * @param from first year
 * @param to last year, included
 * @param earlier how many things are dated before
 * @param later how many things are dated after
 */
public record YearAxis(int from, int to, long earlier, long later) {

    /** What is left out at either end before the bulk is measured: a tenth. */
    private static final int LEFT_OUT = 10;

    /** A bulk of a few years says little about the rest. */
    private static final int LEAST_BULK = 20;

    private static final int DECADE = 10;

    /** Choose the years; null where nothing is dated within one year. */
    public static @Nullable YearAxis of(YearCounts counts) {
        SortedMap<Integer, Long> byYear = counts.byYear();
        if (byYear.isEmpty()) {
            return null;
        }
        long total = byYear.values().stream().mapToLong(Long::longValue).sum();
        int low = at(byYear, total / LEFT_OUT);
        int high = at(byYear, total - 1 - total / LEFT_OUT);
        int reach = Math.max(LEAST_BULK, high - low) * 3 / 2;
        int from = low - reach;
        int to = high + reach;
        List<Integer> held = new ArrayList<>(byYear.subMap(from, to + 1).keySet());
        int first = Math.floorDiv(held.getFirst(), DECADE) * DECADE;
        int last = Math.floorDiv(held.getLast(), DECADE) * DECADE + DECADE - 1;
        return new YearAxis(
                first,
                last,
                sum(byYear.headMap(first)),
                sum(byYear.tailMap(last + 1)));
    }

    public int years() {
        return to - from + 1;
    }

    /** Return the year of the thing at a place, all of them in the order of time. */
    private static int at(SortedMap<Integer, Long> byYear, long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> year : byYear.entrySet()) {
            passed += year.getValue();
            if (passed > place) {
                return year.getKey();
            }
        }
        return byYear.lastKey();
    }

    private static long sum(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
