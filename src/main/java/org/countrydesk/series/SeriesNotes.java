package org.countrydesk.series;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.document.MarginNote;
import org.countrydesk.document.MarginNotes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes beside a passage whose figures are part of a series. */
@Component
@Order(0)
class SeriesNotes implements MarginNotes {

    private static final int MOST_BESIDE = 3;

    private final EntityManager entities;

    SeriesNotes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Integer, List<MarginNote>> notes(long edition, String document, int from, int to) {
        Map<Integer, List<MarginNote>> notes = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select distinct x.passage, e.title, e.slug, e.points, e.documents from Statistic x, SeriesPoint p, Series e, Document d"
                                + " where d.slug = :document and d.standing.first <= :edition and d.standing.last > :edition"
                                + " and x.documentId = d.id and x.passage between :from and :to and p.document = :document and p.statistic = concat(d.slug, '-f', x.number) and p.seriesId = e.id"
                                + " and e.standing.first <= :edition and e.standing.last > :edition order by x.passage, e.title, e.slug",
                        Object[].class)
                .setParameter("document", document)
                .setParameter("edition", edition)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()) {
            List<MarginNote> beside = notes.computeIfAbsent((Integer) row[0], passage -> new ArrayList<>());
            if (beside.size() < MOST_BESIDE) {
                int documents = (Integer) row[4];
                beside.add(new MarginNote(
                        "Figure in a series", (String) row[1], "/series/" + row[2], row[3] + " values" + (documents > 1 ? " out of " + documents + " documents" : "")));
            }
        }
        return notes;
    }
}
