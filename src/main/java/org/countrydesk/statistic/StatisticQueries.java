package org.countrydesk.statistic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.tally.FigureCount;
import org.countrydesk.tally.FigureCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Statistics of an edition by filter; two queries for a page, whatever its size. */
@Repository
public class StatisticQueries {

    private static final String IN_EDITION = "d.standing.first <= :edition and d.standing.last - :edition > 0";
    private static final String DOCUMENTS = " from Statistic s join Document d on d.id = s.documentId";
    private static final String ROWS = DOCUMENTS + " join Section c on c.documentId = s.documentId and c.number = s.section";
    private static final Pattern ID = Pattern.compile("(.{1,100})-f([1-9][0-9]{0,6})");
    private static final int MOST_IN_PASSAGE = 200;

    /** More first days than these are no help in finding statistics. */
    private static final int MOST_DAYS = 1_000;

    /** More periods than these make too long a query. */
    private static final int MOST_PERIODS = 256;

    /** So many statistics of a time are sorted to show the first of them. */
    private static final int MOST_SORTED = 1_000;

    private final EntityManager entities;
    private final FigureCounts counts;

    StatisticQueries(EntityManager entities, FigureCounts counts) {
        this.entities = entities;
        this.counts = counts;
    }

    long count(StatisticFilter filter, long edition) {
        return filter.count(kinds(filter, edition));
    }

    /** Count by kind what the document and the topic of a filter hold, if it has any; its other parts are left to be applied. */
    Map<FigureCount.Kind, Integer> kinds(StatisticFilter filter, long edition) {
        StatisticFilter part = StatisticFilter.ALL.withDocument(filter.document()).withTopic(filter.topic());
        if (!part.any()) {
            return counts.of(edition).counts();
        }
        StatisticFilter.Asked asked = part.asked(entities, edition);
        String query = "select s.unitClass, s.unit, s.qualifier, s.periodFrom, s.periodTo, count(s)" + DOCUMENTS + " where "
                + asked.condition() + " group by s.unitClass, s.unit, s.qualifier, s.periodFrom, s.periodTo";
        return FigureCounts.read(bound(entities.createQuery(query, Object[].class), asked.parameters()).getResultList());
    }

    /** Return a part of the statistics, in the order of the documents. */
    List<StatisticRow> rows(StatisticFilter filter, long edition, int offset, int size) {
        if (!filter.any()) {
            return ofAll(edition, offset, size);
        }
        StatisticFilter.Asked asked = filter.asked(entities, edition);
        return rows(filter.period() == null || !filter.document().isEmpty() ? asked : narrowed(asked, filter, edition), offset, size);
    }

    /** Have the periods asked for looked up in the index, by first and last day; where they are too many, by first day. */
    private StatisticFilter.Asked narrowed(StatisticFilter.Asked asked, StatisticFilter filter, long edition) {
        Set<List<LocalDate>> periods = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (FigureCount.Kind kind : counts.of(edition).counts().keySet()) {
            if (kind.from() != null && kind.to() != null && filter.holds(kind)) {
                periods.add(List.of(kind.from(), kind.to()));
                days.add(kind.from());
            }
        }
        return periods.isEmpty() || days.size() > MOST_DAYS
                ? asked
                : periods.size() > MOST_PERIODS
                        ? asked.and("s.periodFrom in :days", "days", days)
                        : asked.andPeriods(List.copyOf(periods));
    }

    /** Return some of the statistics of a period, in the order of the documents: of very many those with the shortest periods. */
    List<StatisticRow> mostExact(Edtf period, long edition, int most) {
        StatisticFilter filter = StatisticFilter.ALL.withPeriod(period);
        if (count(filter, edition) <= MOST_SORTED) {
            return rows(filter, edition, 0, most);
        }
        List<FigureCount.Kind> kinds = counts.of(edition).counts().keySet().stream()
                .filter(filter::holds)
                .sorted(Comparator.comparingLong(StatisticQueries::days).thenComparing(kind -> Objects.requireNonNull(kind.from())))
                .toList();
        Set<List<LocalDate>> periods = new LinkedHashSet<>();
        int found = 0;
        for (FigureCount.Kind kind : kinds) {
            if (found < most) {
                periods.add(List.of(Objects.requireNonNull(kind.from()), Objects.requireNonNull(kind.to())));
                found += counts.of(edition).counts().getOrDefault(kind, 0);
            }
        }
        return rows(StatisticFilter.ALL.asked(entities, edition).andPeriods(List.copyOf(periods)), 0, most);
    }

