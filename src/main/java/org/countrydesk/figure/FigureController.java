package org.countrydesk.figure;

import java.util.List;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.chart.SmallChart;
import org.countrydesk.chart.Value;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.series.SeriesReader;
import org.countrydesk.statistic.Arithmetics;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.StatisticQueries;
import org.countrydesk.statistic.StatisticRow;
import org.countrydesk.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one figure: its sentence and all that stands around it. */
@Controller
class FigureController {

    private final Editions editions;
    private final StatisticQueries statistics;
    private final SeriesReader series;
    private final Arithmetics arithmetics;
    private final Lines lines;
    private final BacklinkFinder backlinks;

    FigureController(
            Editions editions,
            StatisticQueries statistics,
            SeriesReader series,
            Arithmetics arithmetics,
            Lines lines,
            BacklinkFinder backlinks) {
        this.editions = editions;
        this.statistics = statistics;
        this.series = series;
        this.arithmetics = arithmetics;
        this.lines = lines;
        this.backlinks = backlinks;
    }

    @GetMapping("/statistics/{id}")
    String show(@PathVariable String id, Model model) {
        Editions.Live live = editions.require();
        StatisticRow row = statistics.byId(id, live.number()).orElseThrow(() -> NotFoundException.of("statistic", id));
        int number = Integer.parseInt(id.substring(id.lastIndexOf("-f") + 2));
        StatisticQueries.Context context = statistics
                .context(row.document(), number, live.number())
                .orElseThrow(() -> NotFoundException.of("statistic", id));
        int passage = Integer.parseInt(row.passage().substring(1));
        Surroundings around = Surroundings.of(row, context);
        model.addAttribute(
                "page",
                new FigurePage(
                        FigureLine.of(row, context.title()),
                        number,
                        context.heading(),
                        around.before(),
                        around.quote(),
                        around.after(),
                        inPost(row, context.title(), live),
                        inSeries(row, live),
                        arithmetics.of(List.of(row), live.number()),
                        Conversions.of(row),
                        statistics.inPassage(row.document(), passage, live.number()).stream()
                                .filter(other -> !other.id().equals(id))
                                .map(other -> FigureLine.of(other, context.title()))
                                .toList(),
                        "“" + context.title() + "”" + (context.publisher().isEmpty() ? "" : ", " + context.publisher()),
                        backlinks.find("/statistics/" + id, live.number())));
        return "pages/statistic/show";
    }

    private FigurePage.@Nullable InSeries inSeries(StatisticRow row, Editions.Live live) {
        SeriesReader.Read read =
                row.series() == null ? null : series.read(row.series(), live.number()).orElse(null);
        if (read == null) {
            return null;
        }
        String path = "/statistics/" + row.id();
        List<Value> values = read.values();
        int place = values.stream().map(Value::path).toList().indexOf(path);
        return new FigurePage.InSeries(
                read.data().slug(),
                read.data().title(),
                place + 1,
                values.size(),
                SmallChart.of(values, path),
                place <= 0 ? null : neighbour(values.get(place - 1)),
                place < 0 || place + 1 >= values.size() ? null : neighbour(values.get(place + 1)));
    }

    private static FigurePage.Neighbour neighbour(Value value) {
        return new FigurePage.Neighbour(value.path(), value.period().words(), value.words());
    }

    private FigurePage.@Nullable InPost inPost(StatisticRow row, String title, Editions.Live live) {
        Lines.Listed listed = row.period() == null ? null : lines.of(live).forTitle(title);
        if (listed == null || row.period() == null) {
            return null;
        }
        Answer answer = listed.line().inPost(Edtf.of(row.period()), live.day());
        return new FigurePage.InPost(
                listed.country(),
                answer.services().stream()
                        .map(service -> new FigurePage.Officer(
                                service.slug(), service.name(), service.role().title()))
                        .distinct()
                        .toList(),
                answer.reason());
    }
}
