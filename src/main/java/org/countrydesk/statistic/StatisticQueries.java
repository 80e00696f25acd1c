package org.countrydesk.statistic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Statistics of an edition by filter; two queries for a page, whatever its size. */
@Repository
class StatisticQueries {

    private static final String FROM = " from Statistic s join Document d on d.id = s.documentId where ";

    private final EntityManager entities;

    StatisticQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** How many statistics there are of a kind. */
    record Count(String name, long count) {}

    long count(StatisticFilter filter, long edition) {
        return bound(entities.createQuery("select count(s)" + FROM + filter.condition(), Long.class), filter, edition)
                .getSingleResult();
    }

    /** Return a part of the statistics, in the order of the documents. */
    List<StatisticRow> rows(StatisticFilter filter, long edition, int offset, int size) {
        List<Object[]> found = bound(
                        entities.createQuery(
                                "select d.slug, s.number, d.source, c.slug, s.passage, s.sentence, s.surface, s.figure, s.figureMax,"
                                        + " s.unitClass, s.unit, s.qualifier, s.measure, s.period, s.periodExplicit, s.attribution"
                                        + " from Statistic s join Document d on d.id = s.documentId"
                                        + " join Section c on c.documentId = s.documentId and c.number = s.section where "
                                        + filter.condition() + " order by d.slug, s.number",
                                Object[].class),
                        filter,
                        edition)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        Map<String, String> series = seriesOf(found.stream().map(row -> id(row)).toList(), edition);
        return found.stream().map(row -> row(row, series.get(id(row)))).toList();
    }

    /** Return the statistic of a document by its number. */
    List<StatisticRow> byId(String document, int number, long edition) {
        return rows(new StatisticFilter(document, null, "", null), edition, number - 1, 1).stream()
                .filter(row -> row.id().equals(document + "-f" + number))
                .toList();
    }

    List<Count> countsBy(String column, StatisticFilter filter, long edition) {
        return bound(
                        entities.createQuery(
                                "select cast(" + column + " as string), count(s)" + FROM + filter.condition() + " group by " + column
                                        + " order by count(s) desc, " + column,
                                Object[].class),
                        filter,
                        edition)
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(row -> new Count((String) row[0], (Long) row[1]))
                .toList();
    }

    private Map<String, String> seriesOf(List<String> ids, long edition) {
        Map<String, String> series = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select p.statistic, e.slug from SeriesPoint p join Series e on e.id = p.seriesId where p.statistic in :ids"
                                    + " and e.standing.first <= :edition and e.standing.last > :edition order by e.slug",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("edition", edition)
                    .getResultList()
                    .forEach(row -> series.putIfAbsent((String) row[0], (String) row[1]));
        }
        return series;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, StatisticFilter filter, long edition) {
        filter.parameters(edition).forEach(query::setParameter);
        return query;
    }

    private static String id(Object[] row) {
        return row[0] + "-f" + row[1];
    }

    private static StatisticRow row(Object[] row, @Nullable String series) {
        Qualifier qualifier = (Qualifier) row[11];
        return new StatisticRow(
                id(row),
                (String) row[0],
                (String) row[2],
                (String) row[3],
                "p" + row[4],
                (String) row[5],
                (String) row[6],
                Objects.requireNonNull(Figures.plain((BigDecimal) row[7])),
                Figures.plain((BigDecimal) row[8]),
                ((UnitClass) row[9]).word(),
                (String) row[10],
                qualifier == null ? null : qualifier.word(),
                (String) row[12],
                (String) row[13],
                (Boolean) row[14],
                (String) row[15],
                series);
    }
}