    private static long days(FigureCount.Kind kind) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(kind.from()), Objects.requireNonNull(kind.to()));
    }

    /** Return a part of all statistics. What documents hold tells which of them the part is in, so that no other is read. */
    private List<StatisticRow> ofAll(long edition, int offset, int size) {
        long before = 0;
        int skipped = 0;
        List<String> slugs = new ArrayList<>();
        for (Object[] row : entities.createQuery(
                        "select d.slug, d.statistics from Document d where d.statistics > 0 and " + IN_EDITION + " order by d.slug", Object[].class)
                .setParameter("edition", edition)
                .getResultList()) {
            int holds = (Integer) row[1];
            if (before + holds > offset && before < (long) offset + size) {
                skipped = slugs.isEmpty() ? (int) (offset - before) : skipped;
                slugs.add((String) row[0]);
            }
            before += holds;
        }
        return slugs.isEmpty()
                ? List.of()
                : rows(IN_EDITION + " and d.slug in :slugs", Map.of("edition", edition, "slugs", slugs), skipped, size);
    }

    /** Return a statistic by its public id, {@code <slug>-f<number>}. */
    public Optional<StatisticRow> byId(String id, long edition) {
        return byIds(List.of(id), edition).stream().findFirst();
    }

    /** Return statistics by their public ids, in the order of the documents; what there is none of is left out. */
    public List<StatisticRow> byIds(Collection<String> ids, long edition) {
        Set<String> slugs = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (String id : ids) {
            Matcher parts = ID.matcher(id);
            if (parts.matches()) {
                slugs.add(parts.group(1));
                numbers.add(Integer.valueOf(parts.group(2)));
            }
        }
        if (slugs.isEmpty()) {
            return List.of();
        }
        return rows(
                        IN_EDITION + " and d.slug in :slugs and s.number in :numbers",
                        Map.of("edition", edition, "slugs", slugs, "numbers", numbers),
                        0,
                        Integer.MAX_VALUE)
                .stream()
                .filter(row -> ids.contains(row.id()))
                .toList();
    }

    /** Return the statistics of a passage. */
    public List<StatisticRow> inPassage(String document, int passage, long edition) {
        return rows(
                IN_EDITION + " and d.slug = :document and s.passage = :passage",
                Map.of("edition", edition, "document", document, "passage", passage),
                0,
                MOST_IN_PASSAGE);
    }

    /**
     * Where a statistic stands.
     *
     * @param sentences of the passage as the store keeps them: {@code 0-41,42-97}
     */
    public record Context(String title, String publisher, String heading, int start, int end, String text, String sentences) {}

    /** Return where a statistic stands, if there is such a statistic. */
    public Optional<Context> context(String document, int number, long edition) {
        return entities.createQuery(
                        "select d.title, d.publisher, c.heading, s.spanStart, s.spanEnd, p.text, p.sentences" + ROWS
                                + " join Passage p on p.documentId = s.documentId and p.number = s.passage where " + IN_EDITION
                                + " and d.slug = :document and s.number = :number",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .map(row -> new Context(
                        (String) row[0], (String) row[1], (String) row[2], (Integer) row[3], (Integer) row[4], (String) row[5],
                        (String) row[6]))
                .findFirst();
    }

    /** Return the titles of documents by slug. */
    public Map<String, String> titles(Collection<String> slugs, long edition) {
        Map<String, String> titles = new HashMap<>();
        if (!slugs.isEmpty()) {
            entities.createQuery("select d.slug, d.title from Document d where d.slug in :slugs and " + IN_EDITION, Object[].class)
                    .setParameter("slugs", slugs)
                    .setParameter("edition", edition)
                    .getResultList()
                    .forEach(row -> titles.put((String) row[0], (String) row[1]));
        }
        return titles;
    }

    /** Return the name of a topic by its slug, if there is such a topic. */
    Optional<String> topicName(String slug, long edition) {
        return entities.createQuery(
                        "select e.name from Entity e where e.slug = :slug and e.standing.first <= :edition and e.standing.last > :edition",
                        String.class)
                .setParameter("slug", slug)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<StatisticRow> rows(StatisticFilter.Asked asked, int offset, int size) {
        return rows(asked.condition(), asked.parameters(), offset, size);
    }

    private List<StatisticRow> rows(String condition, Map<String, Object> parameters, int offset, int size) {
        List<Object[]> found = bound(
                        entities.createQuery(
                                "select d.slug, s.number, d.source, c.slug, s.passage, s.sentence, s.surface, s.figure, s.figureMax,"
                                        + " s.unitClass, s.unit, s.qualifier, s.measure, s.period, s.periodExplicit, s.attribution"
                                        + ROWS + " where " + condition + " order by d.slug, s.number",
                                Object[].class),
                        parameters)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        Object edition = parameters.getOrDefault("edition", 0L);
        Map<String, String> series = seriesOf(found.stream().map(StatisticQueries::id).toList(), edition);
        return found.stream().map(row -> row(row, series.get(id(row)))).toList();
    }

    private Map<String, String> seriesOf(List<String> ids, Object edition) {
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

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
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
                Objects.requireNonNull(FigureWords.plain((BigDecimal) row[7])),
                FigureWords.plain((BigDecimal) row[8]),
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
