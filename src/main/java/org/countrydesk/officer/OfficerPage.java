package org.countrydesk.officer;

import java.util.List;
import org.countrydesk.ambassador.OfficerAside;
import org.countrydesk.link.BacklinkFinder.Backlinks;
import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/ambassador/show.html} needs.
 *
 * @param terms one where the officer served once
 * @param more how many terms are not shown
 * @param before the officer before the first term, for the links at the page's end; null for the first of a line
 * @param after the officer after the last term; null for the last of a line
 * @param topic the topic of the same name; null where no text names the officer
 */
record OfficerPage(
        String slug,
        String name,
        List<Served> terms,
        int more,
        @Nullable Neighbour before,
        @Nullable Neighbour after,
        @Nullable Namesake topic,
        Backlinks backlinks) {

    /** The topic that has an officer's name: all places where the documents name the officer. */
    record Namesake(String slug, String name, int mentions, int documents) {}

    /** Another officer of the line, and how the two terms meet. */
    record Neighbour(String slug, String name, TermLine.JoinLine join) {}

    /**
     * What happened then, by what it was read from.
     *
     * @param own out of documents whose title names the officer's country
     * @param other out of all others
     */
    record Grouped(OfficerAside.Aside aside, List<Group> own, List<Group> other) {}

    /** Items of one document. */
    record Group(String from, List<OfficerAside.Item> items) {}

    /**
     * One term.
     *
     * @param country as pages print it
     * @param linePath of the country's line
     * @param lead states the term in a sentence
     * @param place its length and its place in the line, a sentence
     * @param service how long it lasted; empty where that cannot be told
     * @param uncertainty why the days are no single number; empty where they are
     * @param of how many terms the line of the country has
     * @param source the words it was read from; null where only a link to them is shown
     * @param strip the line with this officer put forward; null where no term has a date
     * @param span the time it covers; null where no date is known, or the dates contradict each other
     * @param asides what happened then
     */
    record Served(
            String country,
            String linePath,
            String lead,
            String place,
            String service,
            String uncertainty,
            TermLine term,
            int of,
            @Nullable Neighbour before,
            @Nullable Neighbour after,
            @Nullable SourceRow source,
            @Nullable LineStrip strip,
            @Nullable PrintedDate span,
            List<Grouped> asides) {}

    /** Return the ranks held, without repeats. */
    public String roles() {
        return String.join(" and ", terms.stream().map(served -> served.term().role()).distinct().toList());
    }

    public String countries() {
        return String.join(" and ", terms.stream().map(Served::country).distinct().toList());
    }
}
