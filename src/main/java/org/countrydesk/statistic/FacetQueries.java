package org.countrydesk.statistic;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.tally.FigureCount;
import org.springframework.stereotype.Repository;

/** Counts statistics by what they can be narrowed by: out of the counts that are kept, and by documents and topics where they are few. */
@Repository
class FacetQueries {

    /** A page offers no more choices of a kind. */
    static final int MOST = 40;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final EntityManager entities;

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

    /** What statistics are counted by. */
    enum By {
        UNIT_CLASS,
        UNIT,
        QUALIFIER;

        private String name(FigureCount.Kind kind) {
            return switch (this) {
                case UNIT_CLASS -> kind.unitClass().name();
                case UNIT -> kind.unit();
                case QUALIFIER -> StatisticFilter.qualifierWord(kind);
            };
        }

        private String words(FigureCount.Kind kind) {
            return switch (this) {
                case UNIT_CLASS -> kind.unitClass().name().toLowerCase(Locale.ROOT);
                case UNIT -> kind.unit();
                case QUALIFIER -> kind.qualifier() == null ? "no qualifier" : kind.qualifier().word().replace('_', ' ');
            };
        }
    }

    /** Count by a kind, the most frequent first; one more than a page offers tells that there are more. */
    static List<Count> by(By by, StatisticFilter filter, Map<FigureCount.Kind, Integer> figures) {
        Map<String, Count> counts = new HashMap<>();
        figures.forEach((kind, count) -> {
            if (filter.holds(kind)) {
                counts.merge(by.name(kind), new Count(by.name(kind), by.words(kind), count), (one, other) ->
                        new Count(one.name(), one.words(), one.count() + other.count()));
            }
        });
        return counts.values().stream()
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::words).thenComparing(Count::name))
                .limit(MOST + 1L)
                .toList();
    }

    /** Count by decade, in order; a statistic whose period touches several decades counts in each, as it is found in each. */
    static List<Count> byDecade(StatisticFilter filter, Map<FigureCount.Kind, Integer> figures) {
        TreeMap<Integer, Long> decades = new TreeMap<>();
        figures.forEach((kind, count) -> {
            LocalDate first = kind.from();
            LocalDate last = kind.to();
            if (first != null && last != null && filter.holds(kind)) {
                int from = Math.max(FIRST_YEAR, first.getYear()) / 10;
                int to = Math.min(LAST_YEAR, last.getYear()) / 10;
                for (int decade = from; decade <= to; decade++) {
                    decades.merge(decade, (long) count, Long::sum);
                }
            }
        });
        List<Count> counts = new ArrayList<>();
        decades.forEach((decade, count) -> counts.add(new Count(decade + "X", decade + "0s", count)));
        return counts;
    }

    /** Return the documents with most statistics. */
    List<Count> documents(long edition) {
        return entities.createQuery(
                        "select d.slug, d.title, d.statistics from Document d where d.standing.first <= :edition"
                                + " and d.standing.last - :edition > 0 and d.statistics > 0 order by d.statistics desc, d.slug",
                        Object[].class)
                .setParameter("edition", edition)
                .setMaxResults(MOST + 1)
                .getResultList()
                .stream()
                .map(row -> new Count((String) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    /** Count by document. */
    List<Count> byDocument(StatisticFilter filter, long edition) {
        var query = entities.createQuery(
                "select d.slug, d.title, count(s) from Statistic s join Document d on d.id = s.documentId where " + filter.condition()
                        + " group by d.slug, d.title order by count(s) desc, d.title, d.slug",
                Object[].class);
        filter.parameters(edition).forEach(query::setParameter);
        return query.setMaxResults(MOST + 1).getResultList().stream()
                .map(row -> new Count((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
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
}
