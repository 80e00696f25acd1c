package org.countrydesk.across.passage;

/**
 * Where a sentence stands.
 *
 * @param document the name of its document
 * @param passage number of the passage, from 1
 * @param start in the passage's text, half-open, UTF-16 units
 */
public record SentenceRef(String document, int passage, int start, int end) {

    public SentenceRef {
        if (passage < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("not a place: p%d %d..%d".formatted(passage, start, end));
        }
    }
}
