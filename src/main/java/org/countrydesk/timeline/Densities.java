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
import org.countrydesk.tally.DateCounts;
import org.countrydesk.tally.FigureCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many statements and figures are dated in which years. Every page with an axis asks for those of the whole desk,
 * which never change within an edition: those of the edition asked for last are held.
 */
@Component
public class Densities {

    private static final String STATEMENTS = "year(s.earliest), year(s.latest), count(s)" + StatementQueries.FROM;
    private static final String FIGURES = "year(s.periodFrom), year(s.periodTo), count(s) from Statistic s join Document d on d.id = s.documentId";
    private static final String IN_EDITION = " where d.standing.first <= :edition and d.standing.last > :edition";

    private final EntityManager entities;
    private final DateCounts dates;
    private final FigureCounts figures;
    private final AtomicReference<@Nullable OfDesk> held = new AtomicReference<>();

    Densities(EntityManager entities, DateCounts dates, FigureCounts figures) {
        this.entities = entities;
        this.dates = dates;
        this.figures = figures;
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
            YearCounts statements = dates.of(edition).years();
            YearCounts figures = figures(edition);
            now = new OfDesk(edition.number(), statements, figures, statements.plus(figures));
            held.set(now);
        }
        return now;
    }

    private YearCounts figures(Editions.Live edition) {
        List<YearCounts.Span> spans = new ArrayList<>();
        figures.of(edition.number()).counts().forEach((kind, count) -> {
            if (kind.from() != null && kind.to() != null) {
                spans.add(new YearCounts.Span(kind.from().getYear(), kind.to().getYear(), count));
            }
        });
        return new YearCounts(spans).merged();
    }

    /** Count the figures of one document. */
    YearCounts figures(String document, long edition) {
        return new YearCounts(entities.createQuery(
                        "select " + FIGURES + IN_EDITION + " and s.periodFrom is not null and d.slug = :document" + groups("periodFrom", "periodTo"),
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("document", document)
                .getResultList()
                .stream()
                .map(Densities::span)
                .toList());
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

    private static YearCounts.Span span(Object[] row) {
        return new YearCounts.Span(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (Long) row[2]);
    }

    private static String groups(String from, String to) {
        return " group by year(s." + from + "), year(s." + to + ")";
    }
}
