package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.fact.EntityType;

/** Entities taken for one. */
final class EntityCluster {

    private final EntityType type;
    private final TreeMap<String, Use> names = new TreeMap<>();
    private final Map<String, Integer> mentions = new TreeMap<>();
    private final Set<String> surfaces = new TreeSet<>();

    private record Use(int documents, int mentions) {

        Use plus(Use other) {
            return new Use(documents + other.documents, mentions + other.mentions);
        }
    }

    EntityCluster(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    TreeMap<String, Use> names() {
        return names;
    }

    void add(LocalEntity entity) {
        names.merge(entity.name(), new Use(1, entity.mentions()), Use::plus);
        mentions.merge(entity.document(), entity.mentions(), Integer::sum);
        surfaces.add(entity.name());
        surfaces.addAll(entity.surfaces());
    }

    /** Choose the form most documents have as their fullest; an abbreviation only where there is nothing else. */
    String name() {
        return names.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Use>, Boolean>comparing(entry -> !EntityMerger.isAbbreviation(entry.getKey()))
                        .thenComparing(entry -> !entry.getKey().toLowerCase(Locale.ROOT).startsWith("the "))
                        .thenComparing(entry -> entry.getValue().documents())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(entry -> entry.getValue().mentions())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    MergedEntity named(String slug, String name) {
        Set<String> keys = new TreeSet<>();
        List<String> aliases = new ArrayList<>();
        for (String surface : surfaces) {
            String key = NameKey.of(surface);
            if (!key.isEmpty()) {
                keys.add(key);
            }
            if (!surface.equals(name)) {
                aliases.add(surface);
            }
        }
        return new MergedEntity(slug, name, type, aliases, new TreeMap<>(mentions), new TreeSet<>(keys));
    }
}
