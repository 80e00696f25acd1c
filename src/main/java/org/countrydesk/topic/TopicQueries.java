package org.countrydesk.topic;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Count the topics of a type by the letter their names begin with; names are filed under letters without accents, others under {@code #}. */
    SortedMap<String, Initial> initials(@Nullable EntityType type, long edition) {
        SortedMap<String, Initial> initials = new TreeMap<>();
        ofType(
                        entities.createQuery(
                                "select upper(substring(e.name, 1, 1)), count(e) from Entity e where" + condition(type)
                                        + "group by upper(substring(e.name, 1, 1))",
                                Object[].class),
                        type,
                        edition)
                .getResultList()
                .forEach(row -> initials.merge(
                        letter((String) row[0]), new Initial(Set.of((String) row[0]), (Long) row[1]), Initial::plus));
        return initials;
    }

    /** The beginnings of names filed under one letter, and how many such names there are. */
    record Initial(Set<String> beginnings, long count) {

        private Initial plus(Initial other) {
            Set<String> both = new HashSet<>(beginnings);
            both.addAll(other.beginnings);
            return new Initial(Set.copyOf(both), count + other.count);
        }
    }

    private static String letter(String beginning) {
        String plain = Normalizer.normalize(beginning, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return plain.isEmpty() || plain.charAt(0) < 'A' || plain.charAt(0) > 'Z' ? "#" : plain.substring(0, 1);
    }

    /** Return a part of the topics whose names begin so, by name. */
    List<TopicsPage.Line> lines(@Nullable EntityType type, Set<String> beginnings, long edition, int offset, int size) {
        return lines(
                ofType(
                                entities.createQuery(
                                        "select e from Entity e where" + condition(type)
                                                + "and upper(substring(e.name, 1, 1)) in :beginnings order by e.name, e.slug",
                                        Entity.class),
                                type,
                                edition)
                        .setParameter("beginnings", beginnings),
                offset,
                size);
    }

    /** Return a part of the topics: those in most documents first, then the most often named. */
    List<TopicsPage.Line> lines(@Nullable EntityType type, long edition, int offset, int size) {
        return lines(
                ofType(
                        entities.createQuery(
                                "select e from Entity e where" + condition(type) + "order by e.documents desc, e.mentions desc, e.name, e.slug",
                                Entity.class),
                        type,
                        edition),
                offset,
                size);
    }

    private static List<TopicsPage.Line> lines(TypedQuery<Entity> query, int offset, int size) {
        return query.setFirstResult(offset).setMaxResults(size).getResultList().stream()
                .map(entity -> new TopicsPage.Line(
                        entity.slug(),
                        entity.name(),
                        TopicWords.one(entity.type()),
                        entity.aliases().isEmpty() ? List.of() : entity.aliases().lines().limit(TopicsPage.ALIASES).toList(),
                        entity.mentions(),
                        entity.documents()))
                .toList();
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
        Map<String, Integer> counts = new TreeMap<>();
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
