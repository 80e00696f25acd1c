package org.countrydesk.series;

import java.util.List;
import org.countrydesk.chart.SmallChart;
import org.countrydesk.chart.Value;
import org.countrydesk.statistic.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * A series as one of many: a small chart, its last value, its span.
 *
 * @param unit in the plural
 * @param span {@code 1989–2018}; empty where no point has a year
 * @param last the latest value in words
 * @param lastPath of the page of that value
 * @param when the latest value is for
 * @param chart null where there is nothing to draw
 */
public record SeriesCard(
        String slug,
        String title,
        String unit,
        String span,
        int points,
        int sources,
        String last,
        String lastPath,
        String when,
        @Nullable SmallChart chart) {

    /** Make the card of a series with at least one point. */
    public static SeriesCard of(SeriesData data) {
        List<Value> values = SeriesReader.values(data);
        Value last = values.getLast();
        return new SeriesCard(
                data.slug(),
                data.title(),
                FigureWords.unit(data.unit()),
                SeriesReader.span(values),
                values.size(),
                (int) values.stream().map(Value::document).distinct().count(),
                last.words(),
                last.path(),
                last.period().words(),
                SmallChart.of(values, ""));
    }

    /** Make the cards of several series, in their order. */
    public static List<SeriesCard> of(List<SeriesData> series) {
        return series.stream().filter(data -> !data.points().isEmpty()).map(SeriesCard::of).toList();
    }
}
