package org.countrydesk.across.passage;

import java.util.List;

/**
 * A sentence that stands, word for word or nearly, in two documents.
 *
 * @param a of the document whose name comes first
 * @param identical whether the texts are the same but for white space
 */
public record SharedPassage(SentenceRef a, SentenceRef b, boolean identical) {

    /** Return the words that differ, in reading order; empty when identical. */
    public List<Difference> differences() {
        return identical ? List.of() : Wording.differences(a.text(), b.text());
    }
}
