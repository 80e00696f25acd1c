package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countrydesk.ambassador.Line;
import org.countrydesk.ambassador.LineEvents;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a line, one a row, along an axis of time, in units of the drawing.
 *
 * @param words what is drawn, for those who do not see it
 * @param top where the first row begins
 * @param bottom where the last row ends
 * @param read where the day lies on which the list was read; null where it is not on the axis
 */
public record LineDrawing(
        List<Row> rows, List<Ticks.Tick> ticks, EventDots events, List<Role> ranks, String words, double top, double bottom, @Nullable Double read) {

    static final double WIDTH = 1160;
    static final double LEFT = 60;
    static final double RIGHT = 930;
    static final double ROW = 26;

    private static final double HEAD = 26;
    private static final double FOOT = 34;
    private static final int MARGIN_YEARS = 10;

    /**
     * What to draw.
     *
     * @param shown places of the terms in the line, from 0, ascending
     * @param during the time the axis covers; null for the time of the terms
     */
    public record Asked(List<Integer> shown, @Nullable Edtf during, LocalDate asOf) {}

    /**
     * One term.
     *
     * @param title all that is known of it, in words
     * @param bar null where no day is known
     * @param suffix what follows the name
     * @param labelLeft whether the name ends at its place, as there is no room for it on the other side
     */
    public record Row(
            String path, String name, String suffix, String title, double y, double labelX, boolean labelLeft,
            @Nullable Bar bar, @Nullable Gap gap, @Nullable Riser riser) {}

    /**
     * A time for which nobody is listed.
     *
     * @param label its length; empty where there is no room for it
     * @param labelX where the label ends
     */
    public record Gap(double x, double width, String label, double labelX, String title, String path) {}

    /** The line from one officer's end down to the next one's row. */
    public record Riser(double x, double from, double to) {}

    public LineDrawing {
        rows = List.copyOf(rows);
    }

    /** Return the height of the whole drawing. */
    public double height() {
        return bottom + FOOT;
    }

    /** Draw terms; null where none of them has a day on the axis. */
    public static @Nullable LineDrawing of(Line line, Asked asked, LineEvents.Found found) {
        TimeScale axis = axis(line, asked);
        if (axis == null) {
            return null;
        }
        EventDots events = EventDots.of(found, axis);
        double top = events.height() + HEAD;
        RowLayout layout = new RowLayout(line, axis, asked.asOf(), top, most(line));
        asked.shown().forEach(layout::add);
        List<Row> rows = layout.rows();
        if (rows.stream().allMatch(row -> row.bar() == null)) {
            return null;
        }
        boolean onAxis = !asked.asOf().isBefore(axis.from()) && asked.asOf().isBefore(axis.to());
        List<Service> services = asked.shown().stream().map(line.services()::get).toList();
        return new LineDrawing(
                rows,
                Ticks.of(axis),
                events,
                Arrays.stream(Role.values())
                        .filter(role -> services.stream().anyMatch(service -> service.role() == role))
                        .toList(),
                words(rows, axis),
                top,
                top + rows.size() * ROW,
                onAxis ? axis.at(asked.asOf()) : null);
    }

    /** Return the time that is drawn; null where no term has a day. */
    public static @Nullable TimeScale axis(Line line, Asked asked) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        List<Integer> all = asked.during() == null ? asked.shown() : IntStream.range(0, line.services().size()).boxed().toList();
        for (int place : all) {
            Stay stay = line.stays().get(place);
            if (drawable(stay, asked.asOf())) {
                LocalDate to = stay.to().isAfter(asked.asOf()) ? asked.asOf() : stay.to();
                first = stay.from().isBefore(first) ? stay.from() : first;
                last = to.isAfter(last) ? to : last;
            }
        }
        if (first.isAfter(last)) {
            return null;
        }
        TimeScale whole = TimeScale.ofYears(first, last, LEFT, RIGHT);
        Edtf during = asked.during();
        if (during == null) {
            return whole;
        }
        LocalDate from = later(during.earliest(), whole.from().minusYears(MARGIN_YEARS));
        LocalDate to = during.latest().isBefore(whole.to().plusYears(MARGIN_YEARS)) ? during.latest().plusDays(1) : whole.to();
        return from.isBefore(to) ? new TimeScale(from, to, LEFT, RIGHT) : null;
    }

    static boolean drawable(Stay stay, LocalDate asOf) {
        boolean dated = stay.service().start() != null || stay.service().end() != null;
        return dated && !stay.from().isAfter(asOf) && !stay.from().isAfter(stay.to());
    }

    private static String words(List<Row> rows, TimeScale axis) {
        long gaps = rows.stream().filter(row -> row.gap() != null).count();
        return (rows.size() == 1 ? "1 term" : rows.size() + " terms, one a row,") + " from " + axis.from().getYear() + " to "
                + axis.to().minusDays(1).getYear()
                + (gaps == 0 ? "" : "; " + (gaps == 1 ? "1 time for which nobody is listed" : gaps + " times for which nobody is listed"))
                + ". The table below says the same in words.";
    }

    /** Return the rank that needs no word beside the name: the one most terms have. */
    private static Role most(Line line) {
        Map<Role, Integer> counts = new HashMap<>();
        line.services().forEach(service -> counts.merge(service.role(), 1, Integer::sum));
        return Arrays.stream(Role.values())
                .max(Comparator.comparingInt(role -> counts.getOrDefault(role, 0)))
                .orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
