package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.across.EntityMerger;
import org.countrydesk.across.LocalEntity;
import org.countrydesk.across.MergedEntity;
import org.countrydesk.across.NameForm;
import org.countrydesk.fact.EntityType;
import org.countrydesk.ingest.linking.KnownNames.Form;
import org.countrydesk.topic.Entity;

/** Puts names together anew around those that came or went; elsewhere only the counts differ. */
final class TopicJoining {

    /** Steps over shared names: beyond the second nothing is decided otherwise, and that needs two more to be known. */
    private static final int STEPS = 4;

    private static final int DECIDED = 2;

    /** An entity that no more documents name is counted in its mentions. */
    private static final int FEW = 60;

    /** Documents looked at for the next one that names an entity: at first, and at most. */
    private static final int NEXT = 12;

    private static final int MOST_NEXT = 400;

    /** Ids by slug of all documents, once they are asked for. */
    private final TreeMap<String, Long> documents = new TreeMap<>();

    private final Rowset rows;
    private final KnownNames known;
    private final Set<Form> differing;
    private final Map<String, List<LocalEntity>> before;
    private final Map<String, List<LocalEntity>> now;

    TopicJoining(
            Rowset rows,
            KnownNames known,
            Set<Form> differing,
            Map<String, List<LocalEntity>> before,
            Map<String, List<LocalEntity>> now) {
        this.rows = rows;
        this.known = known;
        this.differing = differing;
        this.before = before;
        this.now = now;
    }

    /** Join anew around handles that lead elsewhere, and write what is otherwise then. */
    Topics.Outcome join(Set<String> handles, Set<Form> moved) {
        Map<String, Integer> reached = new TreeMap<>();
        moved.forEach(form -> reached.put(known.home(form), 0));
        reached.remove("");
        Set<String> next = new TreeSet<>(handles);
        Set<String> asked = new HashSet<>();
        for (int step = 1; step <= STEPS && !next.isEmpty(); step++) {
            asked.addAll(next);
            Set<String> reachedNow = step == 1 ? new TreeSet<>(reached.keySet()) : new TreeSet<>();
            for (Entity entity : known.look(next, true)) {
                if (reached.putIfAbsent(entity.slug(), step) == null) {
                    reachedNow.add(entity.slug());
                }
            }
            next = new TreeSet<>();
            for (NameForm form : known.forms().values()) {
                String at = known.home(form);
                if (reachedNow.contains(at) || step == 1 && at.isEmpty()) {
                    next.addAll(KnownNames.handles(form));
                }
            }
            next.removeAll(asked);
        }
        Set<String> inner = new TreeSet<>();
        reached.forEach((slug, step) -> {
            if (step <= DECIDED) {
                inner.add(slug);
            }
        });
        List<List<NameForm>> clusters = new ArrayList<>(joinedAnew(reached.keySet(), inner));
        clusters.addAll(asTheyWere(inner));
        differing.forEach(form -> inner.add(known.home(form)));
        inner.remove("");
        return write(clusters, inner);
    }

    private List<List<NameForm>> joinedAnew(Set<String> reached, Set<String> inner) {
        List<NameForm> around = known.forms().values().stream()
                .filter(form -> {
                    String at = known.home(form);
                    return at.isEmpty() || reached.contains(at);
                })
                .toList();
        return EntityMerger.clusters(around).stream()
                .filter(cluster -> cluster.stream().anyMatch(form -> {
                    String at = known.home(form);
                    return at.isEmpty() || inner.contains(at);
                }))
                .toList();
    }

    /** The entities of which only the counts differ. */
    private Collection<List<NameForm>> asTheyWere(Set<String> inner) {
        Set<String> counted = new TreeSet<>();
        differing.forEach(form -> counted.add(known.home(form)));
        counted.removeAll(inner);
        counted.remove("");
        Map<String, List<NameForm>> by = new TreeMap<>();
        known.forms().forEach((form, counts) -> {
            if (counted.contains(known.home(form))) {
                by.computeIfAbsent(known.home(form), slug -> new ArrayList<>()).add(counts);
            }
        });
        return by.values();
    }

    private Topics.Outcome write(List<List<NameForm>> clusters, Set<String> inner) {
        List<MergedEntity> made = new ArrayList<>();
        Set<String> of = new TreeSet<>(inner);
        for (List<NameForm> cluster : clusters) {
            Set<String> homes = new TreeSet<>();
            cluster.forEach(form -> homes.add(known.home(form)));
            homes.remove("");
            of.addAll(homes);
            made.add(counted(cluster, homes));
        }
        return new TopicWriter(rows, known).write(made, of);
    }

