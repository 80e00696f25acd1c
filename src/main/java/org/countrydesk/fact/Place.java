package org.countrydesk.fact;

/**
 * Where a fact was read.
 *
 * @param passage number of the passage, from 1
 * @param start of the words that state it, in the passage's text, half-open, UTF-16 units
 * @param sentenceStart of the sentence around them
 */
public record Place(int passage, int start, int end, int sentenceStart, int sentenceEnd) {

    public Place {
        if (passage < 1 || start < 0 || end < start || sentenceStart < 0 || sentenceEnd < sentenceStart) {
            throw new IllegalArgumentException(
                    "not a place: p%d %d..%d in %d..%d".formatted(passage, start, end, sentenceStart, sentenceEnd));
        }
    }
}
