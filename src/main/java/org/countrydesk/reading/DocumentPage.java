package org.countrydesk.reading;

import java.util.List;
import org.countrydesk.link.BacklinkFinder.Backlinks;

/**
 * All that {@code pages/document/show.html} needs.
 *
 * @param contents of the whole document; empty where it has no sections
 * @param contentsWhole false where there are more sections than the list shows
 */
record DocumentPage(
        DocumentFacts facts,
        List<Outline.Entry> contents,
        boolean contentsWhole,
        List<SectionText> sections,
        Part part,
        Backlinks backlinks) {

    /** Which part of a text a page shows. */
    record Part(int number, int of) {

        public boolean single() {
            return of == 1;
        }
    }

    /** Return where an entry of the contents leads: down the page, or to the section's own page where the text is in parts. */
    public String contentsBase() {
        return part.single() ? "#s-" : "/documents/" + facts.slug() + "/";
    }

    public boolean anyInferred() {
        return sections.stream().anyMatch(SectionText::inferred);
    }
}
