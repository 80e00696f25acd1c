package org.countrydesk.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countrydesk.chart.Value;
import org.countrydesk.document.Quote;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.statistic.StatisticQueries;
import org.countrydesk.statistic.StatisticRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a series with the sentences of its points; four queries, however many points. */
@Component
public class SeriesReader {

    private static final int SAID = 90;

    private final SeriesQueries series;
    private final StatisticQueries statistics;

    SeriesReader(SeriesQueries series, StatisticQueries statistics) {
        this.series = series;
        this.statistics = statistics;
    }

    /**
     * A series and what stands behind it.
     *
     * @param figures by id of the statistic
     * @param values as charts draw them, in the order of the points
     */
    public record Read(SeriesData data, Map<String, FigureLine> figures, List<Value> values) {

        /** Return the documents in the order of their first points: slug to title. */
        public Map<String, String> titles() {
            Map<String, String> titles = new java.util.LinkedHashMap<>();
            values.forEach(value -> titles.putIfAbsent(value.document(), value.title()));
            return titles;
        }

        /** Return the statistics behind the points. */
        public List<StatisticRow> rows() {
            return figures.values().stream().map(FigureLine::row).toList();
        }

        /** Return the first and the last year with a value: {@code 1989–2018}; empty where no point has a year that can be told. */
        public String span() {
            return SeriesReader.span(values);
        }
    }

    /** Read a series by its slug, if there is one. */
    public Optional<Read> read(String slug, long edition) {
        return series.bySlug(slug, edition).map(data -> read(data, edition));
    }

    private Read read(SeriesData data, long edition) {
        List<StatisticRow> rows = statistics.byIds(
                data.points().stream().map(SeriesData.Point::statistic).collect(Collectors.toSet()), edition);
        Map<String, FigureLine> figures = new HashMap<>();
        FigureLine.of(rows, statistics.titles(FigureLine.documents(rows), edition))
                .forEach(figure -> figures.put(figure.row().id(), figure));
        List<Value> values = data.points().stream()
                .map(point -> value(point, data.unit(), figures.get(point.statistic())))
                .toList();
        return new Read(data, figures, values);
    }

    /** Return the points as charts draw them, without their sentences. */
    static List<Value> values(SeriesData data) {
        return data.points().stream().map(point -> value(point, data.unit(), null)).toList();
    }

    private static Value value(SeriesData.Point point, String unit, @Nullable FigureLine figure) {
        return new Value(
                "/statistics/" + point.statistic(),
                Edtf.of(point.period()),
                point.value(),
                point.valueMax() == null ? point.value() : point.valueMax(),
                point.qualifier() == null ? "" : point.qualifier(),
                figure == null ? point.source() : figure.row().document(),
                figure == null ? point.source() : figure.title(),
                FigureWords.brief(point.value(), point.valueMax(), unit, point.qualifier()),
                FigureWords.of(point.value(), point.valueMax(), unit, point.qualifier()),
                figure == null ? "" : said(figure));
    }

    private static String said(FigureLine figure) {
        return Quote.of(figure.row().sentence(), figure.row().surface()).shortened(SAID).parts().stream()
                .map(Quote.Part::words)
                .collect(Collectors.joining());
    }

    static String span(Collection<Value> values) {
        List<Integer> years = new ArrayList<>();
        for (Value value : values) {
            int from = value.period().earliest().getYear();
            int to = value.period().latest().getYear();
            if (from > 0 && to < 9999) {
                years.add(from);
                years.add(to);
            }
        }
        if (years.isEmpty()) {
            return "";
        }
        int from = years.stream().min(Integer::compare).orElse(0);
        int to = years.stream().max(Integer::compare).orElse(0);
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
