package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a line drawn along an axis of years, in units of the drawing.
 *
 * @param words what is drawn, for those who do not see it
 */
record LineDrawing(List<Bar> bars, List<Tick> ticks, String words) {

    static final int WIDTH = 960;

    private static final int MOST_TICKS = 12;
    private static final int LANES = 2;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    /**
     * One term: all days it can cover, and within them those it surely covers.
     *
     * @param lane 0 or 1, so that two that meet can be told apart
     * @param sureWidth 0 where no day is sure
     */
    record Bar(String path, String title, int lane, String x, String width, String sureX, String sureWidth) {}

    /** A year on the axis. */
    record Tick(String x, int year) {}

    /** Draw a line up to a day; null where no term has a day to draw. */
    static @Nullable LineDrawing of(Line line, LocalDate asOf) {
        List<Stay> drawn = line.stays().stream()
                .filter(stay -> !stay.from().isAfter(asOf) && !stay.from().isAfter(stay.to()))
                .filter(stay -> stay.service().start() != null || stay.service().end() != null)
                .toList();
        if (drawn.isEmpty()) {
            return null;
        }
        LocalDate first = drawn.stream().map(Stay::from).min(LocalDate::compareTo).orElse(asOf);
        LocalDate last = drawn.stream().map(stay -> earlier(stay.to(), asOf)).max(LocalDate::compareTo).orElse(asOf);
        var axis = new Axis(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear() + 1, 1, 1));
        List<Bar> bars = new ArrayList<>();
        for (Stay stay : drawn) {
            bars.add(bar(stay, axis, asOf, bars.size() % LANES));
        }
        return new LineDrawing(
                List.copyOf(bars),
                axis.ticks(),
                bars.size() + (bars.size() == 1 ? " term" : " terms") + " from " + first.getYear() + " to " + last.getYear()
                        + "; where there is no bar, nobody is listed. The table below says the same in words.");
    }

    private static Bar bar(Stay stay, Axis axis, LocalDate asOf, int lane) {
        Service service = stay.service();
        LocalDate to = earlier(stay.to(), asOf);
        LocalDate sureTo = earlier(stay.sureTo(), asOf);
        boolean sure = stay.hasSureDays() && !stay.sureFrom().isAfter(sureTo);
        String when = (service.start() == null ? "start not known" : service.start().words()) + " – "
                + (service.incumbent() ? "in post" : service.end() == null ? "end not known" : service.end().words());
        return new Bar(
                "/ambassadors/" + service.slug(),
                service.name() + ", " + service.role().title() + ", " + when,
                lane,
                print(axis.x(stay.from())),
                print(Math.max(1, axis.x(to) - axis.x(stay.from()))),
                sure ? print(axis.x(stay.sureFrom())) : "0",
                sure ? print(Math.max(1, axis.x(sureTo) - axis.x(stay.sureFrom()))) : "0");
    }

    private record Axis(LocalDate from, LocalDate to) {

        double x(LocalDate day) {
            return (double) WIDTH * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        }

        List<Tick> ticks() {
            int years = to.getYear() - from.getYear();
            int step = STEPS[STEPS.length - 1];
            for (int i = STEPS.length - 1; i >= 0 && years / STEPS[i] <= MOST_TICKS; i--) {
                step = STEPS[i];
            }
            List<Tick> ticks = new ArrayList<>();
            for (int year = Math.ceilDiv(from.getYear(), step) * step; year < to.getYear(); year += step) {
                ticks.add(new Tick(print(x(LocalDate.of(year, 1, 1))), year));
            }
            return List.copyOf(ticks);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String print(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
