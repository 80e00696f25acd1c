package org.countrydesk.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.across.EntityMerger;
import org.countrydesk.edition.Standing;
import org.countrydesk.topic.Entity;

/** The entities of an edition, merged across its documents. */
record Topics(List<EntityMerger.MergedEntity> merged) {

    private static final int ALIASES = 10_000;
    private static final int KEYS = 100_000;
    private static final int DOCUMENTS = 1_000_000;

    static Topics of(List<EntityMerger.LocalEntity> local) {
        return new Topics(EntityMerger.merge(local));
    }

    List<Entity> rows(long edition) {
        return merged.stream()
                .map(entity -> new Entity(
                        entity.slug(),
                        entity.name(),
                        entity.type(),
                        lines(entity.aliases(), ALIASES),
                        entity.mentions().values().stream().mapToInt(Integer::intValue).sum(),
                        entity.mentions().size(),
                        lines(entity.keys().stream().sorted().toList(), KEYS),
                        lines(
                                entity.mentions().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .toList(),
                                DOCUMENTS),
                        Standing.since(edition)))
                .toList();
    }

    /** Return slug by name, for those that are resolved by name. */
    Map<String, String> slugByName() {
        Map<String, String> slugs = new HashMap<>();
        merged.forEach(entity -> slugs.putIfAbsent(entity.name(), entity.slug()));
        return slugs;
    }

    private static String lines(List<String> parts, int longest) {
        int[] room = {longest};
        return parts.stream()
                .map(part -> part.replace('\n', ' '))
                .takeWhile(part -> (room[0] -= part.length() + 1) >= 0)
                .collect(Collectors.joining("\n"));
    }
}
