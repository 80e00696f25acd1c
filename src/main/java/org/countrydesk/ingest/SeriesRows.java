package org.countrydesk.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.countrydesk.across.SeriesBuilder;
import org.countrydesk.edition.Standing;
import org.countrydesk.statistic.Series;
import org.countrydesk.statistic.SeriesPoint;

/** The series of an edition as rows. */
record SeriesRows(List<SeriesBuilder.Series> built, Map<String, String> sources) {

    static SeriesRows of(List<SeriesBuilder.StatisticRef> observations, Map<String, String> sources) {
        return new SeriesRows(SeriesBuilder.build(observations), sources);
    }

    List<Series> rows(long edition, UnaryOperator<String> hash) {
        return built.stream()
                .map(series -> new Series(
                        series.slug(),
                        Rows.cut(series.title(), 1000),
                        series.unitClass(),
                        series.unit(),
                        series.points().size(),
                        (int) series.points().stream()
                                .map(point -> point.ref().document())
                                .distinct()
                                .count(),
                        hash.apply(series.toString()),
                        Standing.since(edition)))
                .toList();
    }

    List<SeriesPoint> points(String slug, long id) {
        List<SeriesPoint> points = new ArrayList<>();
        built.stream().filter(series -> series.slug().equals(slug)).findFirst().ifPresent(series -> {
            for (SeriesBuilder.Point point : series.points()) {
                points.add(new SeriesPoint(
                        id,
                        points.size() + 1,
                        point.ref().id(),
                        point.ref().document(),
                        sources.getOrDefault(point.ref().document(), ""),
                        point.period().toString(),
                        point.value(),
                        point.valueMax(),
                        point.qualifier()));
            }
        });
        return points;
    }
}
