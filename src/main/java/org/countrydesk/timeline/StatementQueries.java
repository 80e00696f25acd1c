package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Dated statements of an edition, each with the officer then in post; two queries for a page, whatever its size. */
@Repository
public class StatementQueries {

    private static final String FROM = " from DatedStatement s join Document d on d.id = s.documentId";

    private final EntityManager entities;
    private final Lines lines;

    StatementQueries(EntityManager entities, Lines lines) {
        this.entities = entities;
        this.lines = lines;
    }

    public long count(StatementFilter filter, Editions.Live edition) {
        return bound(
                        entities.createQuery("select count(s)" + FROM + " where" + filter.condition(), Long.class),
                        filter,
                        edition.number())
                .getSingleResult();
    }

    /** Return a part of the statements, in the order of time. */
    public List<TimelineRow> rows(StatementFilter filter, Editions.Live edition, int offset, int size) {
        Lines.OfEdition officers = lines.of(edition);
        return bound(
                        entities.createQuery(
                                "select d.slug, d.title, d.source, c.slug, s.passage, s.sentence, s.surface, s.edtf, s.approximate" + FROM
                                        + " join Section c on c.documentId = s.documentId and c.number = s.section where"
                                        + filter.condition() + " order by s.earliest, s.latest, d.slug, s.number",
                                Object[].class),
                        filter,
                        edition.number())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> new TimelineRow(
                        (String) row[0],
                        (String) row[2],
                        (String) row[3],
                        "p" + row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (Boolean) row[8],
                        inPost(officers.forTitle((String) row[1]), Edtf.of((String) row[7]), edition)))
                .toList();
    }

    private static @Nullable String inPost(Lines.@Nullable Listed officers, Edtf date, Editions.Live edition) {
        if (officers == null) {
            return null;
        }
        Answer answer = officers.line().inPost(date, edition.day());
        List<String> names = answer.services().stream().map(Service::name).distinct().toList();
        return switch (answer.kind()) {
            case CERTAIN -> names.getFirst();
            case ONE_OF -> "one of: " + String.join("; ", names);
            case VACANT -> "vacant";
            case UNKNOWN -> null;
        };
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, StatementFilter filter, long edition) {
        filter.parameters(edition).forEach(query::setParameter);
        return query;
    }
}
