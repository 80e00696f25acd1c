package org.countrydesk.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits and what is known of all of them.
 *
 * @param total how many entries were found
 * @param didYouMean the query with words of the desk's own in place of unknown ones, when that finds more
 * @param facets {@code type} and {@code document}: how many hits each value has, the most frequent first; the counts of a facet
 *     leave out the filter by that same facet, so that its other values can still be chosen
 */
public record SearchResults(
        long total,
        double tookMillis,
        @Nullable String didYouMean,
        Map<String, List<FacetCount>> facets,
        List<SearchHit> items) {

    public static final String TYPE = "type";
    public static final String DOCUMENT = "document";

    /** What a search answers before there is an edition, or without any words. */
    public static final SearchResults EMPTY =
            new SearchResults(0, 0, null, Map.of(TYPE, List.of(), DOCUMENT, List.of()), List.of());

    public SearchResults {
        facets = Map.copyOf(facets);
        items = List.copyOf(items);
    }

    /**
     * How many hits one value of a facet has.
     *
     * @param value what the filter takes: a type's word, a document's slug
     * @param title what a reader sees
     */
    public record FacetCount(String value, String title, long count) {}
}
