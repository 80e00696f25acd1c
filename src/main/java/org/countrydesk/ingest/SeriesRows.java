package org.countrydesk.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.countrydesk.across.SeriesBuilder;
import org.countrydesk.across.StatisticRef;
import org.countrydesk.edition.Standing;
import org.countrydesk.series.Series;
import org.countrydesk.series.SeriesPoint;

/** The series of an edition as rows. */
record SeriesRows(
        List<StatisticRef> observations, List<org.countrydesk.across.Series> built, Map<String, String> sources) {

    static SeriesRows of(List<StatisticRef> observations, Map<String, String> sources) {
        return new SeriesRows(observations, SeriesBuilder.of(observations), sources);
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
                                .map(point -> point.statistic().document())
                                .distinct()
                                .count(),
                        hash.apply(series.toString()),
                        Standing.since(edition)))
                .toList();
    }

    List<SeriesPoint> points(String slug, long id) {
        List<SeriesPoint> points = new ArrayList<>();
        built.stream().filter(series -> series.slug().equals(slug)).findFirst().ifPresent(series -> {
            for (org.countrydesk.across.Series.Point point : series.points()) {
                points.add(new SeriesPoint(
                        id,
                        points.size() + 1,
                        point.statistic().id(),
                        point.statistic().document(),
                        sources.getOrDefault(point.statistic().document(), ""),
                        point.period().toString(),
                        point.value(),
                        point.valueMax(),
                        point.qualifier()));
            }
        });
        return points;
    }
}
