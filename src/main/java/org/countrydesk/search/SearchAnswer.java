package org.countrydesk.search;

import java.util.List;
import org.countrydesk.search.SearchResults.FacetCount;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;

/** What {@code /search.json} answers. */
record SearchAnswer(
        long total,
        int page,
        int size,
        double tookMillis,
        @Nullable String didYouMean,
        @Nullable Answer answer,
        Facets facets,
        List<Item> items) {

    /** How many hits each type and each document has. */
    record Facets(List<FacetCount> type, List<FacetCount> document) {}

    /**
     * One hit.
     *
     * @param snippet HTML in which only {@code <mark>} is a tag
     */
    record Item(
            String type,
            String title,
            String document,
            String source,
            String section,
            String passage,
            String text,
            String snippet,
            String url,
            float score) {

        static Item of(SearchHit hit) {
            return new Item(
                    hit.type().word(),
                    hit.title(),
                    hit.document(),
                    hit.source(),
                    hit.section(),
                    hit.passage(),
                    hit.text(),
                    hit.snippetHtml(),
                    hit.url(),
                    hit.score());
        }
    }

    static SearchAnswer of(Paging paging, SearchResults results, @Nullable Answer answer) {
        Facets facets = new Facets(
                results.facets().getOrDefault(SearchResults.TYPE, List.of()),
                results.facets().getOrDefault(SearchResults.DOCUMENT, List.of()));
        double took = Math.round(results.tookMillis() * 100) / 100.0;
        return new SearchAnswer(
                results.total(),
                paging.page(),
                paging.size(),
                took,
                results.didYouMean(),
                answer,
                facets,
                results.items().stream().map(Item::of).toList());
    }
}
