package org.countrydesk.share;

import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.subject.Detail;
import org.countrydesk.subject.Detail.Observations;
import org.countrydesk.subject.Detail.Point;
import org.countrydesk.subject.Kind;
import org.countrydesk.subject.Subject;

/**
 * All that {@code pages/share/preview.html} needs: the words of a page in lines that fit, and the course of a series.
 *
 * @param titleSize in units of the drawing
 * @param curve dots of a series; none for other pages
 */
record PreviewDrawing(
        String siteName, String eyebrow, List<Line> title, int titleSize, List<Line> lede, int ledeSize, List<Box> facts, List<Dot> curve) {

    static final int WIDTH = 1200;

    private static final int LEFT = 80;
    private static final int ROOM = WIDTH - 2 * LEFT;
    private static final int TOP = 210;
    private static final int BARE_TOP = 290;
    private static final int FACTS_TOP = 500;
    private static final int FIRST_FACT = 640;
    private static final int[] SIZES = {84, 72, 62, 54};
    private static final int[] SMALL_SIZES = {44, 38};
    private static final int LEDE = 34;
    private static final int QUOTE = 40;
    private static final int CURVE_TOP = 340;
    private static final int CURVE_BOTTOM = 430;

    /** Words on a line. */
    record Line(int x, int y, String words) {}

    /** A fact: its name over its words. */
    record Box(int x, String name, String words) {}

    /**
     * A figure of a series.
     *
     * @param words at the first and at the last; empty between
     */
    record Dot(int x, int y, String words) {}

    static PreviewDrawing of(Subject subject, String siteName) {
        List<Dot> curve = subject.detail() instanceof Observations series ? curve(series.points()) : List.of();
        boolean quoted = subject.detail() instanceof Detail.Quoted;
        String words = curve.isEmpty() ? lede(subject) : "";
        int most = curve.isEmpty() && !quoted ? 3 : 2;
        int size = size(subject.title(), quoted ? SMALL_SIZES : SIZES, most);
        List<Line> title = new ArrayList<>();
        int y = words.isEmpty() && curve.isEmpty() ? BARE_TOP : TOP;
        for (String line : TextFitter.of(Font.SERIF, Font.BOLD, size, ROOM).lines(subject.title(), most)) {
            title.add(new Line(LEFT, y, line));
            y += size + size / 6;
        }
        int lede = quoted ? QUOTE : LEDE;
        return new PreviewDrawing(
                siteName,
                subject.kind() == Kind.FRONT ? "" : subject.kind().word().toUpperCase(Locale.ENGLISH),
                title,
                size,
                words.isEmpty() ? List.of() : below(words, lede, y + lede - size / 2),
                lede,
                facts(subject),
                curve);
    }

    /** Return the largest size that leaves a line free, or the smallest. */
    private static int size(String title, int[] sizes, int most) {
        for (int size : sizes) {
            if (TextFitter.of(Font.SERIF, Font.BOLD, size, ROOM).lines(title, most).size() < most) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    /** Return the polyline's points. */
    public String line() {
        StringBuilder points = new StringBuilder();
        curve.forEach(dot -> points.append(dot.x()).append(',').append(dot.y()).append(' '));
        return points.toString().strip();
    }

    /** Return the sentence that tells what the page has; an officer's facts tell all of it. */
    private static String lede(Subject subject) {
        return switch (subject.detail()) {
            case Detail.Quoted quoted -> "“" + quoted.exact() + "”";
            case Detail.Observed figure -> "“" + figure.sentence() + "”";
            case Detail.Terms terms -> "";
            case Detail.None none -> subject.description();
            case Detail.Part part -> subject.description();
            case Detail.Observations series -> "";
            case Detail.Named topic -> subject.description();
            case Detail.Time date -> subject.description();
        };
    }

    private static List<Line> below(String words, int size, int top) {
        int step = size + size / 3;
        int room = (FACTS_TOP - 30 - top) / step + 1;
        List<Line> lines = new ArrayList<>();
        int y = top;
        if (room > 0) {
            for (String line : TextFitter.of(Font.SERIF, Font.PLAIN, size, ROOM).lines(words, room)) {
                lines.add(new Line(LEFT, y, line));
                y += step;
            }
        }
        return lines;
    }

    private static List<Box> facts(Subject subject) {
        List<Box> boxes = new ArrayList<>();
        for (Subject.Fact fact : subject.facts().stream().filter(fact -> fact.words().length() < 60).limit(2).toList()) {
            boolean first = boxes.isEmpty();
            int room = first ? FIRST_FACT - 40 : ROOM - FIRST_FACT;
            boxes.add(new Box(
                    first ? LEFT : LEFT + FIRST_FACT,
                    fact.name(),
                    TextFitter.of(Font.SANS_SERIF, Font.PLAIN, 30, room).lines(fact.words(), 1).getFirst()));
        }
        return boxes;
    }

    private static List<Dot> curve(List<Point> points) {
        List<Dot> dots = new ArrayList<>();
        if (points.size() < 2) {
            return dots;
        }
        double low = points.stream().mapToDouble(point -> point.value().doubleValue()).min().orElse(0);
        double high = points.stream().mapToDouble(point -> point.value().doubleValue()).max().orElse(0);
        double first = points.stream().mapToDouble(point -> middle(point)).min().orElse(0);
        double last = points.stream().mapToDouble(point -> middle(point)).max().orElse(0);
        for (Point point : points) {
            double along = last > first ? (middle(point) - first) / (last - first) : 0.5;
            double up = high > low ? (point.value().doubleValue() - low) / (high - low) : 0.5;
            boolean end = dots.isEmpty() || dots.size() == points.size() - 1;
            dots.add(new Dot(
                    (int) Math.round(LEFT + 10 + along * (ROOM - 20)),
                    (int) Math.round(CURVE_BOTTOM - up * (CURVE_BOTTOM - CURVE_TOP)),
                    end ? printed(point) : ""));
        }
        return dots;
    }

    private static String printed(Point point) {
        String value = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(point.value());
        return value + " in " + point.period().words();
    }

    private static double middle(Point point) {
        LocalDate from = point.period().earliest();
        LocalDate to = point.period().latest();
        return (from.toEpochDay() + to.toEpochDay()) / 2.0;
    }
}
