package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Counts dated statements by month, day and document, and finds what else a time has; one query each. */
@Repository
class Counts {

    private static final int MOST_DOCUMENTS = 50;
    private static final int MOST_PUBLISHED = 20;
    private static final String ONE_DAY = " and s.earliest = s.latest";
    private static final String ONE_MONTH =
            " and year(s.earliest) = year(s.latest) and month(s.earliest) = month(s.latest)";

    private final EntityManager entities;

    Counts(EntityManager entities) {
        this.entities = entities;
    }

    /** How many statements a document has. */
    record InDocument(String slug, String title, long count) {}

    /** A document published in a time; {@code date} as its source gives it. */
    record Published(String slug, String title, String date) {}

    /** Statements, and the documents they stand in. */
    record Found(long statements, long documents) {}

    /** Return the documents with the most dated statements. */
    List<InDocument> documents(long edition) {
        StatementFilter any = new StatementFilter("", null);
        return bound(
                        entities.createQuery(
                                "select d.slug, d.title, count(s)" + StatementQueries.FROM + " where" + any.condition()
                                        + " group by d.slug, d.title order by count(s) desc, d.slug",
                                Object[].class),
                        any,
                        edition)
                .setMaxResults(MOST_DOCUMENTS)
                .getResultList()
                .stream()
                .map(row -> new InDocument((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Count the statements asked for, and their documents. */
    Found found(StatementFilter filter, long edition) {
        Object[] row = bound(
                        entities.createQuery(
                                "select count(s), count(distinct d.id)" + StatementQueries.FROM + " where" + filter.condition(), Object[].class),
                        filter,
                        edition)
                .getSingleResult();
        return new Found((Long) row[0], (Long) row[1]);
    }

    /** Count by month what a year holds. */
    Map<Edtf, Long> months(int year, long edition) {
        return same("month", Edtf.year(year), edition, month -> Edtf.month(YearMonth.of(year, month)));
    }

    /** Count by day what a month holds. */
    Map<Edtf, Long> days(YearMonth month, long edition) {
        return same("day", Edtf.month(month), edition, day -> Edtf.day(month.atDay(day)));
    }

    /** Return the nearest day or month before a time that a statement is dated in; null where there is none. */
    @Nullable PrintedDate before(Edtf time, long edition) {
        return near("max(s.latest)", "s.latest < :day", time, time.earliest(), edition);
    }

    /** Return the nearest day or month after a time that a statement is dated in; null where there is none. */
    @Nullable PrintedDate after(Edtf time, long edition) {
        return near("min(s.earliest)", "s.earliest > :day", time, time.latest(), edition);
    }

    /** Return the documents published in a time, as far as their sources say so. */
    List<Published> published(Edtf time, long edition) {
        if (time.earliest().getYear() < 0) {
            return List.of();
        }
        String from =
                switch (time.precision()) {
                    case MONTH -> time.earliest().toString().substring(0, 7);
                    case YEAR, DECADE, CENTURY -> time.earliest().toString().substring(0, 4);
                    case DAY, SEASON, INTERVAL -> time.earliest().toString();
                };
        return entities.createQuery(
                        "select d.slug, d.title, d.published from Document d where d.standing.first <= :edition and d.standing.last > :edition"
                                + " and d.published >= :from and d.published <= :to order by d.published, d.title, d.slug",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("from", from)
                .setParameter("to", time.latest().toString())
                .setMaxResults(MOST_PUBLISHED)
                .getResultList()
                .stream()
                .map(row -> new Published((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private @Nullable PrintedDate near(String which, String where, Edtf time, LocalDate day, long edition) {
        boolean oneDay = time.precision() == Edtf.Precision.DAY;
        LocalDate found = entities.createQuery(
                        "select " + which + StatementQueries.FROM + " where" + new StatementFilter("", null).condition() + " and " + where
                                + (oneDay ? ONE_DAY : ONE_MONTH),
                        LocalDate.class)
                .setParameter("edition", edition)
                .setParameter("day", day)
                .getSingleResult();
        return found == null ? null : PrintedDate.of(oneDay ? Edtf.day(found) : Edtf.month(YearMonth.from(found)));
    }

    /** Count the statements whose first and last day have the part in common. */
    private Map<Edtf, Long> same(String part, Edtf time, long edition, IntFunction<Edtf> date) {
        StatementFilter filter = StatementFilter.within(time);
        String from = part + "(s.earliest)";
        String to = part + "(s.latest)";
        Map<Edtf, Long> counts = new TreeMap<>();
        bound(
                        entities.createQuery(
                                "select " + from + ", " + to + ", count(s)" + StatementQueries.FROM + " where" + filter.condition()
                                        + " and " + from + " = " + to + " group by " + from + ", " + to,
                                Object[].class),
                        filter,
                        edition)
                .getResultList()
                .forEach(row -> counts.merge(date.apply(((Number) row[0]).intValue()), (Long) row[2], Long::sum));
        return counts;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, StatementFilter filter, long edition) {
        filter.parameters(edition).forEach(query::setParameter);
        return query;
    }
}
