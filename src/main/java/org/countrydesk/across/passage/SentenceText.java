package org.countrydesk.across.passage;

/** A sentence as written, and where it stands. */
public record SentenceText(SentenceRef place, String text) {

    public SentenceText(String document, int passage, int start, int end, String text) {
        this(new SentenceRef(document, passage, start, end), text);
    }
}
