package org.countrydesk.topic;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.fact.EntityType;
import org.springframework.stereotype.Repository;

/**
 * Finds the passages that name a topic and who else stands in them. Three queries of a bounded size: a topic that a large desk names
 * tens of thousands of times is judged by the first of its passages.
 */
@Repository
class Company {

    static final int MOST_PASSAGES = 500;
    private static final int MOST_KEYS = 400;

    private final EntityManager entities;

    Company(EntityManager entities) {
        this.entities = entities;
    }

    /** A passage, by the number of its document in the store. */
    record Place(long document, int passage) {}

    /** The topics beside one, and the passages in which each is named with it. */
    record Found(List<TopicPage.Together> together, Map<String, Set<Place>> places) {

        /** Count the passages that name two of them, beside the one. */
        long both(String one, String other) {
            Set<Place> theirs = places.getOrDefault(other, Set.of());
            return places.getOrDefault(one, Set.of()).stream().filter(theirs::contains).count();
        }
    }

    /** Return the first of the documents that name a topic, as many as have passages enough. */
    static List<TopicPage.InDocument> first(List<TopicPage.InDocument> naming) {
        long[] mentions = {0};
        return naming.stream().takeWhile(each -> (mentions[0] += each.mentions()) - each.mentions() < MOST_PASSAGES).toList();
    }

    /** Return the first passages that name a topic in some of the documents that do. */
    Set<Place> places(String topic, List<TopicPage.InDocument> among, long edition) {
        Set<Place> places = new HashSet<>();
        List<?> rows = entities.createNativeQuery(
                        "select distinct m.document_id, m.passage" + MentionQueries.OF_TOPIC + " order by m.document_id, m.passage",
                        Object[].class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .setParameter("among", among.stream().map(TopicPage.InDocument::id).toArray(Long[]::new))
                .setMaxResults(MOST_PASSAGES)
                .getResultList();
        for (Object row : rows) {
            Object[] place = (Object[]) row;
            places.add(new Place((Long) place[0], (Integer) place[1]));
        }
        return places;
    }

    /** Return who stands in most of the places beside a topic. */
    Found beside(String topic, Set<Place> places, long edition, int most) {
        Map<String, Set<Place>> byKey = new HashMap<>();
        entities.createQuery("select m.documentId, m.passage, m.nameKey from Mention m where m.documentId in :documents", Object[].class)
                .setParameter("documents", documents(places))
                .getResultList()
                .forEach(row -> {
                    Place place = new Place((Long) row[0], (Integer) row[1]);
                    if (places.contains(place)) {
                        byKey.computeIfAbsent((String) row[2], key -> new HashSet<>()).add(place);
                    }
                });
        Map<String, TopicPage.Together> topics = new HashMap<>();
        Map<String, Set<Place>> byTopic = new HashMap<>();
        entities.createQuery(
                        "select k.nameKey, o.slug, o.name, o.type from EntityName k join Entity o on o.id = k.entityId where k.nameKey in :keys"
                                + " and o.slug <> :topic and o.standing.first <= :edition and o.standing.last > :edition",
                        Object[].class)
                .setParameter("keys", mostFrequent(byKey))
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> {
                    Set<Place> named = byTopic.computeIfAbsent((String) row[1], slug -> new HashSet<>());
                    named.addAll(byKey.getOrDefault((String) row[0], Set.of()));
                    topics.put(
                            (String) row[1],
                            new TopicPage.Together((String) row[1], (String) row[2], TopicWords.one((EntityType) row[3]), named.size()));
                });
        return new Found(
                topics.values().stream()
                        .sorted(Comparator.comparing(TopicPage.Together::passages)
                                .reversed()
                                .thenComparing(TopicPage.Together::name)
                                .thenComparing(TopicPage.Together::slug))
                        .limit(most)
                        .toList(),
                byTopic);
    }

    static Set<Long> documents(Set<Place> places) {
        Set<Long> documents = new HashSet<>();
        places.forEach(place -> documents.add(place.document()));
        return documents;
    }

    private static List<String> mostFrequent(Map<String, Set<Place>> byKey) {
        List<String> keys = new ArrayList<>(byKey.keySet());
        keys.sort(Comparator.comparing((String key) -> byKey.getOrDefault(key, Set.of()).size())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return keys.subList(0, Math.min(MOST_KEYS, keys.size()));
    }
}
