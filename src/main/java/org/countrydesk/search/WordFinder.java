package org.countrydesk.search;

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
        return index.matches(document, words, MOST).map(WordFinder::listed).orElseGet(() -> unlisted(words));
    }

    private static Sought listed(Matches matches) {
        return sought(matches, matches.allWords() ? Fit.ALL_WORDS : Fit.SOME_WORDS);
    }

    private static Sought unlisted(String words) {
        return sought(new Matches(List.of(), false, false, new MarkedWords(new Marker(QueryReader.read(words)))), Fit.UNKNOWN);
    }

    private static Sought sought(Matches matches, Fit fit) {
        return new Sought(matches.passages(), matches.more(), fit, new Words() {
            @Override
            public List<Stretch> in(String text) {
                return stretches(matches.words().in(text));
            }

            @Override
            public List<Stretch> inMatch(String text) {
                return stretches(matches.words().inMatch(text));
            }
        });
    }

    private static List<Stretch> stretches(List<Matches.Stretch> found) {
        return found.stream().map(each -> new Stretch(each.start(), each.end())).toList();
    }
}
