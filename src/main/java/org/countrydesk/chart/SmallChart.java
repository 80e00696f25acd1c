package org.countrydesk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countrydesk.drawing.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A series drawn small, to be seen beside others: no axis of values, the first and the last value written out.
 *
 * @param dots the same as the marks, one path a colour, where there are many; then only the first and the last have a mark
 * @param chosen the value that is looked at; null where none is
 * @param summary what is drawn, for those who do not see it
 */
public record SmallChart(
        Axes axes,
        List<Paths.Line> lines,
        List<Paths.Dots> dots,
        List<Mark> marks,
        List<Labels.Label> labels,
        List<Chart.Note> years,
        @Nullable Mark chosen,
        String summary) {

    private static final Shape SHAPE = new Shape(300, 92, 13, 3, 3, true);
    private static final double TOP = 22;
    private static final double FOOT = 22;
    private static final int MOST = 60;
    private static final int MOST_MARKS = 20;

    /**
     * Draw values; null where fewer than two have a period that an axis can show.
     *
     * @param values in the order of their periods
     * @param path of the value that is looked at; empty where none is
     */
    public static @Nullable SmallChart of(List<Value> values, String path) {
        List<Value> drawn = thinned(values.stream().filter(Value::isDrawable).toList(), path);
        if (drawn.size() < 2) {
            return null;
        }
        List<String> documents = drawn.stream().map(Value::document).distinct().toList();
        Axes axes = Axes.of(drawn, SHAPE, TOP, value -> "");
        List<Mark> marks = drawn.stream().map(value -> Mark.of(value, axes, documents.indexOf(value.document()))).toList();
        List<Chart.Stroke> strokes = Segments.of(drawn).stream()
                .map(segment -> {
                    Mark from = marks.get(segment.from());
                    Mark to = marks.get(segment.to());
                    return new Chart.Stroke(from.x(), from.y(), to.x(), to.y(), segment.broken(), from.colour());
                })
                .toList();
        int last = drawn.size() - 1;
        int chosen = IntStream.range(0, drawn.size()).filter(i -> drawn.get(i).path().equals(path)).findFirst().orElse(-1);
        List<Labels.Label> labels = labels(drawn, marks, strokes, axes, chosen);
        boolean many = marks.size() > MOST_MARKS;
        double base = TOP + SHAPE.plot() + 17;
        return new SmallChart(
                axes,
                Paths.lines(strokes),
                many ? Paths.dots(marks) : List.of(),
                many ? List.of(marks.getFirst(), marks.get(last)) : marks,
                labels,
                List.of(
                        new Chart.Note(axes.left(), base, year(drawn.getFirst())),
                        new Chart.Note(axes.right(), base, year(drawn.get(last)))),
                chosen < 0 ? null : marks.get(chosen),
                drawn.size() + " values, from " + drawn.getFirst().words() + " in " + drawn.getFirst().period().words() + " to "
                        + drawn.get(last).words() + " in " + drawn.get(last).period().words() + ".");
    }

    private static List<Labels.Label> labels(
            List<Value> drawn, List<Mark> marks, List<Chart.Stroke> strokes, Axes axes, int chosen) {
        List<double[]> lines = new ArrayList<>();
        strokes.forEach(stroke -> lines.add(new double[] {stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY()}));
        Labels labeller = new Labels(SHAPE.text(), 0, 0, SHAPE.width(), TOP + SHAPE.plot(), lines);
        marks.forEach(mark -> labeller.keepFree(mark.x() - 4, mark.y() - 4, mark.x() + 4, mark.y() + 4));
        List<Labels.Label> labels = new ArrayList<>();
        IntStream.of(chosen, 0, drawn.size() - 1).filter(i -> i >= 0).distinct().forEach(i -> {
            boolean inside = i > 0 && i < drawn.size() - 1;
            boolean peak = drawn.get(i == 0 ? 1 : i - 1).value().compareTo(drawn.get(i).value()) <= 0;
            Labels.Label label = labeller.place(
                    marks.get(i).x(), marks.get(i).y(), drawn.get(i).label(), inside ? drawn.get(i).period().words() : "", peak);
            if (label != null) {
                labels.add(label);
            }
        });
        return labels;
    }

    /** Of very many values every so-manieth is drawn, the first, the last and the chosen among them. */
    private static List<Value> thinned(List<Value> values, String path) {
        int step = (values.size() + MOST - 1) / MOST;
        return step <= 1
                ? values
                : IntStream.range(0, values.size())
                        .filter(i -> i % step == 0 || i == values.size() - 1 || values.get(i).path().equals(path))
                        .mapToObj(values::get)
                        .toList();
    }

    private static String year(Value value) {
        int from = value.period().earliest().getYear();
        int to = value.period().latest().getYear();
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** Return the colours it is drawn in. */
    public Palette paint() {
        return Palette.PAGE;
    }

    public double bottom() {
        return TOP + SHAPE.plot();
    }

    public int width() {
        return SHAPE.width();
    }

    public double height() {
        return TOP + SHAPE.plot() + FOOT;
    }

    public String viewBox() {
        return "0 0 " + width() + " " + height();
    }
}
