package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.ambassador.Join;
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
    private static final double LETTER = 6.8;
    private static final double SPACE = 7;
    private static final int LONGEST_NAME = 32;
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
     */
    public record Row(
            String path, String name, String suffix, String title, double y, double labelX, @Nullable Bar bar, @Nullable Gap gap, @Nullable Riser riser) {}

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
        Layout layout = new Layout(line, axis, asked.asOf(), top, most(line));
        asked.shown().forEach(layout::add);
        List<Row> rows = layout.rows;
        if (rows.stream().allMatch(row -> row.bar() == null)) {
            return null;
        }
        boolean onAxis = !asked.asOf().isBefore(axis.from()) && asked.asOf().isBefore(axis.to());
        List<Service> services = asked.shown().stream().map(line.services()::get).toList();
        return new LineDrawing(
                rows,
                Ticks.of(axis),
                events,
                java.util.Arrays.stream(Role.values())
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
        List<Integer> all = asked.during() == null ? asked.shown() : java.util.stream.IntStream.range(0, line.services().size()).boxed().toList();
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

    private static boolean drawable(Stay stay, LocalDate asOf) {
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
        return java.util.Arrays.stream(Role.values())
                .max(java.util.Comparator.comparingInt(role -> counts.getOrDefault(role, 0)))
                .orElseThrow();
    }

    /** The rows as far as they are laid out. */
    private static final class Layout {

        private final Line line;
        private final List<Join> joins;
        private final TimeScale axis;
        private final LocalDate asOf;
        private final double top;
        private final Role usual;
        private final List<Row> rows = new ArrayList<>();
        private final Map<Service, Double> middles = new HashMap<>();

        Layout(Line line, TimeScale axis, LocalDate asOf, double top, Role usual) {
            this.line = line;
            this.joins = line.joins();
            this.axis = axis;
            this.asOf = asOf;
            this.top = top;
            this.usual = usual;
        }

        void add(int place) {
            Stay stay = line.stays().get(place);
            Service service = stay.service();
            Bar bar = drawable(stay, asOf) ? Bar.of(stay, axis, asOf) : null;
            double y = top + rows.size() * ROW;
            Join join = place == 0 ? null : joins.get(place - 1);
            double labelX = bar != null ? bar.to() + (bar.open() || bar.cutRight() ? 2 : 1) * SPACE : rows.isEmpty() ? LEFT : rows.getLast().labelX();
            rows.add(new Row(
                    "/ambassadors/" + service.slug(),
                    shortened(service.name()),
                    suffix(service),
                    title(service, join),
                    y,
                    labelX,
                    bar,
                    join == null ? null : gap(join),
                    join == null ? null : riser(join, y)));
            middles.put(service, y + ROW / 2);
        }

        private String suffix(Service service) {
            List<String> words = new ArrayList<>();
            years(service, words);
            if (service.role() != usual) {
                words.add(service.role().title());
            }
            if (service.incumbent()) {
                words.add("in post");
            } else if (service.start() == null && service.end() == null) {
                words.add("no date known");
            } else if (service.contradictory()) {
                words.add("dates contradict");
            } else if (service.start() == null) {
                words.add("start not known");
            } else if (service.end() == null) {
                words.add("end not known");
            }
            return String.join(", ", words);
        }

        /** A year is enough beside a bar; the title has the whole dates. */
        private static void years(Service service, List<String> words) {
            Edtf start = service.start();
            Edtf end = service.end();
            if (start != null && !service.contradictory()) {
                String from = Integer.toString(start.earliest().getYear());
                String to = end == null ? "" : Integer.toString(end.latest().getYear());
                boolean open = end == null && !service.incumbent();
                words.add((start.qualified() ? "about " : "") + from + (open || from.equals(to) ? "" : "–" + to));
            }
        }

        private @Nullable Gap gap(Join join) {
            Edtf end = join.before().end();
            Edtf start = join.after().start();
            Integer least = join.daysMin();
            Integer most = join.daysMax();
            if (end == null || start == null || least == null || most == null || join.kind() != Join.Kind.GAP || least <= 1) {
                return null;
            }
            LocalDate from = end.latest().plusDays(1);
            if (!start.earliest().isAfter(axis.from()) || !from.isBefore(axis.to())) {
                return null;
            }
            double x = axis.within(from);
            double width = Math.round((axis.within(start.earliest()) - x) * 10) / 10.0;
            String days = least.equals(most) ? number(most) + " days" : number(least) + "–" + number(most) + " days";
            double length = days.length() * LETTER;
            boolean left = x - SPACE - length > 0;
            boolean inside = !left && width > length + 2 * SPACE;
            Edtf vacant = Edtf.interval(Edtf.day(from), Edtf.day(start.earliest().minusDays(1)));
            return new Gap(
                    x,
                    width,
                    left || inside ? days : "",
                    left ? x - SPACE : x + width / 2 + length / 2,
                    join.words(),
                    org.countrydesk.web.PrintedDate.of(vacant).inPostPath());
        }

        private @Nullable Riser riser(Join join, double y) {
            Double middle = middles.get(join.before());
            Edtf end = join.before().end();
            if (middle == null || end == null || end.latest().isBefore(axis.from()) || !end.latest().isBefore(axis.to())) {
                return null;
            }
            return new Riser(axis.within(end.latest().plusDays(1)), middle, y + ROW / 2);
        }

        private static String title(Service service, @Nullable Join join) {
            String start = service.start() == null ? "start not known" : service.start().words();
            String end = service.incumbent() ? "in post" : service.end() == null ? "end not known" : service.end().words();
            String days = service.days().words();
            return service.name() + ", " + service.role().title() + ", " + start + " – " + end
                    + (days.isEmpty() ? "" : ", " + days)
                    + (service.contradictory() ? ". The two dates contradict each other" : "")
                    + (join == null ? "" : ". Before: " + join.words());
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private static String number(int days) {
        return String.format(Locale.ENGLISH, "%,d", days);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
