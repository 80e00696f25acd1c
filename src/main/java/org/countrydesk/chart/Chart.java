package org.countrydesk.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A series drawn: time from left to right, values upwards. All places are in units of the drawing.
 *
 * @param strokes lines between values of one document
 * @param dense the same as the marks, one path a colour, where there are too many for a mark each; then {@code marks} are those looked at
 * @param stretches the documents in their order; the cuts between them are the seams
 * @param links one a value: where a reader can point, and what is then shown
 */
public record Chart(
        Shape shape,
        double top,
        Axes axes,
        List<Stroke> strokes,
        List<Paths.Dots> dense,
        List<Mark> marks,
        List<Labels.Label> labels,
        List<Stretches.Stretch> stretches,
        List<Note> notes,
        List<Link> links,
        List<Band> bands,
        List<String> gaps) {

    private static final int MOST_MARKS = 80;
    private static final int MOST_TIPS = 30;
    /** First, last, highest, lowest: written out even where there is no room for the others. */
    private static final int ENDS = 4;
    private static final int MOST_STRETCHES = 120;
    private static final double HEAD = 26;
    private static final double FOOT = 30;
    private static final double BAND = 46;

    /** A line; broken where the document has no value between. */
    public record Stroke(double fromX, double fromY, double toX, double toY, boolean broken, int colour) {}

    /** Words at a place. */
    public record Note(double x, double y, String words) {}

    /** Where a reader can point; {@code half} is half the width of that place. */
    public record Link(String path, String words, double x, double y, double half, @Nullable Tip tip) {}

    /** An officer's term under the chart; {@code words} as far as there is room. */
    public record Band(String path, String words, String title, double x, double width, double sureX, double sureWidth) {}

    /**
     * Draw values; fewer than two periods that an axis can show are no chart.
     *
     * @param values in the order of their periods
     * @param looked places of the values that are linked where there are many of them
     * @param spells who was in post; none draws no band
     * @param words of a value on the axis
     */
    public static @Nullable Chart of(
            List<Value> values, Set<Integer> looked, List<Spell> spells, Shape shape, Function<BigDecimal, String> words) {
        List<Value> drawn = values.stream().filter(Value::isDrawable).toList();
        if (drawn.size() < 2) {
            return null;
        }
        Set<Value> seen = looked.stream().map(values::get).collect(Collectors.toSet());
        List<String> documents = drawn.stream().map(Value::document).distinct().toList();
        boolean marked = Stretches.count(drawn) <= MOST_STRETCHES;
        double top = documents.size() > 1 && marked ? HEAD : 12;
        Axes axes = Axes.of(drawn, shape, top, words);
        List<Mark> all = drawn.stream().map(value -> Mark.of(value, axes, documents.indexOf(value.document()))).toList();
        boolean many = drawn.size() > MOST_MARKS;
        List<Integer> shown = IntStream.range(0, drawn.size())
                .filter(i -> !many || seen.contains(drawn.get(i)))
                .boxed()
                .toList();
        List<Stroke> strokes = new ArrayList<>();
        Segments.of(drawn).forEach(segment -> {
            Mark from = all.get(segment.from());
            Mark to = all.get(segment.to());
            strokes.add(new Stroke(from.x(), from.y(), to.x(), to.y(), segment.broken(), from.colour()));
        });
        List<Segments.Gap> gaps = Segments.gaps(drawn);
        List<Stretches.Stretch> stretches = marked ? Stretches.of(drawn, axes, documents, shape.text()) : List.of();
        List<Labels.Label> labels = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        words(drawn, all, strokes, stretches, gaps, axes, shape, labels, notes);
        double bottom = top + shape.plot() + FOOT + (spells.isEmpty() ? 0 : BAND);
        return new Chart(
                shape,
                top,
                axes,
                strokes,
                many ? Paths.dots(all) : List.of(),
                shown.stream().map(all::get).toList(),
                labels,
                stretches,
                notes,
                shown.stream().map(i -> link(drawn, all, i, shown.size(), shape, bottom)).toList(),
                spells.stream().map(spell -> band(spell, axes, shape)).filter(band -> band.width() > 0).toList(),
                gaps.stream().map(Segments.Gap::words).toList());
    }

    /** Return the years without any value, by the path of the value after them: {@code 1990–2005}. */
    public static Map<String, String> gapsBefore(List<Value> values) {
        return Segments.gaps(values.stream().filter(Value::isDrawable).toList()).stream()
                .collect(Collectors.toMap(gap -> gap.next().path(), Segments.Gap::words, (one, other) -> one));
    }

    private static void words(
            List<Value> drawn, List<Mark> all, List<Stroke> strokes, List<Stretches.Stretch> stretches, List<Segments.Gap> gaps,
            Axes axes, Shape shape, List<Labels.Label> labels, List<Note> notes) {
        List<double[]> lines = new ArrayList<>();
        strokes.forEach(stroke -> lines.add(new double[] {stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY()}));
        if (Stretches.isFew(stretches)) {
            stretches.stream().limit(Math.max(0, stretches.size() - 1L)).forEach(stretch -> lines.add(
                    new double[] {stretch.seam(), 0, stretch.seam(), axes.amount().start()}));
        }
        double bottom = axes.amount().start();
        Labels labeller = new Labels(shape.text(), axes.left() - 8, stretches.size() > 1 ? HEAD - 3 : 0, shape.width() - 2, bottom, lines);
        for (Mark mark : all) {
            double high = Math.min(mark.y(), Math.min(mark.top(), mark.arrow())) - 6;
            double low = Math.max(mark.y(), Math.max(mark.top(), mark.arrow())) + 6;
            labeller.keepFree(mark.isLong() ? mark.from() : mark.x() - 6, high, mark.isLong() ? mark.to() : mark.x() + 6, low);
        }
        Set<String> years = axes.across().stream().map(Axes.Tick::label).collect(Collectors.toSet());
        inPriority(drawn).stream().limit(drawn.size() > shape.labels() ? ENDS : drawn.size()).forEach(i -> {
            Value value = drawn.get(i);
            Mark mark = all.get(i);
            String when = drawn.size() > 10 || years.contains(value.period().toString()) ? "" : value.period().words();
            boolean peak = drawn.get(i == 0 ? 1 : i - 1).value().compareTo(value.value()) <= 0;
            Labels.Label label = labeller.place(mark.x(), mark.isRange() ? mark.top() : mark.y(), value.label(), when, peak);
            if (label != null) {
                labels.add(label);
            }
        });
        for (Segments.Gap gap : gaps) {
            double middle = (axes.x(gap.first()) + axes.x(gap.last())) / 2;
            double room = axes.x(gap.last()) - axes.x(gap.first());
            Labels.Label label = TextSize.width("no value", shape.text()) + 6 > room
                    ? null
                    : labeller.place(middle, bottom - shape.text() * .3, "no value", gap.words(), true);
            if (label != null) {
                notes.add(new Note(label.x(), label.y(), label.first() + (label.second().isEmpty() ? "" : " for")));
                if (!label.second().isEmpty()) {
                    notes.add(new Note(label.x(), label.secondY(), label.second()));
                }
            }
        }
    }

    /** The first and the last, the highest and the lowest, then the others. */
    private static List<Integer> inPriority(List<Value> values) {
        Set<Integer> first = new java.util.LinkedHashSet<>(List.of(0, values.size() - 1));
        Comparator<Integer> size = Comparator.comparing(i -> values.get(i).upper());
        first.add(IntStream.range(0, values.size()).boxed().max(size).orElse(0));
        first.add(IntStream.range(0, values.size()).boxed().min(size).orElse(0));
        first.addAll(new TreeSet<>(IntStream.range(0, values.size()).boxed().toList()));
        return List.copyOf(first);
    }

    /** Beside a near neighbour a place to point at is narrower, so that it is nobody else's. */
    private static Link link(List<Value> drawn, List<Mark> all, int i, int shown, Shape shape, double bottom) {
        Mark mark = all.get(i);
        double half = 14;
        for (int j = Math.max(0, i - 3); j < Math.min(all.size(), i + 4); j++) {
            double away = Math.hypot(all.get(j).x() - mark.x(), all.get(j).y() - mark.y());
            half = j == i ? half : Math.min(half, Math.max(5, away / 2));
        }
        Value value = drawn.get(i);
        Tip tip = shown > MOST_TIPS ? null : Tip.of(value, mark.x(), mark.y(), shape, bottom);
        String said = value.sentence().isEmpty() || tip == null ? "" : " “" + value.sentence() + "” ";
        return new Link(
                value.path(), value.period().words() + ": " + value.words() + "." + said + value.title(), mark.x(), mark.y(),
                Math.round(half * 10) / 10.0, tip);
    }

    private static Band band(Spell spell, Axes axes, Shape shape) {
        double from = axes.x(spell.from());
        double to = axes.x(spell.to().plusDays(1));
        boolean sure = !spell.sureFrom().isAfter(spell.sureTo());
        double sureFrom = sure ? axes.x(spell.sureFrom()) : from;
        double sureTo = sure ? axes.x(spell.sureTo().plusDays(1)) : from;
        return new Band(
                spell.path(), shortened(spell.name(), shape.text() * .8, to - from - 4), spell.words(), from, tenth(to - from - 1.5),
                sureFrom, Math.max(0, tenth(sureTo - sureFrom - 1.5)));
    }

    /** A name that does not fit is said by its last word. */
    private static String shortened(String name, double text, double room) {
        String last = java.util.Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !word.endsWith(".") && !word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                .reduce("", (one, other) -> other);
        return TextSize.width(name, text) <= room ? name : TextSize.width(last, text) <= room ? last : "";
    }

    private static double tenth(double place) {
        return Math.round(place * 10) / 10.0;
    }

    /** Tell whether the axis of values has zero on it. */
    public boolean fromZero() {
        return axes.fromZero();
    }

    public double bottom() {
        return top + shape.plot();
    }

    public double height() {
        return bottom() + FOOT + (bands.isEmpty() ? 0 : BAND);
    }

    /** Return how large a dot is: smaller where there are many. */
    public double dot() {
        return dense.isEmpty() ? marks.size() > MOST_TIPS ? 3.5 : 4.5 : 2.5;
    }

    /** Return the lines, those of one look as one path. */
    public List<Paths.Line> lines() {
        return Paths.lines(strokes);
    }

    public String viewBox() {
        return "0 0 " + shape.width() + " " + height();
    }

    /** Tell whether the places where another document begins are marked. */
    public boolean hasSeams() {
        return stretches.size() > 1;
    }

    /** Tell whether the cuts are drawn through the whole chart. */
    public boolean hasRules() {
        return hasSeams() && Stretches.isFew(stretches);
    }
}
