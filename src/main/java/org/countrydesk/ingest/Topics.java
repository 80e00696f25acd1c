package org.countrydesk.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countrydesk.across.EntityMerger;
import org.countrydesk.across.LocalEntity;
import org.countrydesk.across.MergedEntity;
import org.countrydesk.across.NameKey;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The entities of an edition, merged across its documents.
 *
 * @param keys under which the mentions of each entity are kept, by slug
 * @param byKey the entities that a key may stand for
 */
record Topics(List<MergedEntity> merged, Map<String, Set<String>> keys, Map<String, List<MergedEntity>> byKey) {

    private static final int NAME = 1000;
    private static final int KEY = 400;
    private static final int ALIASES = 10_000;
    private static final int KEYS = 100_000;
    private static final int DOCUMENTS = 1_000_000;

    static Topics of(List<LocalEntity> local) {
        List<MergedEntity> merged = EntityMerger.of(local);
        Map<String, List<MergedEntity>> byKey = new HashMap<>();
        merged.forEach(entity -> entity.keys()
                .forEach(key -> byKey.computeIfAbsent(key(entity.type(), key), k -> new ArrayList<>()).add(entity)));
        Map<String, Set<String>> keys = new HashMap<>();
        for (LocalEntity each : local) {
            String key = keyOf(each.type(), each.name());
            String slug = slugOf(byKey, each.document(), key);
            if (slug != null) {
                keys.computeIfAbsent(slug, s -> new TreeSet<>()).add(key);
            }
        }
        return new Topics(merged, keys, byKey);
    }

    /** Return the slug of the entity that a document means by a key; null where there is none. */
    @Nullable String slugOf(String document, String key) {
        return slugOf(byKey, document, key);
    }

    private static @Nullable String slugOf(Map<String, List<MergedEntity>> byKey, String document, String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(entity -> entity.mentions().containsKey(document))
                .map(MergedEntity::slug)
                .findFirst()
                .orElse(null);
    }

    /** Return the key under which mentions of a name are kept. */
    static String keyOf(EntityType type, String name) {
        return key(type, NameKey.of(name));
    }

    /** Folding lengthens some letters, so that a key is cut after it: databases limit what an index takes. */
    private static String key(EntityType type, String nameKey) {
        return type + ":" + Rows.cut(nameKey, KEY);
    }

    List<Entity> rows(long edition) {
        return merged.stream()
                .map(entity -> new Entity(
                        entity.slug(),
                        Rows.cut(entity.name(), NAME),
                        entity.type(),
                        lines(entity.aliases(), ALIASES),
                        entity.totalMentions(),
                        entity.mentions().size(),
                        lines(List.copyOf(keys.getOrDefault(entity.slug(), Set.of())), KEYS),
                        lines(
                                entity.mentions().entrySet().stream()
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .toList(),
                                DOCUMENTS),
                        Standing.since(edition)))
                .toList();
    }

    Map<String, String> nameBySlug() {
        return merged.stream().collect(Collectors.toMap(MergedEntity::slug, MergedEntity::name));
    }

    private static String lines(List<String> parts, int longest) {
        int[] room = {longest};
        return parts.stream()
                .map(part -> part.replace('\n', ' '))
                .takeWhile(part -> (room[0] -= part.length() + 1) >= 0)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
