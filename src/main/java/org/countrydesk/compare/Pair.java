package org.countrydesk.compare;

import java.util.List;
import org.countrydesk.across.passage.Wording;
import org.countrydesk.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/compare/show.html} needs.
 *
 * @param identical how many of all shared passages are word for word the same
 * @param numbers how many of them give another number or date
 * @param moved how many stand elsewhere in the second document
 * @param onlyA what only the first document has at the end; null where nothing, and on all pages but the last
 */
record Pair(
        Side a,
        Side b,
        Paged<Shared> shared,
        long identical,
        long numbers,
        long moved,
        Gap.@Nullable Shown onlyA,
        Gap.@Nullable Shown onlyB) {

    /** One of the two documents, and how much of it the other has too. */
    record Side(String slug, String title, PairsPage.Share share) {

        public String path() {
            return "/documents/" + slug;
        }
    }

    /**
     * A passage that both have.
     *
     * @param first whether it is the first of its passage on the page, and so bears the passage's id
     * @param moved whether it stands elsewhere in the second document
     * @param onlyA what only the first document has before it; null where nothing
     */
    record Shared(
            int aPassage,
            int bPassage,
            boolean identical,
            boolean first,
            boolean moved,
            Discrepancy differs,
            List<Wording> wording,
            Gap.@Nullable Shown onlyA,
            Gap.@Nullable Shown onlyB) {}

    public String path() {
        return "/compare/" + a.slug() + "/" + b.slug();
    }

    /** Return the address of the same the other way round. */
    public String turned() {
        return "/compare/" + b.slug() + "/" + a.slug();
    }
}
