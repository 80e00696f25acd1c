package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Dated statements of an edition, each with the officer then in post; two queries for a page, whatever its size. */
@Repository
public class StatementQueries {

    static final String FROM = " from DatedStatement s join Document d on d.id = s.documentId";

    private final EntityManager entities;
    private final Lines lines;

    StatementQueries(EntityManager entities, Lines lines) {
        this.entities = entities;
        this.lines = lines;
    }

    /** In what order statements are listed. */
    enum Order {
        TIME("s.earliest, s.latest, d.slug, s.number"),
        /** By document, and in the order of time within it. */
        DOCUMENT("d.title, d.slug, s.earliest, s.latest, s.number"),
        /** Those first whose dates begin last: a month before its year, a year before its decade. */
        NARROWEST("s.earliest desc, s.latest, d.slug, s.number");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    /** A statement, the title of its document, and who was in post; null where no line of officers belongs to the document. */
    private record Found(TimelineRow row, String title, @Nullable Answer answer) {}

    public long count(StatementFilter filter, Editions.Live edition) {
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

    private List<Found> find(StatementFilter filter, Order order, Editions.Live edition, int[] part) {
        Lines.OfEdition officers = lines.of(edition);
        return bound(
                        entities.createQuery(
                                "select d.slug, d.title, d.source, c.slug, s.passage, s.sentence, s.surface, s.edtf, s.approximate" + FROM
                                        + " join Section c on c.documentId = s.documentId and c.number = s.section where"
                                        + filter.condition() + " order by " + order.columns,
                                Object[].class),
                        filter,
                        edition.number())
                .setFirstResult(part[0])
                .setMaxResults(part[1])
                .getResultList()
                .stream()
                .map(row -> found(row, officers, edition))
                .toList();
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

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, StatementFilter filter, long edition) {
        filter.parameters(edition).forEach(query::setParameter);
        return query;
    }
}
