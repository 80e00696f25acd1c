package org.countrydesk.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.tally.FigureCount;
import org.springframework.stereotype.Component;

/**
 * The ways to narrow a list of statistics. Each facet counts what the other filters leave, so that a reader can change one filter at a
 * time; documents and topics are counted where the list is short enough to look at each statistic.
 */
@Component
class Facets {

    private static final int SHOWN = 8;
    private static final int DECADES = 14;

    /** So many statistics are looked at to count their documents and topics; more must be narrowed by something else first. */
    private static final long MOST_LOOKED_AT = 1000;

    private final FacetQueries queries;
    private final StatisticQueries statistics;

    Facets(FacetQueries queries, StatisticQueries statistics) {
        this.queries = queries;
        this.statistics = statistics;
    }

    /**
     * Ways to narrow a list.
     *
     * @param facets those with a choice
     * @param uncounted whether there are too many statistics to count them by document
     */
    record Narrowing(List<StatisticsPage.Facet> facets, boolean uncounted) {}

    /** Return the ways to narrow a list. */
    Narrowing of(StatisticFilter filter, Map<FigureCount.Kind, Integer> figures, long edition) {
        List<StatisticsPage.Facet> facets = new ArrayList<>();
        UnitClass unitClass = filter.unitClass();
        Edtf period = filter.period();
        long total = filter.count(figures);
        StatisticFilter everywhere = filter.withDocument("");
        boolean uncounted = everywhere.any() && statistics.count(everywhere, edition) > MOST_LOOKED_AT;
        facets.add(facet(
                "Document", filter.document(), filter::withDocument, uncounted ? List.of() : documents(everywhere, edition)));
        facets.add(facet(
                "Kind of unit",
                unitClass == null ? "" : unitClass.name(),
                name -> filter.withUnitClass(name.isEmpty() ? null : UnitClass.valueOf(name)),
                FacetQueries.by(FacetQueries.By.UNIT_CLASS, filter.withUnitClass(null), figures)));
        facets.add(facet(
                "Unit", filter.unit(), filter::withUnit, FacetQueries.by(FacetQueries.By.UNIT, filter.withUnit(""), figures)));
        facets.add(facet(
                "Decade",
                period == null ? "" : period.toString(),
                name -> filter.withPeriod(name.isEmpty() ? null : Edtf.of(name)),
                decades(FacetQueries.byDecade(filter.withPeriod(null), figures))));
        facets.add(facet(
                "How firm",
                filter.qualifier(),
                filter::withQualifier,
                FacetQueries.by(FacetQueries.By.QUALIFIER, filter.withQualifier(""), figures)));
        boolean few = total <= MOST_LOOKED_AT && filter.topic().isEmpty();
        facets.add(facet(
                "Named in the same passage", filter.topic(), filter::withTopic, few ? queries.byTopic(filter, edition) : List.of()));
        facets.removeIf(facet -> facet.choices().size() + facet.more().size() < 2 && facet.any().isEmpty());
        return new Narrowing(facets, uncounted);
    }

    /** Count by document: all of the desk by what documents hold, others one by one. */
    private List<FacetQueries.Count> documents(StatisticFilter filter, long edition) {
        return filter.any() ? queries.byDocument(filter, edition) : queries.documents(edition);
    }

    /** Return what is chosen, each with the address of the list without it. */
    List<StatisticsPage.Chosen> chosen(StatisticFilter filter, long edition) {
        List<StatisticsPage.Chosen> chosen = new ArrayList<>();
        UnitClass unitClass = filter.unitClass();
        Edtf period = filter.period();
        if (!filter.document().isEmpty()) {
            String title = statistics.titles(List.of(filter.document()), edition).getOrDefault(filter.document(), filter.document());
            chosen.add(new StatisticsPage.Chosen("Document", title, path(filter.withDocument("")), "/documents/" + filter.document()));
        }
        if (unitClass != null) {
            chosen.add(new StatisticsPage.Chosen("Kind of unit", unitClass.word(), path(filter.withUnitClass(null)), ""));
        }
        if (!filter.unit().isEmpty()) {
            chosen.add(new StatisticsPage.Chosen("Unit", filter.unit(), path(filter.withUnit("")), ""));
        }
        if (period != null) {
            chosen.add(new StatisticsPage.Chosen("Period", period.words(), path(filter.withPeriod(null)), FigureLine.periodPath(period.toString())));
        }
        if (!filter.qualifier().isEmpty()) {
            chosen.add(new StatisticsPage.Chosen("How firm", firmly(filter.qualifier()), path(filter.withQualifier("")), ""));
        }
        if (!filter.topic().isEmpty()) {
            String name = statistics.topicName(filter.topic(), edition).orElse("");
            chosen.add(new StatisticsPage.Chosen(
                    "Named in the passage", name.isEmpty() ? filter.topic() : name, path(filter.withTopic("")),
                    name.isEmpty() ? "" : "/topics/" + filter.topic()));
        }
        return chosen;
    }

    /** Of very many decades those with most figures are offered, in order. */
    private static List<FacetQueries.Count> decades(List<FacetQueries.Count> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(FacetQueries.Count::count).reversed())
                .limit(DECADES)
                .sorted(Comparator.comparing(FacetQueries.Count::name))
                .toList();
    }

    private static String firmly(String word) {
        return word.equals(StatisticFilter.EXACT) ? "no qualifier" : word.replace('_', ' ');
    }

    private static StatisticsPage.Facet facet(
            String title, String chosen, Function<String, StatisticFilter> with, List<FacetQueries.Count> counts) {
        List<StatisticsPage.Choice> choices = counts.stream()
                .limit(FacetQueries.MOST)
                .map(count -> new StatisticsPage.Choice(
                        count.words(), count.count(), path(with.apply(count.name())), count.name().equals(chosen)))
                .toList();
        int shown = title.equals("Decade") ? DECADES : SHOWN;
        boolean cut = choices.size() > shown + 2;
        return new StatisticsPage.Facet(
                title,
                chosen.isEmpty() ? "" : path(Objects.requireNonNull(with.apply(""))),
                cut ? choices.subList(0, shown) : choices,
                cut ? choices.subList(shown, choices.size()) : List.of(),
                counts.size() > FacetQueries.MOST);
    }

    private static String path(StatisticFilter filter) {
        return "/statistics" + filter.query();
    }
}
