package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countrydesk.across.EntityMerger;
import org.countrydesk.across.MergedEntity;
import org.countrydesk.across.NameForm;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.Entity;
import org.countrydesk.topic.EntityAlias;
import org.countrydesk.topic.EntityName;

/** An entity as a row of the store, with the keys under which it is looked up; and back. */
final class TopicRow {

    private static final int NAME = 1000;
    private static final int ALIASES = 10_000;
    private static final int KEYS = 100_000;
    private static final int FORMS = 1_000_000;

    private TopicRow() {}

    static Entity of(MergedEntity entity, long edition) {
        return new Entity(
                entity.slug(),
                Keys.cut(entity.name(), NAME),
                entity.type(),
                lines(entity.aliases(), ALIASES),
                entity.mentions(),
                entity.documents(),
                lines(List.copyOf(named(entity)), KEYS),
                lines(
                        entity.first().entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .toList(),
                        KEYS),
                lines(entity.forms().stream().map(TopicRow::line).toList(), FORMS),
                entity.root(),
                Standing.since(edition));
    }

    /** Return the keys under which the mentions of an entity are kept. */
    static SortedSet<String> named(MergedEntity entity) {
        return typed(entity.type(), entity.nameKeys());
    }

    /** Return the other keys that may lead to it: of its aliases, and of a territory. */
    static SortedSet<String> called(MergedEntity entity) {
        SortedSet<String> keys = typed(entity.type(), entity.keys());
        entity.forms().forEach(form -> keys.addAll(typed(form.type(), EntityMerger.handles(form))));
        keys.removeAll(named(entity));
        return keys;
    }

    static SortedSet<String> typed(EntityType type, Set<String> keys) {
        return keys.stream().map(key -> Keys.typed(type, key)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Write entities, with the keys under which they are looked up. */
    static void insert(List<MergedEntity> entities, Rowset rows) {
        List<Entity> made = entities.stream().map(entity -> of(entity, rows.edition())).toList();
        rows.insert(made);
        List<EntityName> names = new ArrayList<>();
        List<EntityAlias> aliases = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            long id = made.get(i).id();
            named(entities.get(i)).forEach(key -> names.add(new EntityName(id, key)));
            called(entities.get(i)).forEach(key -> aliases.add(new EntityAlias(id, key)));
        }
        rows.insert(names);
        rows.insert(aliases);
    }

    static MergedEntity read(Entity row) {
        List<NameForm> forms = new ArrayList<>();
        row.forms().lines().forEach(line -> {
            String[] columns = line.split("\t");
            TreeMap<String, Integer> surfaces = new TreeMap<>();
            for (int i = 3; i + 1 < columns.length; i += 2) {
                surfaces.put(columns[i + 1], Integer.valueOf(columns[i]));
            }
            forms.add(new NameForm(
                    row.type(), columns[2], Integer.parseInt(columns[0]), Integer.parseInt(columns[1]), surfaces));
        });
        SortedMap<String, Integer> first = new TreeMap<>();
        row.byDocument().lines().forEach(line -> {
            int space = line.lastIndexOf(' ');
            first.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        });
        MergedEntity read = MergedEntity.of(forms, row.documents(), first);
        return new MergedEntity(row.slug(), read.name(), read.type(), read.forms(), read.documents(), read.first());
    }

    private static String line(NameForm form) {
        StringBuilder line = new StringBuilder();
        line.append(form.documents()).append('\t').append(form.mentions()).append('\t').append(form.name());
        form.surfaces().forEach((surface, count) -> line.append('\t').append(count).append('\t').append(surface));
        return line.toString();
    }

    private static String lines(List<String> parts, int longest) {
        int[] room = {longest};
        return parts.stream()
                .map(part -> part.replace('\n', ' '))
                .takeWhile(part -> (room[0] -= part.length() + 1) >= 0)
                .collect(Collectors.joining("\n"));
    }
}
