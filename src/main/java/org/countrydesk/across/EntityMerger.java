package org.countrydesk.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Slugs;

/** Stand-in. */
public final class EntityMerger {
    private EntityMerger() {}

    public record LocalEntity(String document, String name, EntityType type, Set<String> surfaces, int mentions) {}

    public record MergedEntity(
            String slug, String name, EntityType type, List<String> aliases, Map<String, Integer> mentions, Set<String> keys) {}

    public static String key(EntityType type, String name) {
        return type + ":" + Slugs.of(name);
    }

    public static List<MergedEntity> merge(List<LocalEntity> local) {
        Map<String, List<LocalEntity>> byKey = new TreeMap<>();
        for (LocalEntity e : local) byKey.computeIfAbsent(key(e.type(), e.name()), k -> new ArrayList<>()).add(e);
        List<MergedEntity> all = new ArrayList<>();
        Map<String, Integer> slugs = new TreeMap<>();
        byKey.forEach((k, es) -> {
            Map<String, Integer> m = new TreeMap<>();
            es.forEach(e -> m.merge(e.document(), e.mentions(), Integer::sum));
            String slug = Slugs.of(es.get(0).name());
            int n = slugs.merge(slug, 1, Integer::sum);
            all.add(new MergedEntity(n == 1 ? slug : slug + "-" + n, es.get(0).name(), es.get(0).type(), List.of(), m, Set.of(k)));
        });
        return all;
    }
}
