package org.countrydesk.search;

import java.util.Locale;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.web.NotReadyException;

/**
 * All that {@code pages/search/making.html} needs: what is shown in place of a search while there is no index.
 *
 * @param sofar how far the index has come, in words
 */
record MakingPage(String q, String sofar, int documents, int all) {

    static MakingPage of(SearchForm form, SearchIndex.Making making) {
        return new MakingPage(form.q(), sofar(making), making.documents(), making.all());
    }

    /** Answer that the search is not ready, with how far it has come, while the index is being made. */
    static void requireMade(SearchIndex index) {
        index.making().ifPresent(making -> {
            throw new NotReadyException("The search index is being made; " + sofar(making) + ".");
        });
    }

    static String sofar(SearchIndex.Making making) {
        return making.all() == 0
                ? "it has just been begun"
                : String.format(Locale.ROOT, "%,d of %,d documents are in it", making.documents(), making.all());
    }
}
