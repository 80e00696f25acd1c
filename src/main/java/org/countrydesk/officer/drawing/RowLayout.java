package org.countrydesk.officer.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.ambassador.Join;
import org.countrydesk.ambassador.Line;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.Stay;
import org.countrydesk.drawing.TimeScale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.countrydesk.officer.drawing.LineDrawing.Gap;
import org.countrydesk.officer.drawing.LineDrawing.Riser;
import org.countrydesk.officer.drawing.LineDrawing.Row;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/** Lays the terms of a line out as rows, from the top down. */
final class RowLayout {

    private static final double LETTER = 6.3;
    private static final double DIGIT = 7.2;
    private static final double SPACE = 7;
    private static final double ROOM = 180;
    private static final int LONGEST_NAME = 32;

    private final Line line;
    private final List<Join> joins;
    private final TimeScale axis;
    private final LocalDate asOf;
    private final double top;
    private final Role usual;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Service, Double> middles = new HashMap<>();

    RowLayout(Line line, TimeScale axis, LocalDate asOf, double top, Role usual) {
        this.line = line;
        this.joins = line.joins();
        this.axis = axis;
        this.asOf = asOf;
        this.top = top;
        this.usual = usual;
    }

    /** Return the rows laid out so far. */
    List<Row> rows() {
        return rows;
    }

    void add(int place) {
        Stay stay = line.stays().get(place);
        Service service = stay.service();
        Bar bar = LineDrawing.drawable(stay, asOf) ? Bar.of(stay, axis, asOf) : null;
        double y = top + rows.size() * LineDrawing.ROW;
        Join join = place == 0 ? null : joins.get(place - 1);
        Gap gap = join == null ? null : gap(join);
        String suffix = suffix(service);
        double length = (shortened(service.name()).length() + suffix.length() + 1) * LETTER;
        double right = bar != null ? bar.to() + (bar.open() || bar.cutRight() ? 2 : 1) * SPACE : rows.isEmpty() ? LineDrawing.LEFT : rows.getLast().labelX();
        boolean left = bar != null && right + length > LineDrawing.WIDTH && bar.from() > length + ROOM;
        rows.add(new Row(
                "/ambassadors/" + service.slug(),
                shortened(service.name()),
                suffix,
                title(service, join),
                y,
                bar != null && left ? leftOf(bar, gap) : right,
                left,
                bar,
                gap,
                join == null ? null : riser(join, y)));
        middles.put(service, y + LineDrawing.ROW / 2);
    }

    private static double leftOf(Bar bar, @Nullable Gap gap) {
        double from = gap == null ? bar.from() : gap.label().isEmpty() ? gap.x() : gap.labelX() - gap.label().length() * DIGIT;
        return Math.round((from - SPACE * (bar.cutLeft() ? 2 : 1)) * 10) / 10.0;
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
        double length = days.length() * DIGIT;
        boolean left = x - SPACE - length > 0;
        boolean inside = !left && width > length + 2 * SPACE;
        Edtf vacant = Edtf.interval(Edtf.day(from), Edtf.day(start.earliest().minusDays(1)));
        return new Gap(
                x,
                width,
                left || inside ? days : "",
                left ? x - SPACE : x + width / 2 + length / 2,
                join.words(),
                PrintedDate.of(vacant).inPostPath());
    }

    private @Nullable Riser riser(Join join, double y) {
        Double middle = middles.get(join.before());
        Edtf end = join.before().end();
        if (middle == null || end == null || end.latest().isBefore(axis.from()) || !end.latest().isBefore(axis.to())) {
            return null;
        }
        return new Riser(axis.within(end.latest().plusDays(1)), middle, y + LineDrawing.ROW / 2);
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

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private static String number(int days) {
        return String.format(Locale.ENGLISH, "%,d", days);
    }
}
