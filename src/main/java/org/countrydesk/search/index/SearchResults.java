package org.countrydesk.search.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits and what is known of all of them.
 *
 * @param total how many hits there are; what lies in one passage is one hit, unless the search is for some types; so many are listed
 * @param reading how the query was read, where that is not just as it was typed
 * @param facets {@code type}, {@code document}, {@code decade}, {@code topic}: how many hits there are when a value is chosen, the most
 *     frequent first, decades in their order; the counts of a facet leave out the filter by that same facet, so that its other values can still
 *     be chosen
 */
public record SearchResults(
        long total, double tookMillis, Read reading, Map<String, List<FacetCount>> facets, List<SearchHit> items) {

    public static final String TYPE = "type";
    public static final String DOCUMENT = "document";
    public static final String DECADE = "decade";
    public static final String TOPIC = "topic";

    /** What a search answers before there is an edition, or without any words. */
    public static final SearchResults EMPTY = new SearchResults(
            0, 0, Read.AS_TYPED, Map.of(TYPE, List.of(), DOCUMENT, List.of(), DECADE, List.of(), TOPIC, List.of()), List.of());

    public SearchResults {
        facets = Map.copyOf(facets);
        items = List.copyOf(items);
    }

    /** Return the values of a facet. */
    public List<FacetCount> facet(String name) {
        return facets.getOrDefault(name, List.of());
    }

    /**
     * How a query was read.
     *
     * @param didYouMean the query with other words in place of doubtful ones; the hits are still for what was typed
     * @param instead the query that the hits are for, because the typed one has words or words in quotes that no entry has
     * @param nearest queries with the nearest spellings of words that no entry has, where nothing was found
     * @param alsoSearched other names of what was asked for, which were searched as well
     * @param kin whether words of the same family or meaning stood for those that were asked for
     * @param allWords how many hits have all the words, when hits with some of them follow; else null
     */
    public record Read(
            @Nullable String didYouMean,
            @Nullable String instead,
            List<String> nearest,
            List<String> alsoSearched,
            boolean kin,
            @Nullable Long allWords) {

        /** Nothing to say. */
        public static final Read AS_TYPED = new Read(null, null, List.of(), List.of(), false, null);

        public Read {
            nearest = List.copyOf(nearest);
            alsoSearched = List.copyOf(alsoSearched);
        }
    }

    /**
     * How many hits one value of a facet has.
     *
     * @param value what the filter takes: a type's word, a slug, the first year of a decade
     * @param title what a reader sees
     */
    public record FacetCount(String value, String title, long count) {}
}
