package org.countrydesk.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.document.Quote;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of statistics with its filters, and the page of one. */
@Controller
class StatisticController {

    private final Editions editions;
    private final StatisticQueries statistics;
    private final Arithmetics arithmetics;
    private final Lines lines;
    private final BacklinkFinder backlinks;

    StatisticController(
            Editions editions, StatisticQueries statistics, Arithmetics arithmetics, Lines lines, BacklinkFinder backlinks) {
        this.editions = editions;
        this.statistics = statistics;
        this.arithmetics = arithmetics;
        this.lines = lines;
        this.backlinks = backlinks;
    }

    @GetMapping("/statistics")
    String list(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String unitClass,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        long edition = editions.require().number();
        StatisticFilter filter = StatisticApi.filter(document, unitClass, unit, period.strip()).withTopic(topic);
        Paging paging = Paging.of(page, size);
        List<StatisticRow> rows = statistics.rows(filter, edition, paging.offset(), paging.size());
        model.addAttribute(
                "page",
                new StatisticsPage(
                        Paged.of(
                                statistics.count(filter, edition),
                                paging,
                                FigureLine.of(rows, statistics.titles(FigureLine.documents(rows), edition))),
                        new StatisticsPage.Asked(document, unitClass, unit, period.strip(), topic),
                        filter.query(),
                        facets(filter, edition),
                        topic.isEmpty() ? "" : statistics.topicName(topic, edition).orElse(topic),
                        "/statistics" + filter.withTopic("").query()));
        return "pages/statistic/list";
    }

    @GetMapping("/statistics/{id}")
    String show(@PathVariable String id, Model model) {
        Editions.Live live = editions.require();
        StatisticRow row =
                statistics.byId(id, live.number()).orElseThrow(() -> NotFoundException.of("statistic", id));
        int number = Integer.parseInt(id.substring(id.lastIndexOf("-f") + 2));
        StatisticQueries.Context context = statistics
                .context(row.document(), number, live.number())
                .orElseThrow(() -> NotFoundException.of("statistic", id));
        int passage = Integer.parseInt(row.passage().substring(1));
        model.addAttribute(
                "page",
                new StatisticPage(
                        FigureLine.of(row, context.title()),
                        number,
                        context.heading(),
                        quote(row, context),
                        inPost(row, context.title(), live),
                        row.series() == null ? null : statistics.series(row.series(), live.number()).orElse(null),
                        arithmetics.of(List.of(row), live.number()),
                        statistics.inPassage(row.document(), passage, live.number()).stream()
                                .filter(other -> !other.id().equals(id))
                                .map(other -> FigureLine.of(other, context.title()))
                                .toList(),
                        "“" + context.title() + "”" + (context.publisher().isEmpty() ? "" : ", " + context.publisher()),
                        backlinks.find("/statistics/" + id, live.number())));
        return "pages/statistic/show";
    }

    /** The same words may stand twice in a sentence, and the same sentence twice in a passage: the stored place tells. */
    private static Quote quote(StatisticRow row, StatisticQueries.Context context) {
        int sentence = context.text().lastIndexOf(row.sentence(), context.start());
        if (sentence < 0) {
            return Quote.of(row.sentence(), row.surface());
        }
        return Quote.of(
                context.text(),
                new Quote.Stretch(sentence, sentence + row.sentence().length()),
                List.of(new Quote.Stretch(context.start(), context.end())));
    }

    private StatisticPage.@Nullable InPost inPost(StatisticRow row, String title, Editions.Live live) {
        Lines.Listed listed = row.period() == null ? null : lines.of(live).forTitle(title);
        if (listed == null || row.period() == null) {
            return null;
        }
        Answer answer = listed.line().inPost(Edtf.of(row.period()), live.day());
        return new StatisticPage.InPost(
                listed.country(),
                answer.services().stream()
                        .map(service -> new StatisticPage.Officer(
                                service.slug(), service.name(), service.role().title()))
                        .distinct()
                        .toList(),
                answer.reason());
    }

    /** A filter that can be changed alone: what is counted, what is chosen, and how to choose another. */
    private record Narrowing(
            String title, StatisticQueries.By by, String chosen, Function<String, StatisticFilter> with) {}

    private List<StatisticsPage.Facet> facets(StatisticFilter filter, long edition) {
        UnitClass unitClass = filter.unitClass();
        return Stream.of(
                        new Narrowing("Document", StatisticQueries.By.DOCUMENT, filter.document(), filter::withDocument),
                        new Narrowing(
                                "Kind of unit",
                                StatisticQueries.By.UNIT_CLASS,
                                unitClass == null ? "" : unitClass.name(),
                                name -> filter.withUnitClass(name.isEmpty() ? null : UnitClass.valueOf(name))),
                        new Narrowing("Unit", StatisticQueries.By.UNIT, filter.unit(), filter::withUnit))
                .map(narrowing -> facet(narrowing, edition))
                .toList();
    }

    /** Each facet counts what the other filters leave, so that a reader can change one filter at a time. */
    private StatisticsPage.Facet facet(Narrowing narrowing, long edition) {
        StatisticFilter without = narrowing.with().apply("");
        List<StatisticsPage.Choice> choices = new ArrayList<>();
        for (StatisticQueries.Count count : statistics.countsBy(narrowing.by(), without, edition)) {
            choices.add(new StatisticsPage.Choice(
                    narrowing.by() == StatisticQueries.By.UNIT_CLASS
                            ? count.words().toLowerCase(Locale.ROOT)
                            : count.words(),
                    count.count(),
                    "/statistics" + narrowing.with().apply(count.name()).query(),
                    count.name().equals(narrowing.chosen())));
        }
        return new StatisticsPage.Facet(
                narrowing.title(), narrowing.chosen().isEmpty() ? "" : "/statistics" + without.query(), choices);
    }
}
