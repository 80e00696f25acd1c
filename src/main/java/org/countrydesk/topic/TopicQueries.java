package org.countrydesk.topic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.fact.EntityType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Entities of an edition; two queries for a page, whatever its size. */
@Repository
class TopicQueries {

    private static final String IN_EDITION = " e.standing.first <= :edition and e.standing.last > :edition ";

    /** A topic of more documents lists the first of them; the page of the topic pages through all. */
    private static final int DOCUMENTS_SHOWN = 50;

    private final EntityManager entities;

    TopicQueries(EntityManager entities) {
        this.entities = entities;
    }

    long count(@Nullable EntityType type, long edition) {
        return ofType(entities.createQuery("select count(e) from Entity e where" + condition(type), Long.class), type, edition)
                .getSingleResult();
    }

    /** Return how many entities there are of each type. */
    Map<EntityType, Long> counts(long edition) {
        Map<EntityType, Long> counts = new HashMap<>();
        entities.createQuery("select e.type, count(e) from Entity e where" + IN_EDITION + "group by e.type", Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> counts.put((EntityType) row[0], (Long) row[1]));
        return counts;
    }

    /** Return a part of the entities: those in most documents first, then the most often named. */
    List<TopicRow> rows(@Nullable EntityType type, long edition, int offset, int size) {
        return rows(
                ofType(
                                entities.createQuery(
                                        "select e from Entity e where" + condition(type)
                                                + "order by e.documents desc, e.mentions desc, e.name, e.slug",
                                        Entity.class),
                                type,
                                edition)
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList(),
                edition);
    }

    Optional<TopicRow> bySlug(String slug, long edition) {
        return rows(
                        entities.createQuery("select e from Entity e where e.slug = :slug and" + IN_EDITION, Entity.class)
                                .setParameter("slug", slug)
                                .setParameter("edition", edition)
                                .getResultList(),
                        edition)
                .stream()
                .findFirst();
    }

    private List<TopicRow> rows(List<Entity> found, long edition) {
        Set<String> slugs = new HashSet<>();
        found.forEach(entity -> counts(entity).keySet().forEach(slugs::add));
        Map<String, String> sources = new HashMap<>();
        if (!slugs.isEmpty()) {
            entities.createQuery(
                            "select e.slug, e.source from Document e where e.slug in :slugs and" + IN_EDITION, Object[].class)
                    .setParameter("slugs", slugs)
                    .setParameter("edition", edition)
                    .getResultList()
                    .forEach(row -> sources.put((String) row[0], (String) row[1]));
        }
        return found.stream().map(entity -> row(entity, sources)).toList();
    }

    private static TopicRow row(Entity entity, Map<String, String> sources) {
        List<TopicRow.InDocument> documents = new ArrayList<>();
        counts(entity).forEach((slug, count) -> documents.add(
                new TopicRow.InDocument(sources.getOrDefault(slug, slug), count)));
        documents.sort(java.util.Comparator.comparing(TopicRow.InDocument::source));
        return new TopicRow(
                entity.slug(),
                entity.name(),
                entity.type().word(),
                entity.aliases().isEmpty() ? List.of() : entity.aliases().lines().toList(),
                entity.mentions(),
                documents);
    }

    /** Read the first documents of an entity and how often each names it. */
    private static Map<String, Integer> counts(Entity entity) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        entity.byDocument().lines().limit(DOCUMENTS_SHOWN).forEach(line -> {
            int space = line.lastIndexOf(' ');
            counts.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        });
        return counts;
    }

    private static String condition(@Nullable EntityType type) {
        return type == null ? IN_EDITION : IN_EDITION + "and e.type = :type ";
    }

    private static <T> TypedQuery<T> ofType(TypedQuery<T> query, @Nullable EntityType type, long edition) {
        query.setParameter("edition", edition);
        return type == null ? query : query.setParameter("type", type);
    }
}
