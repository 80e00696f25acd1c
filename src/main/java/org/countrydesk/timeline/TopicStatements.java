package org.countrydesk.timeline;

import jakarta.persistence.EntityManager;
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
    public YearCounts of(String topic, long edition) {
        return new YearCounts(entities.createQuery(
                        "select year(s.earliest), year(s.latest), count(distinct s.id) from Entity e join EntityName n on n.entityId = e.id"
                                + " join Mention m on m.nameKey = n.nameKey join Document d on d.id = m.documentId"
                                + " join DatedStatement s on s.documentId = m.documentId and s.passage = m.passage"
                                + " where e.slug = :topic and e.standing.first <= :edition and e.standing.last > :edition"
                                + " and d.standing.first <= :edition and d.standing.last > :edition"
                                + " group by year(s.earliest), year(s.latest)",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(row -> new YearCounts.Span(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (Long) row[2]))
                .toList());
    }
}
