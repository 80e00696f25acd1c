package org.countrydesk.series;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.statistic.StatisticQueries;
import org.countrydesk.statistic.StatisticRow;
import org.countrydesk.web.PassageAddress;
import org.springframework.stereotype.Component;

/** Finds the documents that tell tables in sentences, and those tables. */
@Component
class TrendQueries {

    private static final int MOST_POINTS = 4000;
    private static final int LOOKED_AT = 40;
    private static final int LISTED = 12;

    private final EntityManager entities;
    private final StatisticQueries statistics;

    TrendQueries(EntityManager entities, StatisticQueries statistics) {
        this.entities = entities;
        this.statistics = statistics;
    }

    /** Return the documents with tables among those that have most points, at most twelve. */
    List<SeriesPage.Source> documentsWithTables(long edition) {
        List<String> most = entities.createQuery(
                        "select p.document from SeriesPoint p join Series e on e.id = p.seriesId where e.standing.first <= :edition"
                                + " and e.standing.last > :edition group by p.document having count(p) > 3 order by count(p) desc, p.document",
                        String.class)
                .setParameter("edition", edition)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        Map<String, List<TrendTables.Table>> tables = tables(most, edition);
        List<String> with = tables.keySet().stream().limit(LISTED).toList();
        Map<String, String> titles = statistics.titles(with, edition);
        return with.stream()
                .map(document -> new SeriesPage.Source(
                        document,
                        titles.getOrDefault(document, document),
                        "",
                        tables.getOrDefault(document, List.of()).stream().mapToInt(table -> table.rows().size()).sum(),
                        1))
                .toList();
    }

    /** Return those of the documents that have the series in a table with others. */
    Set<String> documentsWithTablesOf(String series, Collection<String> documents, long edition) {
        Set<String> with = new LinkedHashSet<>();
        tables(documents, edition).forEach((document, tables) -> {
            if (tables.stream().anyMatch(table -> table.rows().stream().anyMatch(row -> row.series().equals(series)))) {
                with.add(document);
            }
        });
        return with;
    }

    /** Return the tables of a document; empty where it has none. */
    Optional<TrendPage> of(String document, long edition) {
        List<TrendTables.Table> tables = tables(List.of(document), edition).getOrDefault(document, List.of());
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.years().values().iterator().next().getFirst().statistic())
                .collect(Collectors.toSet());
        Map<String, StatisticRow> rows = statistics.byIds(ids, edition).stream()
                .collect(Collectors.toMap(StatisticRow::id, row -> row));
        String title = statistics.titles(List.of(document), edition).getOrDefault(document, document);
        return Optional.of(new TrendPage(document, title, shown(tables, rows)));
    }

    private static List<TrendPage.Table> shown(List<TrendTables.Table> tables, Map<String, StatisticRow> rows) {
        List<TrendPage.Table> shown = new ArrayList<>();
        int number = 0;
        for (TrendTables.Table table : tables) {
            List<TrendPage.Row> lines = new ArrayList<>();
            List<TrendPage.Blank> blanks = new ArrayList<>();
            for (TrendTables.Row row : table.rows()) {
                String missing = table.years().stream()
                        .filter(year -> !row.years().containsKey(year))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
                String id = missing.isEmpty() ? "" : "blank-" + ++number;
                lines.add(new TrendPage.Row(
                        row.series(),
                        row.title(),
                        FigureWords.unit(row.unit()),
                        table.years().stream()
                                .map(year -> cell(year, row.years().getOrDefault(year, List.of()), id))
                                .toList()));
                StatisticRow said = rows.get(row.years().values().iterator().next().getFirst().statistic());
                if (!missing.isEmpty() && said != null) {
                    blanks.add(new TrendPage.Blank(
                            id, row.title(), missing, said.sentence(), PassageAddress.of(said.document(), said.passage()), said.passage()));
                }
            }
            int first = table.years().getFirst();
            int last = table.years().getLast();
            shown.add(new TrendPage.Table(first + "–" + last, table.years(), lines, blanks));
        }
        return shown;
    }

    private static TrendPage.Cell cell(int year, List<TrendTables.Point> points, String blank) {
        return new TrendPage.Cell(
                year,
                points.stream().map(point -> new TrendPage.Shown("/statistics/" + point.statistic(), point.words())).toList(),
                points.isEmpty() ? blank : "");
    }

    /** Documents without tables are left out; the others stand in the order asked for. */
    private Map<String, List<TrendTables.Table>> tables(Collection<String> documents, long edition) {
        Map<String, List<TrendTables.Point>> points = new LinkedHashMap<>();
        documents.forEach(document -> points.put(document, new ArrayList<>()));
        if (!documents.isEmpty()) {
            entities.createQuery(
                            "select p.document, e.slug, e.title, e.unit, p.statistic, p.period, p.figure, p.figureMax, p.qualifier"
                                    + " from SeriesPoint p join Series e on e.id = p.seriesId where p.document in :documents"
                                    + " and e.standing.first <= :edition and e.standing.last > :edition order by p.document, e.slug, p.number",
                            Object[].class)
                    .setParameter("documents", documents)
                    .setParameter("edition", edition)
                    .setMaxResults(MOST_POINTS)
                    .getResultList()
                    .forEach(row -> points.getOrDefault((String) row[0], new ArrayList<>()).add(point(row)));
        }
        Map<String, List<TrendTables.Table>> tables = new LinkedHashMap<>();
        points.forEach((document, of) -> tables.put(document, TrendTables.of(of)));
        tables.values().removeIf(List::isEmpty);
        return tables;
    }

    private static TrendTables.Point point(Object[] row) {
        Qualifier qualifier = (Qualifier) row[8];
        String statistic = (String) row[4];
        BigDecimal value = FigureWords.plain((BigDecimal) row[6]);
        return new TrendTables.Point(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                statistic,
                Integer.parseInt(statistic.substring(statistic.lastIndexOf("-f") + 2)),
                (String) row[5],
                FigureWords.brief(
                        value == null ? BigDecimal.ZERO : value,
                        FigureWords.plain((BigDecimal) row[7]),
                        (String) row[3],
                        qualifier == null ? null : qualifier.word()));
    }
}
