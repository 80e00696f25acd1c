package org.countrydesk.search;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Knows when documents came into the desk as they stand: when the edition was published that they first stood in. */
@Component
class Arrivals {

    private final EntityManager entities;

    Arrivals(EntityManager entities) {
        this.entities = entities;
    }

    /** Return when each of these documents of an edition came in, by slug. */
    Map<String, Instant> of(Collection<String> documents, long edition) {
        Map<String, Instant> arrivals = new HashMap<>();
        if (!documents.isEmpty()) {
            entities.createQuery(
                            "select d.slug, e.publishedAt from Document d, Edition e where e.number = d.standing.first"
                                    + " and d.standing.first <= :edition and d.standing.last > :edition and d.slug in :documents",
                            Object[].class)
                    .setParameter("edition", edition)
                    .setParameter("documents", documents)
                    .getResultList()
                    .forEach(row -> arrivals.put((String) row[0], (Instant) row[1]));
        }
        return arrivals;
    }
}
