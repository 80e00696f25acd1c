package org.countrydesk.across;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countrydesk.fact.EntityType;

/**
 * A name as the documents of a corpus give it in full.
 *
 * @param documents in which it is the fullest form
 * @param surfaces the words on the page, and in how many of these documents
 */
public record NameForm(EntityType type, String name, int documents, int mentions, SortedMap<String, Integer> surfaces) {

    public NameForm {
        surfaces = Collections.unmodifiableSortedMap(new TreeMap<>(surfaces));
    }

    /** Return the form with one document more, or with one less. */
    public NameForm with(LocalEntity entity, int sign) {
        TreeMap<String, Integer> changed = new TreeMap<>(surfaces);
        entity.surfaces().forEach(surface -> changed.merge(surface, sign, Integer::sum));
        changed.values().removeIf(count -> count == 0);
        return new NameForm(type, name, documents + sign, mentions + sign * entity.mentions(), changed);
    }

    /** Return a form that no document has yet. */
    public static NameForm none(EntityType type, String name) {
        return new NameForm(type, name, 0, 0, new TreeMap<>());
    }
}
