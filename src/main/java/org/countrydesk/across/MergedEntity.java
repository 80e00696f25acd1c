package org.countrydesk.across;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.fact.EntityType;

/**
 * An entity of the whole corpus.
 *
 * @param slug its part of an address, unique in the corpus
 * @param aliases all other forms, sorted
 * @param mentions how often each document mentions it, by the document's name
 * @param keys its names and aliases with case, accents, dots and a leading "the" dropped
 */
public record MergedEntity(
        String slug,
        String name,
        EntityType type,
        List<String> aliases,
        SortedMap<String, Integer> mentions,
        SortedSet<String> keys) {

    public MergedEntity {
        aliases = List.copyOf(aliases);
        mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    /** Return the mentions in all documents. */
    public int totalMentions() {
        return mentions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
