package org.countrydesk.tally;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * How many statistics are of which kind: the counts of lists of statistics are added up from these. There are fewer of them than
 * statistics by far; those of the edition asked for last are held.
 */
@Repository
public class FigureCounts {

    private final EntityManager entities;
    private final AtomicReference<@Nullable OfEdition> held = new AtomicReference<>();

    FigureCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts of one edition. */
    public record OfEdition(long edition, Map<FigureCount.Kind, Integer> counts) {}

    /** Return the counts of the whole desk. */
    public OfEdition of(long edition) {
        OfEdition now = held.get();
        if (now == null || now.edition() != edition) {
            now = new OfEdition(
                    edition,
                    read(entities.createQuery(
                                    "select c.unitClass, c.unit, c.qualifier, c.periodFrom, c.periodTo, c.figures from FigureCount c"
                                            + " where c.standing.first <= :edition and c.standing.last > :edition",
                                    Object[].class)
                            .setParameter("edition", edition)
                            .getResultList()));
            held.set(now);
        }
        return now;
    }

    /** Read rows of a kind’s five parts and its count. */
    public static Map<FigureCount.Kind, Integer> read(List<Object[]> rows) {
        Map<FigureCount.Kind, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put(
                new FigureCount.Kind((UnitClass) row[0], (String) row[1], (Qualifier) row[2], (LocalDate) row[3], (LocalDate) row[4]),
                ((Number) row[5]).intValue()));
        return Map.copyOf(counts);
    }
}
