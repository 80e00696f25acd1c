package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.across.LocalEntity;
import org.countrydesk.across.MergedEntity;
import org.countrydesk.across.NameForm;
import org.countrydesk.across.NameForms;
import org.countrydesk.ingest.linking.KnownNames.Form;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the entities that documents name. An entity knows its names with their counts, so that a document is taken out of it and put
 * into it without the others; names are joined anew only around a name or an alias that came or went.
 */
final class Topics {

    private static final int CHUNK = 500;
    private static final int WRITTEN = 5_000;

    private final Rowset rows;

    Topics(Rowset rows) {
        this.rows = rows;
    }

    /**
     * What became of the entities.
     *
     * @param slugs of those that came, changed or went
     * @param keys of names and aliases that lead elsewhere now
     */
    record Outcome(int more, Set<String> slugs, Set<String> keys) {}

    Outcome bring(Change change) {
        return change.whole() ? new Outcome(whole(), Set.of(), Set.of()) : around(change);
    }

    private int whole() {
        TreeMap<String, Long> ids = new TreeMap<>();
        rows.each("select d.slug, d.id from Document d where" + Rowset.STANDS, row -> ids.put((String) row[0], (Long) row[1]));
        NameForms forms = new NameForms();
        List<String> slugs = List.copyOf(ids.keySet());
        for (int from = 0; from < slugs.size(); from += CHUNK) {
            Map<Long, String> some = new HashMap<>();
            slugs.subList(from, Math.min(slugs.size(), from + CHUNK)).forEach(slug -> some.put(ids.getOrDefault(slug, 0L), slug));
            Map<String, List<LocalEntity>> named = named(some, rows);
            new TreeMap<>(named).forEach(forms::add);
        }
        List<MergedEntity> merged = forms.merged();
        for (int from = 0; from < merged.size(); from += WRITTEN) {
            TopicRow.insert(merged.subList(from, Math.min(merged.size(), from + WRITTEN)), rows);
        }
        return merged.size();
    }

    private Outcome around(Change change) {
        Map<String, List<LocalEntity>> before = named(slugs(change.before()), rows);
        Map<String, List<LocalEntity>> now = named(slugs(change.now()), rows);
        Set<Form> differing = new HashSet<>();
        Map<Form, List<LocalEntity>> out = differing(before, now, differing);
        Map<Form, List<LocalEntity>> in = differing(now, before, differing);
        if (differing.isEmpty()) {
            return new Outcome(0, Set.of(), Set.of());
        }
        Set<String> keys = new TreeSet<>();
        differing.forEach(form -> keys.add(Keys.of(form.type(), form.name())));
        KnownNames known = new KnownNames(rows);
        known.look(keys, false);
        Map<Form, NameForm> forms = known.forms();
        Map<Form, NameForm> then = new HashMap<>(forms);
        out.forEach((form, all) -> all.forEach(each -> apply(forms, form, each, -1)));
        in.forEach((form, all) -> all.forEach(each -> apply(forms, form, each, 1)));
        Set<String> handles = new TreeSet<>();
        Set<Form> moved = new HashSet<>();
        for (Form form : differing) {
            Set<String> old = handles(then.get(form));
            Set<String> next = handles(forms.get(form));
            if (!old.equals(next)) {
                moved.add(form);
                handles.addAll(old);
                handles.addAll(next);
            }
        }
        return new TopicJoining(rows, known, differing, before, now).join(handles, moved);
    }

    /** Return what documents name, by their slugs. */
    static Map<String, List<LocalEntity>> named(Map<Long, String> slugs, Rowset rows) {
        Map<String, List<LocalEntity>> named = new HashMap<>();
        rows.read("select n.documentId, n.names from Naming n where n.documentId in :some order by n.documentId, n.number", slugs.keySet())
                .forEach(row -> {
                    String slug = slugs.getOrDefault((Long) row[0], "");
                    named.computeIfAbsent(slug, s -> new ArrayList<>()).addAll(Naming.read(slug, (String) row[1]));
                });
        return named;
    }

    private static Map<Long, String> slugs(Map<String, Change.Document> documents) {
        Map<Long, String> slugs = new HashMap<>();
        documents.values().forEach(document -> slugs.put(document.id(), document.slug()));
        return slugs;
    }

    /** Return what documents name otherwise than in their other version. */
    private static Map<Form, List<LocalEntity>> differing(
            Map<String, List<LocalEntity>> documents, Map<String, List<LocalEntity>> others, Set<Form> differing) {
        Map<Form, List<LocalEntity>> by = new HashMap<>();
        documents.forEach((document, all) -> {
            Set<LocalEntity> same = new HashSet<>(others.getOrDefault(document, List.of()));
            all.stream().filter(each -> !same.contains(each)).forEach(each -> {
                Form form = new Form(each.type(), each.name());
                differing.add(form);
                by.computeIfAbsent(form, f -> new ArrayList<>()).add(each);
            });
        });
        return by;
    }

    private static void apply(Map<Form, NameForm> forms, Form form, LocalEntity entity, int sign) {
        NameForm changed = forms.getOrDefault(form, NameForm.none(form.type(), form.name())).with(entity, sign);
        if (changed.documents() == 0) {
            forms.remove(form);
        } else {
            forms.put(form, changed);
        }
    }

    private static Set<String> handles(@Nullable NameForm form) {
        return form == null ? Set.of() : KnownNames.handles(form);
    }
}
