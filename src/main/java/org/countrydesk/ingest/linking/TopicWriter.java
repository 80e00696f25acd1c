package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.across.MergedEntity;

/** Writes the entities that are otherwise than they stood, each with its part of an address among its namesakes. */
final class TopicWriter {

    private final Rowset rows;
    private final KnownNames known;

    TopicWriter(Rowset rows, KnownNames known) {
        this.rows = rows;
        this.known = known;
    }

    /** Put entities in place of those that stood under the given slugs. */
    Topics.Outcome write(List<MergedEntity> made, Set<String> replaced) {
        Set<String> roots = new TreeSet<>();
        made.forEach(entity -> roots.add(entity.root()));
        replaced.forEach(slug -> roots.add(known.entity(slug).root()));
        Set<String> old = new TreeSet<>(replaced);
        List<MergedEntity> all = new ArrayList<>(made);
        known.namesakes(roots).forEach(row -> {
            if (!replaced.contains(row.slug())) {
                old.add(row.slug());
                all.add(known.entity(row.slug()));
            }
        });
        List<MergedEntity> named = new ArrayList<>();
        Map<String, List<MergedEntity>> byRoot = new HashMap<>();
        all.forEach(entity -> byRoot.computeIfAbsent(entity.root(), root -> new ArrayList<>()).add(entity));
        byRoot.values().forEach(namesakes -> named.addAll(MergedEntity.named(namesakes)));
        Map<String, String> contents = new HashMap<>();
        old.forEach(slug -> contents.put(known.row(slug).content(), slug));
        List<MergedEntity> fresh = new ArrayList<>();
        Set<String> gone = new TreeSet<>(old);
        for (MergedEntity entity : named) {
            String same = contents.get(TopicRow.of(entity, rows.edition()).content());
            if (same == null) {
                fresh.add(entity);
            } else {
                gone.remove(same);
            }
        }
        return replace(fresh, gone);
    }

    private Topics.Outcome replace(List<MergedEntity> fresh, Set<String> gone) {
        rows.end("Entity", gone.stream().map(slug -> known.row(slug).id()).toList());
        TopicRow.insert(fresh, rows);
        Map<String, MergedEntity> now = new HashMap<>();
        fresh.forEach(entity -> now.put(entity.slug(), entity));
        Set<String> slugs = new TreeSet<>(gone);
        slugs.addAll(now.keySet());
        Set<String> led = new TreeSet<>();
        for (String slug : slugs) {
            MergedEntity old = gone.contains(slug) ? known.entity(slug) : null;
            MergedEntity next = now.get(slug);
            if (old == null || next == null || !leads(old).equals(leads(next))) {
                led.addAll(old == null ? Set.of() : old.keys());
                led.addAll(next == null ? Set.of() : next.keys());
            }
        }
        return new Topics.Outcome(fresh.size() - gone.size(), slugs, led);
    }

    /** What a name leads to, and by which names. */
    private static List<Object> leads(MergedEntity entity) {
        return List.of(entity.slug(), entity.name(), entity.keys());
    }
}
