package org.countrydesk.across.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a sentence while it is compared with others: a million of them are, their texts would take nearly twice
 * the memory, and their words would be cut anew for each comparison.
 *
 * @param place where it stands
 * @param words a number a word; none where there are too many to compare
 * @param text a number for its text with single spaces
 * @param time how often its document has said this when it has been read
 */
record Held(SentenceRef place, int[] words, long text, int time) {

    /** A longer sentence is compared as a whole only. */
    private static final int MOST_WORDS = 400;

    /** Hold the sentences of a document. */
    static List<Held> of(List<SentenceText> document) {
        Map<Long, Integer> times = new HashMap<>();
        List<Held> held = new ArrayList<>(document.size());
        for (SentenceText sentence : document) {
            int[] words = WordHashes.narrow(WordHashes.of(sentence.text()));
            long text = WordHashes.whole(SentencePair.normal(sentence.text()));
            held.add(new Held(sentence.place(), words.length > MOST_WORDS ? new int[0] : words, text, times.merge(text, 1, Integer::sum)));
        }
        return held;
    }

    boolean same(Held other) {
        return text == other.text;
    }

    /** Tell whether two are the same sentence at the same place; their words are then the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Held held && text == held.text && time == held.time && place.equals(held.place);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(text) * 31 + time;
    }
}
