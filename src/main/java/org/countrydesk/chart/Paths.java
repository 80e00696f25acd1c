package org.countrydesk.chart;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts many lines or many dots of one look into one path, so that a chart of very many values stays small. */
final class Paths {

    private Paths() {}

    /** Lines between values of one document; broken where the document has no value between. */
    public record Line(String path, boolean broken, int colour) {}

    /** Many values as one path of dots. */
    public record Dots(String path, int colour) {}

    static List<Line> lines(List<Chart.Stroke> strokes) {
        record Look(int colour, boolean broken) {}
        TreeMap<Look, StringBuilder> paths = new TreeMap<>(Comparator.comparingInt(Look::colour).thenComparing(Look::broken));
        for (Chart.Stroke stroke : strokes) {
            paths.computeIfAbsent(new Look(stroke.colour(), stroke.broken()), look -> new StringBuilder())
                    .append("M" + stroke.fromX() + " " + stroke.fromY() + "L" + stroke.toX() + " " + stroke.toY());
        }
        return paths.entrySet().stream()
                .map(entry -> new Line(entry.getValue().toString(), entry.getKey().broken(), entry.getKey().colour()))
                .toList();
    }

    static List<Dots> dots(List<Mark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(Mark::colour, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Dots(
                        entry.getValue().stream().map(mark -> "M" + mark.x() + " " + mark.y() + "h0").collect(Collectors.joining()),
                        entry.getKey()))
                .toList();
    }
}
