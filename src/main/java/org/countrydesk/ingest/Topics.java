package org.countrydesk.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countrydesk.across.EntityMerger;
import org.countrydesk.across.LocalEntity;
import org.countrydesk.across.MergedEntity;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.Entity;

/** The entities of an edition, merged across its documents. */
record Topics(List<MergedEntity> merged) {

    private static final int ALIASES = 10_000;
    private static final int KEYS = 100_000;
    private static final int DOCUMENTS = 1_000_000;

    static Topics of(List<LocalEntity> local) {
        return new Topics(EntityMerger.of(local));
    }

    List<Entity> rows(long edition) {
        return merged.stream()
                .map(entity -> new Entity(
                        entity.slug(),
                        entity.name(),
                        entity.type(),
                        lines(entity.aliases(), ALIASES),
                        entity.totalMentions(),
                        entity.mentions().size(),
                        lines(entity.names().stream()
                                        .map(name -> key(entity.type(), name))
                                        .toList(), KEYS),
                        lines(
                                entity.mentions().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .toList(),
                                DOCUMENTS),
                        Standing.since(edition)))
                .toList();
    }

    /** Return the name of the entity of a slug. */
    String name(String slug) {
        return merged.stream()
                .filter(entity -> entity.slug().equals(slug))
                .map(MergedEntity::name)
                .findFirst()
                .orElse(slug);
    }

    /** Return the key under which mentions are kept: entities of one type and name are one in every document. */
    static String key(EntityType type, String name) {
        return type + ":" + name;
    }

    private static String lines(List<String> parts, int longest) {
        int[] room = {longest};
        return parts.stream()
                .map(part -> part.replace('\n', ' '))
                .takeWhile(part -> (room[0] -= part.length() + 1) >= 0)
                .collect(Collectors.joining("\n"));
    }
}
