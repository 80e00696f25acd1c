package org.countrydesk.extract.term;

/**
 * A stretch of a passage that tells of a term, and so of nothing else.
 *
 * @param passage its number, from 1
 * @param from half-open, in the passage's text
 */
public record Claim(int passage, int from, int to) {

    public Claim {
        if (passage < 1 || from < 0 || to < from) {
            throw new IllegalArgumentException("not a claim: p%d %d..%d".formatted(passage, from, to));
        }
    }
}
