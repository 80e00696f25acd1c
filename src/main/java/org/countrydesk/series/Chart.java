package org.countrydesk.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.drawing.Scale;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.FigureWords;

/**
 * A series drawn: time from left to right, values from zero up. A period wider than its dot is a level line, a range an upright one, an
 * open value an arrow.
 *
 * @param dots one a point, in the order of the points
 * @param documents in the order of the colours, from 1
 */
record Chart(List<Tick> across, List<Tick> up, List<Dot> dots, List<String> documents) {

    static final int WIDTH = 720;
    static final int HEIGHT = 300;
    static final int LEFT = 84;
    static final int RIGHT = 700;
    static final int TOP = 16;
    static final int BOTTOM = 260;
    private static final int TICKS_UP = 6;
    private static final int TICKS_ACROSS = 9;
    private static final int ARROW = 14;

    /** A labelled place on an axis. */
    record Tick(double at, String label) {}

    /**
     * A point.
     *
     * @param from where its period begins
     * @param to where its period ends
     * @param top where its range ends; as {@code y} where it has none
     * @param arrow where the arrow of an open value points; as {@code y} where the value is not open
     * @param colour number of its document, from 1
     */
    record Dot(String statistic, double x, double y, double from, double to, double top, double arrow, int colour, String label) {

        public boolean isLong() {
            return to - from > 12;
        }

        public boolean isRange() {
            return top != y;
        }

        public boolean isOpen() {
            return arrow != y;
        }

        /** Return the triangle of the arrow, as points of a polygon. */
        public String head() {
            double base = arrow < y ? arrow + 5 : arrow - 5;
            return x + "," + arrow + " " + (x - 4) + "," + base + " " + (x + 4) + "," + base;
        }
    }

    /** Draw the points that have a bounded period; fewer than two are no chart. */
    static Chart of(List<SeriesLine.Drawn> points) {
        List<SeriesLine.Drawn> drawn =
                points.stream().filter(point -> bounded(point.period())).toList();
        if (drawn.size() < 2) {
            return new Chart(List.of(), List.of(), List.of(), List.of());
        }
        LocalDate first = drawn.stream().map(point -> point.period().earliest()).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = drawn.stream().map(point -> point.period().latest()).max(LocalDate::compareTo).orElseThrow();
        List<BigDecimal> years = Scale.ticks(
                BigDecimal.valueOf(first.getYear()), BigDecimal.valueOf(last.getYear() + 1L), TICKS_ACROSS);
        Scale time = new Scale(years.getFirst().doubleValue(), years.getLast().doubleValue(), LEFT, RIGHT);
        BigDecimal low = drawn.stream().map(SeriesLine.Drawn::value).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = drawn.stream().map(SeriesLine.Drawn::upper).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<BigDecimal> values = Scale.ticks(low, high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE), TICKS_UP);
        Scale amount = new Scale(values.getFirst().doubleValue(), values.getLast().doubleValue(), BOTTOM, TOP);
        List<String> documents = drawn.stream().map(SeriesLine.Drawn::document).distinct().toList();
        return new Chart(
                years.stream()
                        .filter(year -> year.stripTrailingZeros().scale() <= 0)
                        .map(year -> new Tick(time.at(year.doubleValue()), year.toPlainString()))
                        .toList(),
                values.stream()
                        .map(value -> new Tick(amount.at(value.doubleValue()), FigureWords.digits(value)))
                        .toList(),
                dots(drawn, time, amount, documents),
                documents);
    }

    private static List<Dot> dots(List<SeriesLine.Drawn> drawn, Scale time, Scale amount, List<String> documents) {
        List<Dot> dots = new ArrayList<>();
        for (SeriesLine.Drawn point : drawn) {
            double from = time.at(year(point.period().earliest()));
            double to = time.at(year(point.period().latest().plusDays(1)));
            double y = amount.at(point.value().doubleValue());
            dots.add(new Dot(
                    point.statistic(),
                    Math.round((from + to) * 5) / 10.0,
                    y,
                    from,
                    to,
                    amount.at(point.upper().doubleValue()),
                    y + ARROW * direction(point.qualifier()),
                    documents.indexOf(point.document()) + 1,
                    point.label()));
        }
        return dots;
    }

    /** An axis grows downwards: minus points up. */
    private static int direction(String qualifier) {
        return switch (qualifier) {
            case "more_than", "at_least" -> -1;
            case "less_than", "at_most" -> 1;
            default -> 0;
        };
    }

    private static boolean bounded(Edtf period) {
        return period.earliest().getYear() > 0 && period.latest().getYear() < 9999;
    }

    private static double year(LocalDate day) {
        return day.getYear() + (double) ChronoUnit.DAYS.between(day.withDayOfYear(1), day) / day.lengthOfYear();
    }

    public boolean isEmpty() {
        return dots.isEmpty();
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return BOTTOM;
    }
}
