package org.countrydesk.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.FigureWords;

/**
 * One series as the list shows it.
 *
 * @param points each in words
 */
record SeriesLine(SeriesData series, List<Point> points) {

    /** A point in words. */
    record Point(String statistic, String period, String periodPath, String words, String source) {}

    /**
     * A point as a chart draws it.
     *
     * @param upper end of the range, or the value
     * @param qualifier word of the data interface; empty where there is none
     * @param document title
     */
    record Drawn(
            String statistic, Edtf period, BigDecimal value, BigDecimal upper, String qualifier, String document, String label) {}

    static SeriesLine of(SeriesData series) {
        return new SeriesLine(
                series,
                series.points().stream()
                        .map(point -> new Point(
                                point.statistic(),
                                FigureLine.periodWords(point.period()),
                                FigureLine.periodPath(point.period()),
                                FigureWords.of(point.value(), point.valueMax(), series.unit(), point.qualifier()),
                                point.source()))
                        .toList());
    }

    /** Return the points as a chart draws them. */
    static List<Drawn> drawn(SeriesData series, Map<String, String> titleBySource) {
        List<Drawn> drawn = new ArrayList<>();
        for (SeriesData.Point point : series.points()) {
            drawn.add(new Drawn(
                    point.statistic(),
                    Edtf.of(point.period()),
                    point.value(),
                    point.valueMax() == null ? point.value() : point.valueMax(),
                    point.qualifier() == null ? "" : point.qualifier(),
                    titleBySource.getOrDefault(point.source(), point.source()),
                    FigureLine.periodWords(point.period()) + ": "
                            + FigureWords.of(point.value(), point.valueMax(), series.unit(), point.qualifier())));
        }
        return drawn;
    }
}
