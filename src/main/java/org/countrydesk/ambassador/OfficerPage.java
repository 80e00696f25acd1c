package org.countrydesk.ambassador;

import java.util.List;
import org.countrydesk.link.BacklinkFinder.Backlinks;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/ambassador/show.html} needs.
 *
 * @param terms one where the officer served once
 * @param before the officer before the first term, for the links at the page's end; null for the first of a line
 * @param after the officer after the last term; null for the last of a line
 * @param topic the topic of the same name; null where no text names the officer
 */
record OfficerPage(
        String slug,
        String name,
        List<Served> terms,
        @Nullable Neighbour before,
        @Nullable Neighbour after,
        @Nullable Namesake topic,
        Backlinks backlinks) {

    /** Another officer of the line, and how the two terms meet. */
    record Neighbour(String slug, String name, TermLine.JoinLine join) {}

    /**
     * One term.
     *
     * @param country as pages print it
     * @param linePath of the country's line
     * @param of how many terms the line of the country has
     * @param span the time it covers; null where no date is known, or the dates contradict each other
     * @param asides what happened then
     */
    record Served(
            String country,
            String linePath,
            TermLine term,
            int of,
            @Nullable Neighbour before,
            @Nullable Neighbour after,
            @Nullable PrintedDate span,
            List<OfficerAside.Aside> asides) {}

    /** Return the ranks held, without repeats. */
    public String roles() {
        return String.join(" and ", terms.stream().map(served -> served.term().role()).distinct().toList());
    }

    public String countries() {
        return String.join(" and ", terms.stream().map(Served::country).distinct().toList());
    }
}
