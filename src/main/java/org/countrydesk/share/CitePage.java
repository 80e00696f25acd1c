package org.countrydesk.share;

import java.util.List;
import org.countrydesk.citation.StyledLine;
import org.countrydesk.subject.Detail;
import org.countrydesk.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/share/cite.html} needs.
 *
 * @param address of what is cited, with scheme and host
 * @param original the document itself; null where the page is the desk's own
 * @param page this desk's page about it
 * @param anchor how a passage can be found again; null where no passage is cited
 */
record CitePage(Subject subject, String address, @Nullable Cited original, Cited page, @Nullable Anchor anchor) {

    /**
     * One thing to cite, in every form.
     *
     * @param id of its heading
     * @param name in an address: {@code original} or {@code page}
     */
    record Cited(String id, String name, List<Style> styles, List<Format> formats) {}

    /** A citation to be read by people. */
    record Style(String id, String name, StyledLine line) {}

    /**
     * A citation to be read by programs.
     *
     * @param extension of its address
     */
    record Format(String id, String name, String extension, String text) {}

    /**
     * What finds a passage again after its address has changed.
     *
     * @param fragment address of the page that makes a browser mark the words
     */
    record Anchor(Detail.Quoted quoted, Subject.Work work, String fragment) {}

    /** Return the sentence of a figure; null where no figure is cited. */
    public Detail.@Nullable Observed figure() {
        return subject.detail() instanceof Detail.Observed figure ? figure : null;
    }

    /** Return the breadcrumbs, each an address and its words. */
    public List<List<String>> way() {
        return subject.way().stream().map(step -> List.of(step.path(), step.title())).toList();
    }
}
