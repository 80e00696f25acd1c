package org.countrydesk.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countrydesk.chart.Chart;
import org.countrydesk.chart.Shape;
import org.countrydesk.chart.Spell;
import org.countrydesk.chart.Value;
import org.countrydesk.edition.Editions;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.statistic.Arithmetics;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a series together; a constant number of queries, and a page of points at a time. */
@Component
class SeriesPages {

    private static final int MOST_SAID = 40;

    private final SeriesQueries series;
    private final TrendQueries trends;
    private final PostBand post;
    private final Arithmetics arithmetics;
    private final BacklinkFinder backlinks;

    SeriesPages(SeriesQueries series, TrendQueries trends, PostBand post, Arithmetics arithmetics, BacklinkFinder backlinks) {
        this.series = series;
        this.trends = trends;
        this.post = post;
        this.arithmetics = arithmetics;
        this.backlinks = backlinks;
    }

    SeriesPage of(SeriesReader.Read read, Paging paging, Editions.Live live) {
        SeriesData data = read.data();
        Paged<SeriesData.Point> part = Paged.cut(data.points(), paging);
        int offset = Math.min(paging.offset(), data.points().size());
        List<SeriesPage.Source> sources = sources(read, live.number());
        List<Spell> spells = post.of(read.values(), read.titles().values(), live);
        Set<Integer> looked = IntStream.range(offset, offset + part.items().size()).boxed().collect(Collectors.toSet());
        return new SeriesPage(
                data,
                FigureWords.unit(data.unit()),
                read.span(),
                stretches(read, offset, part.items().size(), sources),
                part,
                chart(read, looked, spells, Shape.WIDE),
                chart(read, looked, spells, Shape.NARROW),
                summary(read.values()),
                sources,
                arithmetics.of(read.rows(), live.number()),
                tables(sources, data.slug(), live.number()),
                backlinks.find("/series/" + data.slug(), live.number()));
    }

    /** Draw a series at a size, with who was in post under it. */
    static @Nullable Chart chart(SeriesReader.Read read, Set<Integer> looked, List<Spell> spells, Shape shape) {
        return Chart.of(
                read.values(), looked, spells, shape, value -> FigureWords.brief(value, null, read.data().unit(), null));
    }

    List<SeriesPage.Source> sources(SeriesReader.Read read, long edition) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        read.values().forEach(value -> counts.merge(value.document(), 1, Integer::sum));
        Map<String, String> publishers = series.publishers(counts.keySet(), edition);
        List<SeriesPage.Source> sources = new ArrayList<>();
        Map<String, String> titles = read.titles();
        counts.forEach((document, count) -> sources.add(new SeriesPage.Source(
                document, titles.getOrDefault(document, document), publishers.getOrDefault(document, ""), count, sources.size() % 6 + 1)));
        return sources;
    }

    private List<SeriesPage.Source> tables(List<SeriesPage.Source> sources, String slug, long edition) {
        Set<String> with = trends.documentsWithTablesOf(
                slug, sources.stream().filter(source -> source.points() > 1).map(SeriesPage.Source::document).limit(12).toList(), edition);
        return sources.stream().filter(source -> with.contains(source.document())).toList();
    }

    private static String summary(List<Value> values) {
        String said = values.stream()
                .limit(MOST_SAID)
                .map(value -> value.period().words() + ": " + value.words())
                .collect(Collectors.joining("; "));
        return values.size() > MOST_SAID ? said + "; and " + (values.size() - MOST_SAID) + " more in the table." : said + ".";
    }

    private static List<SeriesPage.Stretch> stretches(
            SeriesReader.Read read, int offset, int size, List<SeriesPage.Source> sources) {
        Map<String, String> gaps = Chart.gapsBefore(read.values());
        Map<String, Integer> colours = sources.stream()
                .collect(Collectors.toMap(SeriesPage.Source::document, SeriesPage.Source::colour));
        List<SeriesPage.Stretch> stretches = new ArrayList<>();
        List<SeriesPage.Row> rows = new ArrayList<>();
        FigureLine last = null;
        for (int i = offset; i < offset + size; i++) {
            SeriesData.Point point = read.data().points().get(i);
            FigureLine figure = read.figures().get(point.statistic());
            if (figure != null) {
                if (last != null && !last.row().document().equals(figure.row().document())) {
                    stretches.add(stretch(last, colours, rows));
                    rows.clear();
                }
                rows.add(new SeriesPage.Row(
                        figure,
                        gaps.getOrDefault("/statistics/" + point.statistic(), ""),
                        i == 0 ? "" : change(read, i)));
                last = figure;
            }
        }
        if (last != null) {
            stretches.add(stretch(last, colours, rows));
        }
        return stretches;
    }

    private static SeriesPage.Stretch stretch(FigureLine of, Map<String, Integer> colours, List<SeriesPage.Row> rows) {
        String document = of.row().document();
        return new SeriesPage.Stretch(document, of.title(), colours.getOrDefault(document, 1), List.copyOf(rows));
    }

    private static String change(SeriesReader.Read read, int i) {
        boolean across = !read.values().get(i).document().equals(read.values().get(i - 1).document());
        return (across ? "Across documents: " : "")
                + Change.words(read.data().points().get(i - 1), read.data().points().get(i), read.data().unit());
    }
}
