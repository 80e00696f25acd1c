package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.countrydesk.ambassador.Join;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A whole line of officers as one narrow strip; places and widths are shares of its width, as SVG writes them ({@code 12.5%}).
 *
 * @param path of the line's page
 * @param words what is drawn, for those who do not see it
 * @param mark what the strip points at: an officer, a date; null for nothing
 * @param frame the stretch that is told in full beside the strip; null for none
 */
public record LineStrip(
        String path, String words, List<Stretch> bars, List<Stretch> gaps, List<Tick> ticks, @Nullable Mark mark,
        @Nullable Frame frame) {

    /** Terms beyond these are drawn without their names, joined where they touch. */
    private static final int MOST_BARS = 120;

    private static final int MOST_YEARS = 2;
    private static final double PARTS = 1000;
    private static final double SEAM = 1.2;
    private static final double LEAST = 2;
    private static final double NARROW = 80;

    public LineStrip {
        bars = List.copyOf(bars);
        gaps = List.copyOf(gaps);
        ticks = List.copyOf(ticks);
    }

    /**
     * A stretch of the strip.
     *
     * @param role word of the data interface; empty for a vacancy
     * @param sure whether every day of it is sure
     * @param quiet whether the strip points at another
     */
    public record Stretch(String x, String width, String role, boolean sure, boolean quiet, String title) {}

    /**
     * A decade, or what else there is room for.
     *
     * @param spare whether it can be left out on a narrow screen
     */
    public record Tick(String x, String centre, String label, boolean spare) {}

    /** A stretch put forward. */
    public record Frame(String x, String width) {}

    /**
     * What the strip points at.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: how the label stands at the place
     * @param line whether a line is drawn through the strip
     */
    public record Mark(String x, String label, String anchor, boolean line) {}

    /** Draw a line up to the day it was read, the incumbent marked; null where no term has a date. */
    public static @Nullable LineStrip of(Lines.Listed listed, LocalDate asOf) {
        TimeScale axis = axis(listed, asOf, null);
        return axis == null ? null : of(listed, asOf, axis);
    }

    /** Draw several lines along one axis, in their order; null for a line of which no term has a date. */
    public static List<@Nullable LineStrip> together(List<Lines.Listed> lines, LocalDate asOf) {
        List<@Nullable TimeScale> own = new ArrayList<>();
        lines.forEach(listed -> own.add(axis(listed, asOf, null)));
        LocalDate from = own.stream().filter(Objects::nonNull).map(TimeScale::from).min(LocalDate::compareTo).orElse(asOf);
        LocalDate to = own.stream().filter(Objects::nonNull).map(TimeScale::to).max(LocalDate::compareTo).orElse(asOf);
        List<@Nullable LineStrip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            strips.add(own.get(i) == null ? null : of(lines.get(i), asOf, new TimeScale(from, to, 0, PARTS)));
        }
        return strips;
    }

    private static LineStrip of(Lines.Listed listed, LocalDate asOf, TimeScale axis) {
        Stay incumbent = listed.line().stays().reversed().stream()
                .filter(stay -> stay.service().incumbent() && !stay.from().isAfter(asOf))
                .findFirst()
                .orElse(null);
        return draw(listed, asOf, axis, null, incumbent == null ? null : officer(incumbent, axis, asOf, ", in post"));
    }

    /** Draw a line with one term put forward, by its place in the line; null where no term has a date. */
    public static @Nullable LineStrip highlighting(Lines.Listed listed, LocalDate asOf, int place) {
        TimeScale axis = axis(listed, asOf, null);
        if (axis == null) {
            return null;
        }
        Stay own = listed.line().stays().get(place);
        boolean drawn = !own.from().isAfter(asOf) && !own.from().isAfter(own.to());
        return draw(listed, asOf, axis, own.service(), drawn ? officer(own, axis, asOf, "") : null);
    }

    /** Draw the years around a date, the date marked; null where no term has a day then. */
    public static @Nullable LineStrip around(Lines.Listed listed, LocalDate asOf, Edtf date) {
        TimeScale axis = axis(listed, asOf, date);
        if (axis == null) {
            return null;
        }
        double from = axis.within(date.earliest());
        double to = axis.within(date.latest().isBefore(axis.to()) ? date.latest().plusDays(1) : axis.to());
        boolean wide = to - from > LEAST * 2;
        LineStrip strip = draw(listed, asOf, axis, null, mark((from + to) / 2, date.words(), !wide));
        return wide ? strip.framed(from, to) : strip;
    }

    /** Draw a whole line with a stretch of it put forward; null where no term has a date. */
    public static @Nullable LineStrip window(Lines.Listed listed, LocalDate asOf, @Nullable TimeScale part) {
        TimeScale axis = axis(listed, asOf, null);
        if (axis == null) {
            return null;
        }
        LineStrip strip = draw(listed, asOf, axis, null, null);
        return part == null ? strip : strip.framed(axis.within(part.from()), axis.within(part.to()));
    }

    private LineStrip framed(double from, double to) {
        return new LineStrip(path, words, bars, gaps, ticks, mark, new Frame(share(from), share(Math.max(LEAST, to - from))));
    }

    private static Mark officer(Stay stay, TimeScale axis, LocalDate asOf, String suffix) {
        double from = axis.within(stay.from());
        double to = axis.within(stay.to().isBefore(asOf) ? stay.to() : asOf);
        return mark((from + to) / 2, stay.service().name() + suffix, false);
    }

    private static Mark mark(double at, String label, boolean line) {
        return at > PARTS * 2 / 3
                ? new Mark(share(at), label, "end", line)
                : new Mark(share(at), label, at < PARTS / 3 ? "start" : "middle", line);
    }

    private static @Nullable TimeScale axis(Lines.Listed listed, LocalDate asOf, @Nullable Edtf date) {
        int most = listed.line().services().size();
        TimeScale whole = LineDrawing.axis(
                listed.line(), new LineDrawing.Asked(IntStream.range(0, most).boxed().toList(), null, asOf));
        if (whole == null) {
            return null;
        }
        if (date == null) {
            return new TimeScale(whole.from(), whole.to(), 0, PARTS);
        }
        LocalDate from = later(date.earliest(), whole.from().minusYears(MOST_YEARS));
        LocalDate to = earlier(date.latest(), whole.to().plusYears(MOST_YEARS));
        if (from.isAfter(to)) {
            return null;
        }
        int margin = Math.max(1, 8 - (to.getYear() - from.getYear()) / 2);
        return TimeScale.ofYears(from.minusYears(margin), to.plusYears(margin), 0, PARTS);
    }

    private static LineStrip draw(Lines.Listed listed, LocalDate asOf, TimeScale axis, @Nullable Service own, @Nullable Mark mark) {
        List<Stretch> bars = new ArrayList<>();
        List<Bar> drawn = new ArrayList<>();
        List<Stay> stays = listed.line().stays();
        boolean many = stays.size() > MOST_BARS;
        for (Stay stay : stays) {
            Service service = stay.service();
            Bar bar = service.start() == null && service.end() == null ? null : Bar.of(stay, axis, asOf);
            if (bar != null && many) {
                join(drawn, bar);
            } else if (bar != null) {
                bars.addAll(stretches(bar, own != null && !service.equals(own), title(service)));
            }
        }
        for (Bar bar : drawn) {
            bars.add(new Stretch(share(bar.from()), share(Math.max(LEAST, bar.to() - bar.from())), bar.role(), true, own != null, ""));
        }
        String country = listed.country().isEmpty() ? "" : " in " + PostAnswer.printed(listed.country());
        String words = (stays.size() == 1 ? "1 term" : stays.size() + " terms") + country + ", drawn from " + axis.from().getYear() + " to "
                + (axis.to().getYear() - 1);
        return new LineStrip(listed.path(), words, bars, gaps(listed, axis, many), ticks(axis), mark, null);
    }

    /** The faded parts stand apart from the solid one. */
    private static List<Stretch> stretches(Bar bar, boolean quiet, String title) {
        List<Stretch> stretches = new ArrayList<>();
        double solid = bar.width() == 0 ? 0 : Math.max(LEAST, bar.width() - (bar.x() + bar.width() >= bar.to() ? SEAM : 0));
        for (Bar.Fade fade : bar.fades()) {
            double from = Math.min(fade.x(), fade.to());
            stretches.add(new Stretch(share(from), share(Math.abs(fade.to() - fade.x()) - SEAM), bar.role(), false, quiet, title));
        }
        if (solid > 0) {
            stretches.add(new Stretch(share(bar.x()), share(solid), bar.role(), true, quiet, title));
        }
        return stretches;
    }

    private static void join(List<Bar> drawn, Bar bar) {
        Bar last = drawn.isEmpty() ? null : drawn.getLast();
        if (last == null || bar.from() > last.to() + SEAM || !last.role().equals(bar.role())) {
            drawn.add(bar);
        } else {
            drawn.removeLast();
            drawn.add(new Bar(
                    last.role(), last.x(), last.width(), last.from(), Math.max(last.to(), bar.to()), List.of(), false, false, false));
        }
    }

    private static List<Stretch> gaps(Lines.Listed listed, TimeScale axis, boolean many) {
        List<Stretch> gaps = new ArrayList<>();
        for (Join join : listed.line().joins()) {
            Edtf end = join.before().end();
            Edtf start = join.after().start();
            Integer least = join.daysMin();
            if (join.kind() == Join.Kind.GAP && end != null && start != null && least != null && least > 1) {
                LocalDate from = end.latest().plusDays(1);
                if (from.isBefore(axis.to()) && start.earliest().isAfter(axis.from())) {
                    double x = axis.within(from);
                    double width = Math.max(LEAST, axis.within(start.earliest()) - x);
                    if (!many || width > LEAST) {
                        gaps.add(new Stretch(share(x), share(width), "", true, false, join.words()));
                    }
                }
            }
        }
        return gaps;
    }

    private static List<Tick> ticks(TimeScale axis) {
        List<Tick> ticks = new ArrayList<>();
        for (Ticks.Tick tick : Ticks.of(axis)) {
            boolean room = tick.width() >= NARROW / 2;
            ticks.add(new Tick(share(tick.x()), share(tick.centre()), room ? tick.label() : "", ticks.size() % 2 == 1));
        }
        return ticks;
    }

    private static String title(Service service) {
        String start = service.start() == null ? "start not known" : service.start().words();
        String end = service.incumbent() ? "in post" : service.end() == null ? "end not known" : service.end().words();
        return service.name() + ", " + start + " – " + end;
    }

    private static String share(double place) {
        return String.format(Locale.ROOT, "%.2f%%", Math.max(0, place) * 100 / PARTS);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
