package org.countrydesk.across;

import java.util.List;

/**
 * A sentence that stands, word for word or nearly, in two documents.
 *
 * @param a of the document whose name comes first
 * @param identical whether the texts are the same but for white space
 * @param differences the words that differ, in reading order; empty when identical
 */
public record SharedPassage(SentenceRef a, SentenceRef b, boolean identical, List<Difference> differences) {

    public SharedPassage {
        differences = List.copyOf(differences);
    }
}
