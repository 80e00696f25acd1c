package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.tally.DateCounts.Dated;
import org.countrydesk.tally.DateCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Dated statements of an edition, each with the officer then in post; two queries for a page, whatever its size. */
@Repository
public class StatementQueries {

    static final String FROM = " from DatedStatement s join Document d on d.id = s.documentId";

    /** Without the days, which no more statements can have than a list has, the database goes through all documents. */
    static final String ON_DAYS = " and s.earliest in :days";

    /** Conditions on the dates of a part of a list: among a few first days, not before the first date, not after the last. */
    private static final String IN_WINDOW = ON_DAYS + " and (s.earliest <> :firstDay or s.latest >= :firstEnd)"
            + " and (s.earliest <> :lastDay or s.latest <= :lastEnd)";

    private final EntityManager entities;
    private final DateCounts dates;
    private final Lines lines;

    StatementQueries(EntityManager entities, DateCounts dates, Lines lines) {
        this.entities = entities;
        this.dates = dates;
        this.lines = lines;
    }

    /** In what order statements are listed. */
    enum Order {
        TIME("s.earliest, s.latest, d.slug, s.number", Comparator.comparing(Dated::earliest).thenComparing(Dated::latest)),
        /** By document, and in the order of time within it; for lists that are short enough to be sorted. */
        DOCUMENT("d.title, d.slug, s.earliest, s.latest, s.number", null),
        /** Those first whose dates begin last: a month before its year, a year before its decade. */
        NARROWEST(
                "s.earliest desc, s.latest, d.slug, s.number",
                Comparator.comparing(Dated::earliest).reversed().thenComparing(Dated::latest));

        private final String columns;
        private final @Nullable Comparator<Dated> ofDates;

        Order(String columns, @Nullable Comparator<Dated> ofDates) {
            this.columns = columns;
            this.ofDates = ofDates;
        }
    }

    /** A statement, the title of its document, and who was in post; null where no line of officers belongs to the document. */
    private record Found(TimelineRow row, String title, @Nullable Answer answer) {}

    public long count(StatementFilter filter, Editions.Live edition) {
        if (filter.document().isEmpty()) {
            return counts(filter, edition).count(filter::holds);
        }
        return bound(
                        entities.createQuery("select count(s)" + FROM + " where" + filter.condition(), Long.class),
                        filter,
                        edition.number())
                .getSingleResult();
    }

    /** Return a part of the statements, in the order of time. */
    public List<TimelineRow> rows(StatementFilter filter, Editions.Live edition, int offset, int size) {
        return find(filter, Order.TIME, edition, new int[] {offset, size}).stream().map(Found::row).toList();
    }

    /** Return the same as pages print it. */
    List<StatementLine> lines(StatementFilter filter, Editions.Live edition, int offset, int size) {
        return lines(filter, Order.TIME, edition, new int[] {offset, size});
    }

    /** Return the same in another order; {@code part} is an offset and a size. */
    List<StatementLine> lines(StatementFilter filter, Order order, Editions.Live edition, int[] part) {
        return find(filter, order, edition, part).stream()
                .map(found -> StatementLine.of(found.row(), found.title(), found.answer()))
                .toList();
    }

    /**
     * Find a part of a list. The counts of dates tell which dates it has, so that only statements of those are read, however far on in
     * the list it is; statements of one document are few enough to do without.
     */
    private List<Found> find(StatementFilter filter, Order order, Editions.Live edition, int[] part) {
        if (!filter.document().isEmpty()) {
            return found(query(filter, filter.condition(), order, edition).setFirstResult(part[0]).setMaxResults(part[1]), edition);
        }
        Comparator<Dated> ofDates = order.ofDates;
        if (ofDates == null) {
            List<LocalDate> days = counts(filter, edition).firstDays(filter::holds).orElse(List.of());
            return days.isEmpty()
                    ? List.of()
                    : found(
                            query(filter, filter.conditionOnLastDays() + ON_DAYS, order, edition)
                                    .setParameter("days", days)
                                    .setFirstResult(part[0])
                                    .setMaxResults(part[1]),
                            edition);
        }
        DateCounts.Window window = counts(filter, edition).window(filter::holds, ofDates, part[0], part[1]).orElse(null);
        return window == null
                ? List.of()
                : found(
                        query(filter, filter.conditionOnLastDays() + IN_WINDOW, order, edition)
                                .setParameter("days", window.days())
                                .setParameter("firstDay", window.first().earliest())
                                .setParameter("firstEnd", window.first().latest())
                                .setParameter("lastDay", window.last().earliest())
                                .setParameter("lastEnd", window.last().latest())
                                .setFirstResult(window.skipped())
                                .setMaxResults(part[1]),
                        edition);
    }

    private DateCounts.Part counts(StatementFilter filter, Editions.Live edition) {
        return dates.of(edition).during(filter.during());
    }

    private TypedQuery<Object[]> query(StatementFilter filter, String condition, Order order, Editions.Live edition) {
        return bound(
                entities.createQuery(
                        "select d.slug, d.title, d.source, c.slug, s.passage, s.sentence, s.surface, s.edtf, s.approximate" + FROM
                                + " join Section c on c.documentId = s.documentId and c.number = s.section where"
                                + condition + " order by " + order.columns,
                        Object[].class),
                filter,
                edition.number());
    }

    private List<Found> found(TypedQuery<Object[]> query, Editions.Live edition) {
        Lines.OfEdition officers = lines.of(edition);
        return query.getResultList().stream().map(row -> found(row, officers, edition)).toList();
    }

    private static Found found(Object[] row, Lines.OfEdition lines, Editions.Live edition) {
        String title = (String) row[1];
        String edtf = (String) row[7];
        Lines.Listed officers = lines.forTitle(title);
        Answer answer = officers == null ? null : officers.line().inPost(Edtf.of(edtf), edition.day());
        return new Found(
                new TimelineRow(
                        (String) row[0],
                        (String) row[2],
                        (String) row[3],
                        "p" + row[4],
                        (String) row[5],
                        (String) row[6],
                        edtf,
                        (Boolean) row[8],
                        inPost(answer)),
                title,
                answer);
    }

    private static @Nullable String inPost(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer.kind()) {
            case CERTAIN -> answer.services().getFirst().name();
            case ONE_OF -> "one of: " + StatementLine.names(answer);
            case VACANT -> "vacant";
            case UNKNOWN -> null;
        };
    }

    /** Set what a condition asks for; one that is given the days to look at has fewer parameters. */
    static <T> TypedQuery<T> bound(TypedQuery<T> query, StatementFilter filter, long edition) {
        Map<String, Object> values = filter.parameters(edition);
        query.getParameters().forEach(parameter -> {
            if (values.containsKey(parameter.getName())) {
                query.setParameter(parameter.getName(), values.get(parameter.getName()));
            }
        });
        return query;
    }
}
