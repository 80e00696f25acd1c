package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;

/** The centuries, decades, years or months along an axis, whichever are few enough to be read. */
public final class Ticks {

    private static final int MOST = 24;
    private static final int MOST_MONTHS = 24;
    private static final int MONTHS = 12;
    private static final int YEARS = 10;
    private static final int CENTURY = 100;

    private Ticks() {}

    /**
     * A stretch of the axis.
     *
     * @param x where it begins
     * @param centre of what of it lies on the axis
     * @param label short words
     * @param words {@code the 1950s}
     * @param path of its page on the timeline
     */
    public record Tick(double x, double centre, double width, String label, String words, String path) {}

    static List<Tick> of(TimeScale axis) {
        LocalDate last = axis.to().minusDays(1);
        int years = last.getYear() - axis.from().getYear() + 1;
        List<Tick> ticks = new ArrayList<>();
        if (years * MONTHS <= MOST_MONTHS) {
            for (YearMonth month = YearMonth.from(axis.from()); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
                Edtf date = Edtf.month(month);
                ticks.add(tick(axis, date, date.words().substring(0, 3)));
            }
        } else if (years <= MOST) {
            for (int year = axis.from().getYear(); year <= last.getYear(); year++) {
                Edtf date = Edtf.year(year);
                ticks.add(tick(axis, date, date.words()));
            }
        } else {
            boolean decades = years <= MOST * YEARS;
            int step = decades ? YEARS : CENTURY;
            for (int year = Math.floorDiv(axis.from().getYear(), step) * step; year <= last.getYear(); year += step) {
                Edtf decade = Edtf.year(year).wider().orElseThrow();
                Edtf date = decades ? decade : decade.wider().orElseThrow();
                ticks.add(tick(axis, date, date.words().replace("the ", "").replace(" century", " c.")));
            }
        }
        return List.copyOf(ticks);
    }

    private static Tick tick(TimeScale axis, Edtf date, String label) {
        double from = axis.within(date.earliest());
        double to = axis.within(date.latest().plusDays(1));
        return new Tick(
                from,
                Math.round((from + to) * 5) / 10.0,
                Math.round((to - from) * 10) / 10.0,
                label,
                date.words(),
                PrintedDate.of(date).path());
    }
}
