package org.countrydesk.statistic;

import java.util.List;
import java.util.Map;
import org.countrydesk.edition.Editions;
import org.countrydesk.tally.FigureCount;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of statistics and the ways to narrow it. */
@Controller
class StatisticController {

    private final Editions editions;
    private final StatisticQueries statistics;
    private final Facets facets;

    StatisticController(Editions editions, StatisticQueries statistics, Facets facets) {
        this.editions = editions;
        this.statistics = statistics;
        this.facets = facets;
    }

    @GetMapping("/statistics")
    String list(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String unitClass,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String qualifier,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Model model) {
        long edition = editions.require().number();
        StatisticFilter filter = StatisticApi.filter(document, unitClass, unit, period.strip())
                .withTopic(topic)
                .withQualifier(StatisticApi.qualifier(qualifier));
        Paging paging = Paging.of(page, size);
        Map<FigureCount.Kind, Integer> figures = statistics.kinds(filter, edition);
        List<StatisticRow> rows = statistics.rows(filter, edition, paging.offset(), paging.size());
        model.addAttribute(
                "page",
                new StatisticsPage(
                        Paged.of(filter.count(figures), paging, FigureLine.of(rows, statistics.titles(FigureLine.documents(rows), edition))),
                        new StatisticsPage.Asked(document, unitClass, unit, period.strip(), topic, qualifier),
                        filter.query(),
                        facets.chosen(filter, edition),
                        facets.of(filter, figures, edition)));
        return "pages/statistic/list";
    }
}
