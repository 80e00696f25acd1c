package org.countrydesk.search;

import java.util.BitSet;
import java.util.List;
import org.countrydesk.document.Finder;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.query.MarkedWords;
import org.countrydesk.search.query.Marker;
import org.countrydesk.search.query.QueryReader;
import org.springframework.stereotype.Component;

/** Finds within a document what the search found there. Without an index, words are still marked, as they were typed. */
@Component
class WordFinder implements Finder {

    private final SearchIndex index;

    WordFinder(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Sought seek(String document, String words) {
        return index.matches(document, words, MOST).map(WordFinder::sought).orElseGet(() -> unlisted(words));
    }

    private static Sought sought(Matches matches) {
        return new Sought(
                matches.passages(),
                matches.more(),
                matches.allWords() ? Fit.ALL_WORDS : Fit.SOME_WORDS,
                words(matches.words()));
    }

    private static Sought unlisted(String words) {
        Marker marker = new Marker(QueryReader.read(words));
        return new Sought(List.of(), false, Fit.UNKNOWN, words(new MarkedWords(marker, new BitSet())));
    }

    private static Words words(Matches.Words words) {
        return (passage, text) -> words.in(passage, text).stream()
                .map(found -> new Stretch(found.start(), found.end()))
                .toList();
    }
}
