package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.tally.DateCounts;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Counts dated statements by month, day and document, and finds what else a time has. */
@Repository
class Counts {

    private static final int MOST_DOCUMENTS = 50;
    private static final int MOST_PUBLISHED = 20;

    /** So many statements are sorted by document, and their documents counted; more are listed in the order of time. */
    static final int MOST_SORTED = 1_000;

    private final EntityManager entities;
    private final DateCounts dates;

    Counts(EntityManager entities, DateCounts dates) {
        this.entities = entities;
        this.dates = dates;
    }

    /** How many statements a document has. */
    record InDocument(String slug, String title, long count) {}

    /** A document published in a time; {@code date} as its source gives it. */
    record Published(String slug, String title, String date) {}

    /** Statements, and the documents they stand in; 0 of these where they were not counted. */
    record Found(long statements, long documents) {}

    /** Return the documents with the most dated statements. */
    List<InDocument> documents(long edition) {
        return entities.createQuery(
                        "select d.slug, d.title, d.datedStatements from Document d where d.standing.first <= :edition"
                                + " and d.standing.last - :edition > 0 and d.datedStatements > 0 order by d.datedStatements desc, d.slug",
                        Object[].class)
                .setParameter("edition", edition)
                .setMaxResults(MOST_DOCUMENTS)
                .getResultList()
                .stream()
                .map(row -> new InDocument((String) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    /** Count the statements within a time, and their documents where the statements are few enough to be looked at. */
    Found found(Edtf time, Editions.Live edition) {
        StatementFilter filter = StatementFilter.within(time);
        long statements = dates.of(edition).during(time).count(filter::holds);
        return new Found(
                statements,
                statements > MOST_SORTED ? 0 : dates.of(edition).during(time).firstDays(filter::holds).map(days -> documents(filter, days, edition.number())).orElse(0L));
    }

    /** Count the statements whose wider date may mean a time. */
    long wider(Edtf time, Editions.Live edition) {
        return dates.of(edition).during(time).count(StatementFilter.wider(time)::holds);
    }

    private long documents(StatementFilter filter, List<LocalDate> days, long edition) {
        TypedQuery<Long> query = entities.createQuery(
                "select count(distinct d.id)" + StatementQueries.FROM + " where" + filter.conditionOnLastDays() + StatementQueries.ON_DAYS,
                Long.class);
        return StatementQueries.bound(query, filter, edition).setParameter("days", days).getSingleResult();
    }

    /** Count by month what a year holds. */
    Map<Edtf, Long> months(int year, Editions.Live edition) {
        return dates.of(edition).during(Edtf.year(year)).by(
                StatementFilter.within(Edtf.year(year))::holds,
                date -> date.oneMonth() ? Optional.of(Edtf.month(YearMonth.from(date.earliest()))) : Optional.empty());
    }

    /** Count by day what a month holds. */
    Map<Edtf, Long> days(YearMonth month, Editions.Live edition) {
        return dates.of(edition).during(Edtf.month(month)).by(
                StatementFilter.within(Edtf.month(month))::holds, date -> date.oneDay() ? Optional.of(Edtf.day(date.earliest())) : Optional.empty());
    }

    /** Return the nearest day or month before a time that a statement is dated in; null where there is none. */
    @Nullable PrintedDate before(Edtf time, Editions.Live edition) {
        return printed(dates.of(edition).before(time, oneDay(time)), time);
    }

    /** Return the nearest day or month after a time that a statement is dated in; null where there is none. */
    @Nullable PrintedDate after(Edtf time, Editions.Live edition) {
        return printed(dates.of(edition).after(time, oneDay(time)), time);
    }

    private static boolean oneDay(Edtf time) {
        return time.precision() == Edtf.Precision.DAY;
    }

    private static @Nullable PrintedDate printed(Optional<LocalDate> day, Edtf time) {
        return day.map(found -> PrintedDate.of(oneDay(time) ? Edtf.day(found) : Edtf.month(YearMonth.from(found)))).orElse(null);
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
}
