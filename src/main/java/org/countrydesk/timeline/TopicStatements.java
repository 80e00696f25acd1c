package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.countrydesk.density.YearCounts;
import org.countrydesk.topic.TopicDates;
import org.springframework.stereotype.Repository;

/** Counts the dated statements in the passages that name a topic. */
@Repository
class TopicStatements implements TopicDates {

    private final EntityManager entities;

    TopicStatements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public YearCounts of(Map<Long, Set<Integer>> passages) {
        return new YearCounts(entities.createQuery(
                        "select s.documentId, s.passage, year(s.earliest), year(s.latest) from DatedStatement s where s.documentId in :documents",
                        Object[].class)
                .setParameter("documents", passages.keySet())
                .getResultList()
                .stream()
                .filter(row -> passages.getOrDefault((Long) row[0], Set.of()).contains((Integer) row[1]))
                .map(row -> new YearCounts.Span(((Number) row[2]).intValue(), ((Number) row[3]).intValue(), 1))
                .toList());
    }
}
