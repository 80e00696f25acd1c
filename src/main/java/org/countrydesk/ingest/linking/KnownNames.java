package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.across.EntityMerger;
import org.countrydesk.across.MergedEntity;
import org.countrydesk.across.NameForm;
import org.countrydesk.fact.EntityType;
import org.countrydesk.topic.Entity;

/** The entities that were looked at so far, as they stood, and their names as they are now. */
final class KnownNames {

    /** An alias that more entities have joins none, so that they need not all be looked at. */
    private static final int HOLDERS = 8;

    private final Rowset rows;

    /** Entities by slug as they stand. */
    private final Map<String, Entity> standing = new LinkedHashMap<>();

    private final Map<String, MergedEntity> read = new HashMap<>();
    private final Map<Form, NameForm> forms = new HashMap<>();
    private final Map<Form, String> homes = new HashMap<>();

    /** A name of one kind. */
    record Form(EntityType type, String name) {

        static Form of(NameForm form) {
            return new Form(form.type(), form.name());
        }
    }

    KnownNames(Rowset rows) {
        this.rows = rows;
    }

    /** Return the keys by which a name may be joined with others. */
    static Set<String> handles(NameForm form) {
        return TopicRow.typed(form.type(), EntityMerger.handles(form));
    }

    /** Return the names with their counts: to be brought in line with the documents. */
    Map<Form, NameForm> forms() {
        return forms;
    }

    /** Return the slug of the entity that a name stood for; empty where it is new. */
    String home(Form form) {
        return homes.getOrDefault(form, "");
    }

    String home(NameForm form) {
        return home(Form.of(form));
    }

    /** Look at the entities that have one of these keys as a name, or also as an alias; return them. */
    List<Entity> look(Collection<String> keys, boolean aliases) {
        List<Entity> found = new ArrayList<>(rows.read(
                "select d from Entity d join EntityName n on n.entityId = d.id where n.nameKey in :some and" + Rowset.OPEN,
                Entity.class,
                keys));
        if (aliases) {
            Map<String, Set<Long>> holders = new HashMap<>();
            rows.read(
                            "select n.nameKey, d.id from EntityAlias n join Entity d on d.id = n.entityId where n.nameKey in :some and"
                                    + Rowset.OPEN,
                            keys)
                    .forEach(row -> holders.computeIfAbsent((String) row[0], key -> new TreeSet<>()).add((Long) row[1]));
            Set<Long> ids = new TreeSet<>();
            holders.values().forEach(all -> all.stream().limit(HOLDERS).forEach(ids::add));
            found.addAll(rows.read("from Entity d where d.id in :some", Entity.class, ids));
        }
        found.forEach(this::know);
        return found;
    }

    /** Look at the entities whose slugs begin as these. */
    List<Entity> namesakes(Collection<String> roots) {
        List<Entity> found = rows.read("from Entity d where d.slugRoot in :some and" + Rowset.OPEN, Entity.class, roots);
        found.forEach(this::know);
        return found;
    }

    private void know(Entity entity) {
        if (standing.putIfAbsent(entity.slug(), entity) == null) {
            MergedEntity merged = TopicRow.read(entity);
            read.put(entity.slug(), merged);
            merged.forms().forEach(form -> {
                if (homes.putIfAbsent(Form.of(form), entity.slug()) == null) {
                    forms.put(Form.of(form), form);
                }
            });
        }
    }

    Entity row(String slug) {
        Entity row = standing.get(slug);
        if (row == null) {
            throw new IllegalStateException("entity '" + slug + "' was not read");
        }
        return row;
    }

    MergedEntity entity(String slug) {
        return TopicRow.read(row(slug));
    }
}
