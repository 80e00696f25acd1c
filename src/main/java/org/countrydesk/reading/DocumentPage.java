package org.countrydesk.reading;

import java.util.List;
import org.countrydesk.link.BacklinkFinder.Backlinks;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/document/show.html} needs.
 *
 * @param contents of the whole document; empty where it has no sections
 * @param contentsWhole false where there are more sections than the list shows
 * @param find what a reader looks for in it, or null
 */
record DocumentPage(
        DocumentFacts facts,
        List<Outline.Entry> contents,
        boolean contentsWhole,
        List<SectionText> sections,
        Part part,
        Finding.@Nullable Bar find,
        Backlinks backlinks) {

    /** Which part of a text a page shows. */
    record Part(int number, int of) {

        public boolean single() {
            return of == 1;
        }
    }

    /** Return the title of the page; what is looked for comes first, so that the page tells itself from the plain one. */
    public String title() {
        return (find == null ? "" : "“" + find.shortWords() + "” in ") + facts.title();
    }

    /** Return what the addresses of the other parts begin with. */
    public String partsBase() {
        return "/documents/" + facts.slug() + (find == null ? "" : find.query());
    }

    /** Return where an entry of the contents leads: down the page, or to the section's own page where the text is in parts. */
    public String contentsBase() {
        return part.single() ? "#s-" : "/documents/" + facts.slug() + "/";
    }

    public boolean anyInferred() {
        return sections.stream().anyMatch(SectionText::inferred);
    }
}
