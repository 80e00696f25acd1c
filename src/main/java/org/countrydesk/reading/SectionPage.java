package org.countrydesk.reading;

import java.util.List;
import org.countrydesk.document.Section;
import org.countrydesk.link.BacklinkFinder.Backlinks;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/document/section.html} needs.
 *
 * @param way breadcrumbs, each an address and its words
 * @param contents of the whole document
 * @param find what a reader looks for in it, or null
 * @param around the previous and the next section, where there are such
 */
record SectionPage(
        DocumentFacts facts,
        String slug,
        String heading,
        boolean inferred,
        List<List<String>> way,
        List<Outline.Entry> contents,
        List<SectionText> sections,
        DocumentPage.Part part,
        Finding.@Nullable Bar find,
        Around around,
        Backlinks backlinks) {

    /** A section to go to; its slug is empty where there is none. */
    record Neighbour(String slug, String heading) {

        static final Neighbour NONE = new Neighbour("", "");

        static Neighbour of(Section section) {
            return new Neighbour(section.slug(), Outline.heading(section));
        }
    }

    record Around(Neighbour previous, Neighbour next) {}

    /** Return the title of the page; what is looked for comes first, so that the page tells itself from the plain one. */
    public String title() {
        return (find == null ? "" : "“" + find.shortWords() + "” in ") + heading + " – " + facts.title();
    }

    /** Return what the addresses of the other parts begin with. */
    public String partsBase() {
        return path() + (find == null ? "" : find.query());
    }

    public String path() {
        return contentsBase() + slug;
    }

    /** Return what the address of every section begins with. */
    public String contentsBase() {
        return "/documents/" + facts.slug() + "/";
    }
}
