package org.countrydesk.answer;

import java.util.List;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index finds for the words of a question; nothing where they are too general for one thing to be meant. */
@Component
class Candidates {

    private static final int MOST = 40;

    /** Hits read at first: reading them costs more than finding them. */
    private static final int FIRST = 8;

    private final SearchIndex index;

    Candidates(SearchIndex index) {
        this.index = index;
    }

    /** Find entries of one kind, of which some day is in a time where one is given. */
    List<SearchHit> find(EntryType type, String words, @Nullable Edtf when) {
        SearchResults first = search(type, words, when, FIRST);
        if (first.total() > MOST) {
            return List.of();
        }
        return first.total() <= FIRST ? first.items() : search(type, words, when, MOST).items();
    }

    private SearchResults search(EntryType type, String words, @Nullable Edtf when, int size) {
        SearchQuery.Filters filters = new SearchQuery.Filters(
                Set.of(type),
                Set.of(),
                Set.of(),
                Set.of(),
                when == null ? null : when.earliest(),
                when == null ? null : when.latest());
        return index.search(new SearchQuery(words, filters, SearchQuery.Sort.RELEVANCE, 1, size));
    }
}
