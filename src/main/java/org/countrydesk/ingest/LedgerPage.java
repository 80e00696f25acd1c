package org.countrydesk.ingest;

import java.util.List;
import java.util.Map;
import org.countrydesk.edition.Editions;
import org.countrydesk.markup.Problem.Level;
import org.countrydesk.web.Paged;

/** All that {@code pages/ingest/list.html} needs. */
record LedgerPage(
        Editions.Live edition,
        Paged<LedgerQueries.DocumentLine> documents,
        Map<Level, Long> levels,
        List<LedgerQueries.ProblemLine> problems,
        List<Editions.Live> recent) {

    /** All that {@code pages/ingest/show.html} needs. */
    record OfDocument(
            String slug,
            String title,
            String source,
            Paged<LedgerPart.NumberLine> numbers,
            List<LedgerQueries.ProblemLine> problems) {}
}
