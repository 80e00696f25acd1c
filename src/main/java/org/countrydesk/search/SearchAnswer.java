package org.countrydesk.search;

import java.util.List;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /search.json} answers.
 *
 * @param didYouMean the query with other words in place of unknown or doubtful ones
 * @param instead the query that the hits are for, where that is not the one that was asked
 * @param kin whether words of the same family or meaning stood for those that were asked for
 * @param allWords how many hits have all the words, when hits with some of them follow
 */
record SearchAnswer(
        long total,
        int page,
        int size,
        double tookMillis,
        @Nullable String didYouMean,
        @Nullable String instead,
        List<String> alsoSearched,
        boolean kin,
        @Nullable Long allWords,
        @Nullable Answer answer,
        Facets facets,
        List<Item> items) {

    /** How many hits there are when a type, document, decade or topic is chosen. */
    record Facets(List<FacetCount> type, List<FacetCount> document, List<FacetCount> decade, List<FacetCount> topic) {

        static Facets of(SearchResults results) {
            return new Facets(
                    results.facet(SearchResults.TYPE),
                    results.facet(SearchResults.DOCUMENT),
                    results.facet(SearchResults.DECADE),
                    results.facet(SearchResults.TOPIC));
        }
    }

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
                    hit.place().document(),
                    hit.place().source(),
                    hit.place().section(),
                    hit.place().passage(),
                    hit.text(),
                    hit.snippetHtml(),
                    hit.url(),
                    hit.score());
        }
    }

    static SearchAnswer of(Paging paging, SearchResults results, @Nullable Answer answer) {
        return new SearchAnswer(
                results.total(),
                paging.page(),
                paging.size(),
                Math.round(results.tookMillis() * 100) / 100.0,
                results.reading().didYouMean(),
                results.reading().instead(),
                results.reading().alsoSearched(),
                results.reading().kin(),
                results.reading().allWords(),
                answer,
                Facets.of(results),
                results.items().stream().map(Item::of).toList());
    }
}
