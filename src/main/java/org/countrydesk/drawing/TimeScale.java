package org.countrydesk.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Places days along an axis.
 *
 * @param from the day at {@code start}
 * @param to the day at {@code end}; after {@code from}
 */
public record TimeScale(LocalDate from, LocalDate to, double start, double end) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    public TimeScale {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("no scale from " + from + " to " + to);
        }
    }

    /** Return the scale that holds whole years, the years of both days included. */
    public static TimeScale ofYears(LocalDate first, LocalDate last, double start, double end) {
        return new TimeScale(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1), start, end);
    }

    /** Return the place of a day's beginning, to a tenth of a unit; days outside lie outside. */
    public double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return Math.round((start + share * (end - start)) * 10) / 10.0;
    }

    /** Return the place of a day, moved to the nearer end where it lies outside. */
    public double within(LocalDate day) {
        return at(day.isBefore(from) ? from : day.isAfter(to) ? to : day);
    }

    /** Return the round years (1, 2 or 5 times a power of ten apart) whose first day lies on the axis, at most {@code most} of them. */
    public List<Integer> years(int most) {
        int span = to.getYear() - from.getYear();
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && span / STEPS[i] + 1 <= most; i--) {
            step = STEPS[i];
        }
        List<Integer> years = new ArrayList<>();
        for (int year = Math.ceilDiv(from.getYear(), step) * step; year <= to.getYear(); year += step) {
            LocalDate first = LocalDate.of(year, 1, 1);
            if (!first.isBefore(from) && !first.isAfter(to)) {
                years.add(year);
            }
        }
        return years;
    }
}
