package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.countrydesk.density.Strip;
import org.countrydesk.density.YearCounts;
import org.countrydesk.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many statements and figures are dated in which years. Every page with an axis asks for those of the whole desk, which takes
 * two queries over all of them and never changes within an edition: those of the edition asked for last are held.
 */
@Component
public class Densities {

    private static final String STATEMENTS = "year(s.earliest), year(s.latest), count(s)" + StatementQueries.FROM;
    private static final String FIGURES = "year(s.periodFrom), year(s.periodTo), count(s) from Statistic s join Document d on d.id = s.documentId";
    private static final String IN_EDITION = " where d.standing.first <= :edition and d.standing.last > :edition";

    private final EntityManager entities;
    private final AtomicReference<@Nullable OfDesk> held = new AtomicReference<>();

    Densities(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts of the whole desk. */
    record OfDesk(long edition, YearCounts statements, YearCounts figures, YearCounts both) {}

    /** Return what the desk says of which years, for one small axis; null where nothing is dated. */
    public @Nullable Strip strip(Editions.Live edition) {
        return Strip.of(of(edition).both());
    }

    OfDesk of(Editions.Live edition) {
        OfDesk now = held.get();
        if (now == null || now.edition() != edition.number()) {
            YearCounts statements = counts("select " + STATEMENTS + IN_EDITION + groups("earliest", "latest"), edition.number(), "");
            YearCounts figures = counts(
                    "select " + FIGURES + IN_EDITION + " and s.periodFrom is not null" + groups("periodFrom", "periodTo"),
                    edition.number(),
                    "");
            now = new OfDesk(edition.number(), statements, figures, statements.plus(figures));
            held.set(now);
        }
        return now;
    }

    /** Count the figures of one document. */
    YearCounts figures(String document, long edition) {
        return counts(
                "select " + FIGURES + IN_EDITION + " and s.periodFrom is not null and d.slug = :document" + groups("periodFrom", "periodTo"),
                edition,
                document);
    }

    /** Count the statements of some documents, by their slugs, in the order given. */
    Map<String, YearCounts> statements(List<String> documents, long edition) {
        Map<String, List<YearCounts.Span>> spans = new LinkedHashMap<>();
        documents.forEach(document -> spans.put(document, new ArrayList<>()));
        entities.createQuery(
                        "select " + STATEMENTS.replace(" from", ", d.slug from") + IN_EDITION + " and d.slug in :documents"
                                + groups("earliest", "latest") + ", d.slug",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("documents", documents)
                .getResultList()
                .forEach(row -> spans.getOrDefault((String) row[3], new ArrayList<>()).add(span(row)));
        Map<String, YearCounts> counts = new LinkedHashMap<>();
        spans.forEach((document, found) -> counts.put(document, new YearCounts(found)));
        return counts;
    }

    private YearCounts counts(String query, long edition, String document) {
        var asked = entities.createQuery(query, Object[].class).setParameter("edition", edition);
        if (!document.isEmpty()) {
            asked.setParameter("document", document);
        }
        return new YearCounts(asked.getResultList().stream().map(Densities::span).toList());
    }

    private static YearCounts.Span span(Object[] row) {
        return new YearCounts.Span(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (Long) row[2]);
    }

    private static String groups(String from, String to) {
        return " group by year(s." + from + "), year(s." + to + ")";
    }
}
