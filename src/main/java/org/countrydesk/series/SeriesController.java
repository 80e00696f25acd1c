package org.countrydesk.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countrydesk.edition.Editions;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.statistic.Arithmetics;
import org.countrydesk.statistic.StatisticQueries;
import org.countrydesk.statistic.StatisticRow;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of series, and the page of one. */
@Controller
class SeriesController {

    private final Editions editions;
    private final SeriesQueries series;
    private final StatisticQueries statistics;
    private final Arithmetics arithmetics;
    private final BacklinkFinder backlinks;

    SeriesController(Editions editions, SeriesQueries series, StatisticQueries statistics, Arithmetics arithmetics, BacklinkFinder backlinks) {
        this.editions = editions;
        this.series = series;
        this.statistics = statistics;
        this.arithmetics = arithmetics;
        this.backlinks = backlinks;
    }

    @GetMapping("/series")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "25") int size, Model model) {
        Editions.Live live = editions.require();
        Paging paging = Paging.of(page, size);
        model.addAttribute(
                "page",
                new SeriesPage.OfAll(Paged.of(
                        live.tally().series(),
                        paging,
                        series.part(live.number(), paging.offset(), paging.size()).stream()
                                .map(SeriesLine::of)
                                .toList())));
        return "pages/series/list";
    }

    @GetMapping("/series/{slug}")
    String show(@PathVariable String slug, Model model) {
        long edition = editions.require().number();
        SeriesData data = series.bySlug(slug, edition).orElseThrow(() -> NotFoundException.of("series", slug));
        List<StatisticRow> rows = statistics.byIds(
                data.points().stream().map(SeriesData.Point::statistic).collect(Collectors.toSet()), edition);
        List<FigureLine> figures = FigureLine.of(rows, statistics.titles(FigureLine.documents(rows), edition));
        Map<String, String> titleBySource = new HashMap<>();
        figures.forEach(figure -> titleBySource.put(figure.row().source(), figure.title()));
        Chart chart = Chart.of(SeriesLine.drawn(data, titleBySource));
        model.addAttribute(
                "page",
                new SeriesPage(
                        data,
                        FigureWords.unit(data.unit()),
                        stretches(data, figures),
                        chart,
                        SeriesLine.of(data).points().stream()
                                .map(point -> point.period() + ": " + point.words())
                                .collect(Collectors.joining("; ")),
                        arithmetics.of(rows, edition),
                        backlinks.find("/series/" + slug, edition)));
        return "pages/series/show";
    }

    private static List<SeriesPage.Stretch> stretches(SeriesData data, List<FigureLine> figures) {
        Map<String, FigureLine> byId = figures.stream()
                .collect(Collectors.toMap(figure -> figure.row().id(), Function.identity()));
        List<SeriesPage.Stretch> stretches = new ArrayList<>();
        List<SeriesPage.Row> rows = new ArrayList<>();
        SeriesData.Point before = null;
        FigureLine last = null;
        for (SeriesData.Point point : data.points()) {
            FigureLine figure = byId.get(point.statistic());
            if (figure != null) {
                if (last != null && !last.row().document().equals(figure.row().document())) {
                    stretches.add(new SeriesPage.Stretch(last.row().document(), last.title(), List.copyOf(rows)));
                    rows.clear();
                }
                rows.add(new SeriesPage.Row(
                        figure,
                        point.qualifier() == null ? "" : FigureWords.qualifier(point.qualifier()),
                        before == null ? "" : Change.words(before, point, data.unit())));
                before = point;
                last = figure;
            }
        }
        if (last != null) {
            stretches.add(new SeriesPage.Stretch(last.row().document(), last.title(), List.copyOf(rows)));
        }
        return stretches;
    }
}
