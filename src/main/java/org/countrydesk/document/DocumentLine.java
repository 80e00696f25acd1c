package org.countrydesk.document;

import org.countrydesk.edtf.Edtf;

/**
 * One document as lists show it.
 *
 * @param published EDTF; empty where it is not known
 * @param since the edition it came with, in its present form
 */
public record DocumentLine(
        String slug,
        String title,
        String publisher,
        String published,
        String licence,
        int words,
        int statistics,
        int datedStatements,
        int terms,
        long since) {

    /** Return what is known of where it is from: {@code An office, June 2019}; may be empty. */
    public String from() {
        String when = published.isEmpty() ? "" : Edtf.of(published).words();
        return publisher.isEmpty() || when.isEmpty() ? publisher + when : publisher + ", " + when;
    }
}
