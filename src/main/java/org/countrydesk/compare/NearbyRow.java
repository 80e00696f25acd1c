package org.countrydesk.compare;

import org.countrydesk.document.SharedPassage;

/** A sentence of one document's passage and where the same stands in another. */
public record NearbyRow(
        int passage, String text, String other, String otherTitle, int otherPassage, String otherText, boolean identical) {

    /** Read a shared passage out of the texts of its two passages, from the end of {@code document}. */
    public NearbyRow(SharedPassage at, String document, String a, String b, String otherTitle) {
        this(
                first(at, document) ? at.aPassage() : at.bPassage(),
                first(at, document) ? ofA(at, a) : ofB(at, b),
                first(at, document) ? at.bDocument() : at.aDocument(),
                otherTitle,
                first(at, document) ? at.bPassage() : at.aPassage(),
                first(at, document) ? ofB(at, b) : ofA(at, a),
                at.identical());
    }

    private static boolean first(SharedPassage at, String document) {
        return at.aDocument().equals(document);
    }

    private static String ofA(SharedPassage at, String passage) {
        return passage.substring(at.aStart(), at.aEnd());
    }

    private static String ofB(SharedPassage at, String passage) {
        return passage.substring(at.bStart(), at.bEnd());
    }
}
