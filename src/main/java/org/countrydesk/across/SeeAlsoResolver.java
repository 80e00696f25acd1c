package org.countrydesk.across;

import java.util.List;

/** Finds what the entries of see-also lists point at: a document with that title, or else an entity with that name. */
public final class SeeAlsoResolver {

    private SeeAlsoResolver() {}

    /**
     * Resolve one entry.
     *
     * @param document the name of the document that holds the entry; it does not point at itself
     * @param titled the documents whose titles have the entry's key
     * @param named the slugs of entities that are called so
     * @param alias the slugs of entities that have it as a name or an alias
     */
    public static SeeAlsoTarget resolve(String document, List<String> titled, List<String> named, List<String> alias) {
        List<String> others = titled.stream().filter(other -> !other.equals(document)).toList();
        if (others.size() == 1) {
            return new SeeAlsoTarget.Document(others.getFirst());
        }
        List<String> found = named.isEmpty() ? alias : named;
        return others.isEmpty() && found.size() == 1
                ? new SeeAlsoTarget.Entity(found.getFirst())
                : new SeeAlsoTarget.Unresolved();
    }
}
