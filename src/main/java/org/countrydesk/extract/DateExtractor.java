package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.fact.Fact;

/** Finds dated statements in prose. */
final class DateExtractor {

    /** Return the dates of a document's passages in the order of reading; table rows of terms are left to others. */
    List<Fact.DatedStatement> extract(List<PassageText> passages) {
        return List.of();
    }
}
