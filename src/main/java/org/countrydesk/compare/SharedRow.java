package org.countrydesk.compare;

import org.countrydesk.document.SharedPassage;

/**
 * A shared passage as stored; {@code a} is the document asked for first.
 *
 * @param aStart where it begins in its passage
 */
public record SharedRow(
        int aPassage, int aStart, int aEnd, String a, int bPassage, int bStart, int bEnd, String b, boolean identical) {

    /** Read a shared passage out of the texts of its two passages. */
    public SharedRow(SharedPassage at, String a, String b) {
        this(
                at.aPassage(),
                at.aStart(),
                at.aEnd(),
                a.substring(at.aStart(), at.aEnd()),
                at.bPassage(),
                at.bStart(),
                at.bEnd(),
                b.substring(at.bStart(), at.bEnd()),
                at.identical());
    }

    SharedRow swapped() {
        return new SharedRow(bPassage, bStart, bEnd, b, aPassage, aStart, aEnd, a, identical);
    }
}
