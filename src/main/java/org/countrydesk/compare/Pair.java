package org.countrydesk.compare;

import java.util.List;
import org.countrydesk.across.Wording;
import org.countrydesk.web.Paged;

/** All that {@code pages/compare/show.html} needs. */
record Pair(Side a, Side b, Paged<Shared> shared) {

    /** One of the two documents. */
    record Side(String slug, String title, String source) {}

    /**
     * A passage that both have.
     *
     * @param first whether it is the first of its passage on the page, and so bears the passage's id
     */
    record Shared(int aPassage, int bPassage, boolean identical, boolean first, List<Wording> wording) {}

    public String path() {
        return "/compare/" + a.slug() + "/" + b.slug();
    }
}
