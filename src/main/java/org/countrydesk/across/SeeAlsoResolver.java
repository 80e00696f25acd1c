package org.countrydesk.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what the entries of see-also lists point at: a document with that title, or else an entity with that name. */
public final class SeeAlsoResolver {

    private final Map<String, List<String>> documentsByTitle = new HashMap<>();
    private final Map<String, List<MergedEntity>> entitiesByName = new HashMap<>();
    private final Map<String, List<MergedEntity>> entitiesByKey = new HashMap<>();

    /**
     * Take a snapshot of what can be pointed at.
     *
     * @param titles by the document's name
     */
    public SeeAlsoResolver(Map<String, String> titles, List<MergedEntity> entities) {
        new TreeMap<>(titles).forEach((document, title) -> documentsByTitle
                .computeIfAbsent(NameKey.of(title), key -> new ArrayList<>())
                .add(document));
        for (MergedEntity entity : entities) {
            entitiesByName
                    .computeIfAbsent(NameKey.of(entity.name()), key -> new ArrayList<>())
                    .add(entity);
            for (String key : entity.keys()) {
                entitiesByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entity);
            }
        }
    }

    /**
     * Resolve one entry.
     *
     * @param document the name of the document that holds the entry; it does not point at itself
     * @param entry the words it points with
     */
    public SeeAlsoTarget resolve(String document, String entry) {
        String key = NameKey.of(entry);
        List<String> others = documentsByTitle.getOrDefault(key, List.of()).stream()
                .filter(other -> !other.equals(document))
                .toList();
        if (others.size() == 1) {
            return new SeeAlsoTarget.Document(others.getFirst());
        }
        if (key.isEmpty() || others.size() > 1) {
            return new SeeAlsoTarget.Unresolved();
        }
        List<MergedEntity> named = entitiesByName.getOrDefault(key, List.of());
        List<MergedEntity> found = named.isEmpty() ? entitiesByKey.getOrDefault(key, List.of()) : named;
        return found.size() == 1 ? new SeeAlsoTarget.Entity(found.getFirst().slug()) : new SeeAlsoTarget.Unresolved();
    }
}
