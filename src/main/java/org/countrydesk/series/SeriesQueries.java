package org.countrydesk.series;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.statistic.FigureWords;
import org.springframework.stereotype.Repository;

/** Series of an edition; two queries for a page, whatever its size. */
@Repository
public class SeriesQueries {

    private static final String IN_EDITION = " e.standing.first <= :edition and e.standing.last > :edition ";

    private final EntityManager entities;

    SeriesQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Return a part of the series: those out of most documents first, then the longest, then by title. */
    public List<SeriesData> part(long edition, int offset, int size) {
        return withPoints(entities.createQuery(
                        "select e.id, e.slug, e.title, e.unit from Series e where" + IN_EDITION
                                + "order by e.documents desc, e.points desc, e.title, e.slug",
                        Object[].class)
                .setParameter("edition", edition)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList());
    }

    Optional<SeriesData> bySlug(String slug, long edition) {
        return withPoints(entities.createQuery(
                                "select e.id, e.slug, e.title, e.unit from Series e where e.slug = :slug and" + IN_EDITION,
                                Object[].class)
                        .setParameter("slug", slug)
                        .setParameter("edition", edition)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Return the publishers of documents by slug. */
    Map<String, String> publishers(Collection<String> slugs, long edition) {
        Map<String, String> publishers = new HashMap<>();
        entities.createQuery(
                        "select d.slug, d.publisher from Document d where d.slug in :slugs and d.standing.first <= :edition"
                                + " and d.standing.last > :edition",
                        Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> publishers.put((String) row[0], (String) row[1]));
        return publishers;
    }

    private List<SeriesData> withPoints(List<Object[]> rows) {
        Map<Long, List<SeriesData.Point>> points = new LinkedHashMap<>();
        rows.forEach(row -> points.put((Long) row[0], new ArrayList<>()));
        if (!rows.isEmpty()) {
            for (Object[] point : entities.createQuery(
                            "select p.seriesId, p.statistic, p.period, p.figure, p.figureMax, p.qualifier, p.source"
                                    + " from SeriesPoint p where p.seriesId in :ids order by p.seriesId, p.number",
                            Object[].class)
                    .setParameter("ids", points.keySet())
                    .getResultList()) {
                Qualifier qualifier = (Qualifier) point[5];
                Objects.requireNonNull(points.get((Long) point[0]))
                        .add(new SeriesData.Point(
                                (String) point[1],
                                (String) point[2],
                                Objects.requireNonNull(FigureWords.plain((BigDecimal) point[3])),
                                FigureWords.plain((BigDecimal) point[4]),
                                qualifier == null ? null : qualifier.word(),
                                (String) point[6]));
            }
        }
        return rows.stream()
                .map(row -> new SeriesData(
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        List.copyOf(Objects.requireNonNull(points.get((Long) row[0])))))
                .toList();
    }
}
