package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.countrydesk.DeskTest;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchQuery.Sort;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a search of the seeds says of its numbers is what a reader counts: by turning the pages, and by choosing a value of a facet. */
@DeskTest
class SearchCountsTest {

    private static final List<String> FACETS =
            List.of(SearchResults.TYPE, SearchResults.DOCUMENT, SearchResults.DECADE, SearchResults.TOPIC);

    @Autowired
    private SearchIndex index;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // all words in few hits, in many, in none; one word; names; figures and dates; what narrows; what stands nowhere
                "hmong", "Huso", "Ravic Huso", "ATD", "MLSW", "ambassador", "United States", "Laos", "opium", "thailand", "hmong refugees",
                "ambassador 1995", "Heath", "department", "human rights", "free trade", "opium hectares 2018", "42,000", "March 1978",
                "who was ambassador in 1992", "refugees type:passage", "type:topic lao", "year:1992", "1990..1999 ambassador", "-laos",
                "-laos hmong", "\"human rights\"", "prosecut*", "opium OR refugees", "title:rights", "document:human rights", "refugies",
                "coffee quetzal refugees", "villagers relocated opium poppies", "quetzal", "chargé d’affaires", "foreign affairs"
            })
    void countsWhatAReaderCounts(String q) {
        for (Sort sort : Sort.values()) {
            assertThat(listed(q, Filters.NONE, sort)).as(q + " by " + sort).hasSize((int) found(q, Filters.NONE, sort).total());
        }
        SoftAssertions softly = new SoftAssertions();
        for (String facet : FACETS) {
            for (FacetCount value : found(q, Filters.NONE, Sort.RELEVANCE).facet(facet)) {
                Filters chosen = choosing(Filters.NONE, facet, value.value());
                SearchResults narrowed = found(q, chosen, Sort.RELEVANCE);
                softly.assertThat(narrowed.total()).as("%s, %s %s", q, facet, value.value()).isEqualTo(value.count());
                softly.assertThat(listed(q, chosen, Sort.RELEVANCE)).as("%s, %s %s listed", q, facet, value.value()).hasSize((int) value.count());
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hmong refugees", "thailand", "opium", "ambassador 1995", "Laos", "free trade"})
    void countsWhatAReaderCountsWhoHasChosenBefore(String q) {
        SoftAssertions softly = new SoftAssertions();
        for (String first : FACETS) {
            FacetCount before = found(q, Filters.NONE, Sort.RELEVANCE).facet(first).stream().findFirst().orElse(null);
            if (before == null) {
                continue;
            }
            Filters chosen = choosing(Filters.NONE, first, before.value());
            for (String second : FACETS) {
                for (FacetCount value : found(q, chosen, Sort.RELEVANCE).facet(second)) {
                    SearchResults narrowed = found(q, choosing(chosen, second, value.value()), Sort.RELEVANCE);
                    softly.assertThat(narrowed.total())
                            .as("%s, %s %s, then %s %s", q, first, before.value(), second, value.value())
                            .isEqualTo(value.count());
                }
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void listsNoHitTwice(Sort sort) {
        for (String q : List.of("Laos", "hmong refugees", "Huso", "department", "human rights")) {
            assertThat(listed(q, Filters.NONE, sort)).as(q).extracting(hit -> hit.type() + hit.url() + hit.title()).doesNotHaveDuplicates();
        }
    }

    @Test
    void saysNothingOfOthersWhereThereAreNone() {
        SearchResults one = index.search(SearchQuery.of("Ravic Huso"));
        assertThat(one.total()).isEqualTo(1);
        assertThat(one.reading().allWords()).isNull();
    }

    /** Choose a value of a facet in place of what is chosen of it. */
    private static Filters choosing(Filters chosen, String facet, String value) {
        boolean decade = facet.equals(SearchResults.DECADE);
        return new Filters(
                facet.equals(SearchResults.TYPE) ? Set.of(EntryType.find(value).orElseThrow()) : chosen.types(),
                facet.equals(SearchResults.DOCUMENT) ? Set.of(value) : chosen.documents(),
                decade ? Set.of(Integer.valueOf(value)) : chosen.decades(),
                facet.equals(SearchResults.TOPIC) ? Set.of(value) : chosen.topics(),
                null,
                null);
    }

    private SearchResults found(String q, Filters only, Sort sort) {
        return index.search(new SearchQuery(q, only, sort, 1, 20));
    }

    private List<SearchHit> listed(String q, Filters only, Sort sort) {
        List<SearchHit> all = new ArrayList<>();
        List<SearchHit> page = List.of();
        for (int number = 1; number == 1 || !page.isEmpty(); number++) {
            page = index.search(new SearchQuery(q, only, sort, number, 20)).items();
            all.addAll(page);
        }
        return all;
    }
}
