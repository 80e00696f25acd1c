package org.countrydesk.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.TopicWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which documents name which topics; a query or two each, which start from the few that are shown. */
@Repository
class CoverageQueries {

    private static final String TOPIC_IN_EDITION = " e.standing.first <= :edition and e.standing.last > :edition ";
    private static final String DOCUMENT_IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";

    private final EntityManager entities;

    CoverageQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Return how many topics there are of each type. */
    Map<EntityType, Long> types(long edition) {
        Map<EntityType, Long> counts = new EnumMap<>(EntityType.class);
        entities.createQuery("select e.type, count(e) from Entity e where" + TOPIC_IN_EDITION + "group by e.type", Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> counts.put((EntityType) row[0], (Long) row[1]));
        return counts;
    }

    /** Return a part of the topics: those named in most documents first, then the most often named. */
    List<CoveragePage.Topic> topics(@Nullable EntityType type, long edition, int offset, int size) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "select e.slug, e.name, e.type, e.mentions, e.documents from Entity e where" + TOPIC_IN_EDITION
                                + (type == null ? "" : "and e.type = :type ")
                                + "order by e.documents desc, e.mentions desc, e.name, e.slug",
                        Object[].class)
                .setParameter("edition", edition);
        if (type != null) {
            query.setParameter("type", type);
        }
        return query.setFirstResult(offset).setMaxResults(size).getResultList().stream()
                .map(row -> new CoveragePage.Topic(
                        (String) row[0], (String) row[1], TopicWords.one((EntityType) row[2]), (Integer) row[3], (Integer) row[4]))
                .toList();
    }

    /** Count the mentions of topics in documents, by both slugs; a pair without any is not in the map. */
    Map<CoveragePage.Pair, Long> counts(List<String> topics, List<String> documents, long edition) {
        if (topics.isEmpty() || documents.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> topicsByKey = new HashMap<>();
        entities.createQuery(
                        "select n.nameKey, e.slug from Entity e join EntityName n on n.entityId = e.id where e.slug in :topics and" + TOPIC_IN_EDITION,
                        Object[].class)
                .setParameter("topics", topics)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> topicsByKey.computeIfAbsent((String) row[0], key -> new ArrayList<>()).add((String) row[1]));
        Map<CoveragePage.Pair, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select m.nameKey, d.slug, count(m) from Document d join Mention m on m.documentId = d.id"
                                + " where d.slug in :documents and" + DOCUMENT_IN_EDITION + "group by m.nameKey, d.slug",
                        Object[].class)
                .setParameter("documents", documents)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> topicsByKey.getOrDefault((String) row[0], List.of())
                        .forEach(topic -> counts.merge(new CoveragePage.Pair(topic, (String) row[1]), (Long) row[2], Long::sum)));
        return counts;
    }
}
