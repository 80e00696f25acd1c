package org.countrydesk.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.countrydesk.drawing.Scale;
import org.countrydesk.drawing.TimeScale;

/**
 * The two axes of a chart. Values start from zero, unless all lie so close together far from it that nothing could be seen.
 *
 * @param fromZero whether the axis of values has zero on it
 */
public record Axes(TimeScale time, Scale amount, List<Tick> across, List<Tick> up, boolean fromZero) {

    private static final int TICKS_UP = 6;
    private static final BigDecimal CLOSE = new BigDecimal("0.9");
    private static final double PAD = .05;
    private static final double MARGIN = 10;

    /** A labelled place on an axis. */
    public record Tick(double at, String label) {}

    /**
     * Make the axes.
     *
     * @param values at least one, all drawable
     * @param top of the plot
     * @param words of a value on the axis
     */
    static Axes of(List<Value> values, Shape shape, double top, Function<BigDecimal, String> words) {
        BigDecimal low = values.stream().map(Value::value).reduce(BigDecimal::min).orElseThrow();
        BigDecimal high = values.stream().map(Value::upper).reduce(BigDecimal::max).orElseThrow();
        boolean fromZero = low.signum() <= 0 || low.compareTo(high.multiply(CLOSE)) <= 0 || low.compareTo(high) == 0;
        BigDecimal from = fromZero ? low.min(BigDecimal.ZERO) : low;
        BigDecimal to = fromZero ? high.max(BigDecimal.ZERO) : high;
        List<BigDecimal> ticks = Scale.ticks(from, to.compareTo(from) > 0 ? to : from.add(BigDecimal.ONE), TICKS_UP);
        Scale amount = new Scale(ticks.getFirst().doubleValue(), ticks.getLast().doubleValue(), top + shape.plot(), top);
        boolean whole = values.stream().allMatch(value -> isWhole(value.value()) && isWhole(value.upper()));
        List<Tick> up = ticks.stream()
                .filter(value -> !whole || isWhole(value))
                .map(value -> new Tick(amount.at(value.doubleValue()), words.apply(value)))
                .toList();
        double left = MARGIN + up.stream().mapToDouble(tick -> TextSize.width(tick.label(), shape.text())).max().orElse(0);
        TimeScale time = shape.tight() ? tight(values, left, shape.width() - MARGIN) : time(values, left, shape.width() - MARGIN);
        return new Axes(time, amount, across(time, shape), up, ticks.getFirst().signum() <= 0);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static TimeScale time(List<Value> values, double left, double right) {
        LocalDate first = values.stream().map(value -> value.period().earliest()).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = values.stream().map(value -> value.period().latest()).max(LocalDate::compareTo).orElseThrow().plusDays(1);
        long pad = Math.max(1, Math.round((last.toEpochDay() - first.toEpochDay()) * PAD));
        return new TimeScale(first.minusDays(pad), last.plusDays(pad), left, right);
    }

    private static TimeScale tight(List<Value> values, double left, double right) {
        List<LocalDate> middles = values.stream().map(Axes::day).sorted().toList();
        LocalDate last = middles.getLast();
        return new TimeScale(middles.getFirst(), last.isAfter(middles.getFirst()) ? last : last.plusDays(1), left, right);
    }

    private static LocalDate day(Value value) {
        long from = value.period().earliest().toEpochDay();
        return LocalDate.ofEpochDay((from + value.period().latest().toEpochDay() + 1) / 2);
    }

    /** A year is a stretch: its label stands in its middle, where the values of the year stand. */
    private static List<Tick> across(TimeScale time, Shape shape) {
        double half = TextSize.width("2000", shape.text()) / 2;
        return time.years(shape.ticks()).stream()
                .map(year -> new Tick(time.at(LocalDate.of(year, 7, 2)), String.valueOf(year)))
                .filter(tick -> tick.at() - half >= time.start() - MARGIN && tick.at() + half <= time.end() + MARGIN)
                .toList();
    }

    public double left() {
        return time.start();
    }

    public double right() {
        return time.end();
    }

    /** Return the place of zero. */
    public double zero() {
        return amount.at(0);
    }

    /** Return the place of a day's beginning. */
    double x(LocalDate day) {
        return time.within(day);
    }

    double y(BigDecimal value) {
        return amount.at(value.doubleValue());
    }

    /** Return the place of the middle of a period. */
    double middle(Value value) {
        return x(day(value));
    }
}
