package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.springframework.stereotype.Repository;

/** Counts dated statements by decade, year, month, day and document; one query each. */
@Repository
class Counts {

    private static final int MOST_DOCUMENTS = 50;

    private final EntityManager entities;

    Counts(EntityManager entities) {
        this.entities = entities;
    }

    /** How many statements have a date that lies wholly in a time. */
    record Slot(PrintedDate date, long count) {}

    /** How many statements a document has. */
    record InDocument(String slug, String title, long count) {}

    /**
     * Statements by decade.
     *
     * @param wider how many have a date that no decade holds
     */
    record Decades(List<Slot> slots, long wider) {}

    Decades decades(StatementFilter filter, long edition) {
        Map<Edtf, Long> byDecade = new TreeMap<>();
        long wider = 0;
        for (Object[] row : groups("year", filter, edition)) {
            Edtf from = decade(row[0]);
            if (from.equals(decade(row[1]))) {
                byDecade.merge(from, (Long) row[2], Long::sum);
            } else {
                wider += (Long) row[2];
            }
        }
        return new Decades(slots(byDecade), wider);
    }

    /** Count the next finer dates in a time that have statements: decades of a century, years, months, days. */
    List<Slot> within(Edtf time, long edition) {
        StatementFilter filter = StatementFilter.within(time);
        int year = time.earliest().getYear();
        return switch (time.precision()) {
            case INTERVAL, CENTURY -> decades(filter, edition).slots();
            case DECADE -> slots(same("year", filter, edition, Edtf::year));
            case YEAR -> slots(same("month", filter, edition, month -> Edtf.month(YearMonth.of(year, month))));
            case MONTH -> slots(same("day", filter, edition, day -> Edtf.day(time.earliest().withDayOfMonth(day))));
            case SEASON, DAY -> List.of();
        };
    }

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

    /** Count the statements whose first and last day have the part in common. */
    private Map<Edtf, Long> same(String part, StatementFilter filter, long edition, IntFunction<Edtf> date) {
        Map<Edtf, Long> counts = new TreeMap<>();
        for (Object[] row : groups(part, filter, edition)) {
            int from = ((Number) row[0]).intValue();
            if (from == ((Number) row[1]).intValue()) {
                counts.merge(date.apply(from), (Long) row[2], Long::sum);
            }
        }
        return counts;
    }

    private List<Object[]> groups(String part, StatementFilter filter, long edition) {
        String from = part + "(s.earliest)";
        String to = part + "(s.latest)";
        return bound(
                        entities.createQuery(
                                "select " + from + ", " + to + ", count(s)" + StatementQueries.FROM + " where" + filter.condition()
                                        + " group by " + from + ", " + to,
                                Object[].class),
                        filter,
                        edition)
                .getResultList();
    }

    private static List<Slot> slots(Map<Edtf, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new Slot(PrintedDate.of(count.getKey()), count.getValue()))
                .toList();
    }

    private static Edtf decade(Object year) {
        return Edtf.year(((Number) year).intValue()).wider().orElseThrow();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, StatementFilter filter, long edition) {
        filter.parameters(edition).forEach(query::setParameter);
        return query;
    }
}
