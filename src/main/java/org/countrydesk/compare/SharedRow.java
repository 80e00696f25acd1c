package org.countrydesk.compare;

/**
 * A sentence that two documents share; {@code a} is the document asked for first.
 *
 * @param aStart where it begins in its passage
 */
record SharedRow(int aPassage, int aStart, int aEnd, String a, int bPassage, int bStart, int bEnd, String b, boolean identical) {

    SharedRow swapped() {
        return new SharedRow(bPassage, bStart, bEnd, b, aPassage, aStart, aEnd, a, identical);
    }
}
