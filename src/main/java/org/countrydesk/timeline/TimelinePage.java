package org.countrydesk.timeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countrydesk.web.Paged;
import org.springframework.web.util.UriUtils;

/**
 * All that {@code pages/timeline/list.html} needs.
 *
 * @param document slug of the document asked for; empty for all
 * @param documents to choose from
 */
record TimelinePage(
        String document, List<Counts.InDocument> documents, Counts.Decades decades, Paged<StatementLine> statements) {

    /** Return the address of the list, to be followed by the page asked for. */
    public String address() {
        return document.isEmpty() ? "/timeline?" : "/timeline?document=" + UriUtils.encode(document, StandardCharsets.UTF_8) + "&";
    }
}