    private MergedEntity counted(List<NameForm> cluster, Set<String> homes) {
        Set<Form> names = new HashSet<>();
        cluster.forEach(form -> names.add(Form.of(form)));
        MergedEntity old = homes.size() == 1 ? known.entity(homes.iterator().next()) : null;
        boolean same = old != null
                && old.forms().stream().allMatch(form -> names.contains(Form.of(form)) || !known.forms().containsKey(Form.of(form)));
        if (old == null || !same) {
            return countedAnew(cluster, names);
        }
        Map<String, Integer> was = mentions(before, names, old);
        Map<String, Integer> is = mentions(now, names, old);
        SortedMap<String, Integer> first = new TreeMap<>(old.first());
        boolean all = old.documents() == first.size();
        String last = all ? "" : first.lastKey();
        was.keySet().forEach(first::remove);
        is.forEach((document, count) -> {
            if (all || document.compareTo(last) <= 0) {
                first.put(document, count);
            }
        });
        int count = old.documents() - was.size() + is.size();
        if (first.size() < Math.min(MergedEntity.FIRST, count)) {
            if (count <= FEW) {
                return countedAnew(cluster, names);
            }
            fill(first, last, names);
        }
        while (first.size() > MergedEntity.FIRST) {
            first.remove(first.lastKey());
        }
        return MergedEntity.of(cluster, count, first);
    }

    /** How often documents mention an entity, by those of its names that it had or has. */
    private Map<String, Integer> mentions(Map<String, List<LocalEntity>> documents, Set<Form> names, MergedEntity old) {
        Set<Form> all = new HashSet<>(names);
        old.forms().forEach(form -> all.add(Form.of(form)));
        Map<String, Integer> mentions = new TreeMap<>();
        documents.forEach((document, entities) -> entities.stream()
                .filter(each -> all.contains(new Form(each.type(), each.name())))
                .forEach(each -> mentions.merge(document, each.mentions(), Integer::sum)));
        return mentions;
    }

    /** Find the next documents that name an entity which many name. */
    private void fill(SortedMap<String, Integer> first, String last, Set<Form> names) {
        if (documents.isEmpty()) {
            rows.each("select d.slug, d.id from Document d where" + Rowset.STANDS, row -> documents.put((String) row[0], (Long) row[1]));
        }
        List<String> later = List.copyOf(documents.tailMap(last, false).keySet());
        int from = 0;
        for (int chunk = NEXT; from < later.size() && first.size() < MergedEntity.FIRST; chunk = Math.min(2 * chunk, MOST_NEXT)) {
            Map<Long, String> some = new HashMap<>();
            later.subList(from, Math.min(later.size(), from + chunk)).forEach(slug -> some.put(documents.getOrDefault(slug, 0L), slug));
            from += chunk;
            new TreeMap<>(Topics.named(some, rows)).forEach((slug, entities) -> {
                int mentions = entities.stream()
                        .filter(each -> names.contains(new Form(each.type(), each.name())))
                        .mapToInt(LocalEntity::mentions)
                        .sum();
                if (mentions > 0) {
                    first.put(slug, mentions);
                }
            });
        }
    }

    /** Count in the mentions themselves. */
    private MergedEntity countedAnew(List<NameForm> cluster, Set<Form> names) {
        Set<String> keys = new TreeSet<>();
        cluster.forEach(form -> keys.add(Keys.of(form.type(), form.name())));
        Map<String, Integer> mentions = new TreeMap<>();
        rows.read(
                        "select d.slug, m.type, m.name, cast(count(m) as int) from Mention m join Document d on d.id = m.documentId"
                                + " where m.nameKey in :some and" + Rowset.STANDS + "group by d.slug, m.type, m.name",
                        keys)
                .forEach(row -> {
                    if (names.contains(new Form((EntityType) row[1], Naming.plain((String) row[2])))) {
                        mentions.merge((String) row[0], (Integer) row[3], Integer::sum);
                    }
                });
        TreeMap<String, Integer> first = new TreeMap<>();
        mentions.entrySet().stream().limit(MergedEntity.FIRST).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return MergedEntity.of(cluster, mentions.size(), first);
    }
}
