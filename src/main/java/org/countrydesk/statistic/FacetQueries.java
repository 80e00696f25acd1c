package org.countrydesk.statistic;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Counts statistics by what they can be narrowed by. A page counts six times over all statistics of an edition, which in the database
 * took ten times as long as the rest of the page (measured with 3,000 documents), so what is counted, some words a statistic, is held
 * for the edition asked for last.
 */
@Repository
class FacetQueries {

    /** A page offers no more choices of a kind. */
    static final int MOST = 40;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final EntityManager entities;
    private final AtomicReference<@Nullable OfEdition> held = new AtomicReference<>();

    FacetQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How many statistics there are of a kind.
     *
     * @param name as an address has it
     * @param words as readers see it
     */
    record Count(String name, String words, long count) {}

    /** What of a statistic is counted. */
    private record Row(
            long id,
            String document,
            String title,
            UnitClass unitClass,
            String unit,
            @Nullable Qualifier qualifier,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        String qualifierWord() {
            return qualifier == null ? StatisticFilter.EXACT : qualifier.word();
        }

        boolean answers(StatisticFilter filter) {
            return (filter.document().isEmpty() || filter.document().equals(document))
                    && (filter.unitClass() == null || filter.unitClass() == unitClass)
                    && (filter.unit().isEmpty() || filter.unit().equals(unit))
                    && (filter.qualifier().isEmpty() || filter.qualifier().equals(qualifierWord()))
                    && (filter.period() == null
                            || from != null && to != null
                                    && !from.isAfter(filter.period().latest())
                                    && !to.isBefore(filter.period().earliest()));
        }
    }

    private record OfEdition(long edition, List<Row> rows) {}

    /** What statistics are counted by. */
    enum By {
        DOCUMENT,
        UNIT_CLASS,
        UNIT,
        QUALIFIER;

        private String name(Row row) {
            return switch (this) {
                case DOCUMENT -> row.document();
                case UNIT_CLASS -> row.unitClass().name();
                case UNIT -> row.unit();
                case QUALIFIER -> row.qualifierWord();
            };
        }

        private String words(Row row) {
            return switch (this) {
                case DOCUMENT -> row.title();
                case UNIT_CLASS -> row.unitClass().name().toLowerCase(Locale.ROOT);
                case UNIT -> row.unit();
                case QUALIFIER -> row.qualifier() == null ? "no qualifier" : row.qualifierWord().replace('_', ' ');
            };
        }
    }

    /** Statistics in passages that name a topic, or all. */
    interface Within {
        boolean has(long statistic);
    }

    /** Find the statistics in passages that name the topic of a filter; all where it asks for none. */
    Within within(StatisticFilter filter, long edition) {
        if (filter.topic().isEmpty()) {
            return statistic -> true;
        }
        StatisticFilter alone = StatisticFilter.ALL.withTopic(filter.topic());
        var query = entities.createQuery(
                "select s.id from Statistic s join Document d on d.id = s.documentId where " + alone.condition(), Long.class);
        alone.parameters(edition).forEach(query::setParameter);
        Set<Long> ids = new HashSet<>(query.getResultList());
        return ids::contains;
    }

    /** Count by a kind, the most frequent first; one more than a page offers tells that there are more. */
    List<Count> by(By by, StatisticFilter filter, Within within, long edition) {
        Map<String, Count> counts = new HashMap<>();
        for (Row row : rows(edition)) {
            if (row.answers(filter) && within.has(row.id())) {
                counts.merge(by.name(row), new Count(by.name(row), by.words(row), 1), (one, other) ->
                        new Count(one.name(), one.words(), one.count() + other.count()));
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::words).thenComparing(Count::name))
                .limit(MOST + 1L)
                .toList();
    }

    /** Count by decade, in order; a statistic whose period touches several decades counts in each, as it is found in each. */
    List<Count> byDecade(StatisticFilter filter, Within within, long edition) {
        TreeMap<Integer, Long> decades = new TreeMap<>();
        for (Row row : rows(edition)) {
            LocalDate first = row.from();
            LocalDate last = row.to();
            if (first != null && last != null && row.answers(filter) && within.has(row.id())) {
                int from = Math.max(FIRST_YEAR, first.getYear()) / 10;
                int to = Math.min(LAST_YEAR, last.getYear()) / 10;
                for (int decade = from; decade <= to; decade++) {
                    decades.merge(decade, 1L, Long::sum);
                }
            }
        }
        List<Count> counts = new ArrayList<>();
        decades.forEach((decade, count) -> counts.add(new Count(decade + "X", decade + "0s", count)));
        return counts;
    }

    /** Count by topic named in the same passage. */
    List<Count> byTopic(StatisticFilter filter, long edition) {
        var query = entities.createQuery(
                "select t.slug, t.name, count(distinct s.id) from Statistic s join Document d on d.id = s.documentId"
                        + " join Mention m on m.documentId = s.documentId and m.passage = s.passage join EntityName n on n.nameKey = m.nameKey"
                        + " join Entity t on t.id = n.entityId and t.standing.first <= :edition and t.standing.last > :edition where "
                        + filter.condition() + " group by t.slug, t.name order by count(distinct s.id) desc, t.name, t.slug",
                Object[].class);
        filter.parameters(edition).forEach(query::setParameter);
        return query.setMaxResults(MOST + 1).getResultList().stream()
                .map(row -> new Count((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    private List<Row> rows(long edition) {
        OfEdition now = held.get();
        if (now == null || now.edition() != edition) {
            now = new OfEdition(edition, read(edition));
            held.set(now);
        }
        return now.rows();
    }

    private List<Row> read(long edition) {
        Map<String, String> once = new HashMap<>();
        return entities.createQuery(
                        "select s.id, d.slug, d.title, s.unitClass, s.unit, s.qualifier, s.periodFrom, s.periodTo from Statistic s"
                                + " join Document d on d.id = s.documentId where d.standing.first <= :edition and d.standing.last > :edition",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(row -> new Row(
                        (Long) row[0],
                        once.computeIfAbsent((String) row[1], word -> word),
                        once.computeIfAbsent((String) row[2], word -> word),
                        (UnitClass) row[3],
                        once.computeIfAbsent((String) row[4], word -> word),
                        (Qualifier) row[5],
                        (LocalDate) row[6],
                        (LocalDate) row[7]))
                .toList();
    }
}
