package org.countrydesk.across;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which sentences share a shingle, both ways, in flat arrays. A shingle that stands in one sentence only tells nothing; one
 * that stands in too many is a turn of phrase, and is left out.
 */
final class ShingleIndex {

    private static final int SENTENCE_BITS = 26;
    private static final long SENTENCE_MASK = (1L << SENTENCE_BITS) - 1;

    /** Most sentences one index can number. */
    static final int MOST_SENTENCES = 1 << SENTENCE_BITS;

    private final int[] starts;
    private final int[] sentences;
    private final int[] firstOf;
    private final int[] shingles;

    private ShingleIndex(int[] starts, int[] sentences, int[] firstOf, int[] shingles) {
        this.starts = starts;
        this.sentences = sentences;
        this.firstOf = firstOf;
        this.shingles = shingles;
    }

    /** Join a shingle's hash and a sentence's number: sorted, they lie by shingle, then by sentence. */
    static long entry(long hash, int sentence) {
        return (hash & ~SENTENCE_MASK) | sentence;
    }

    static int sentence(long entry) {
        return (int) (entry & SENTENCE_MASK);
    }

    static boolean sameHash(long entry, long other) {
        return (entry & ~SENTENCE_MASK) == (other & ~SENTENCE_MASK);
    }

    /**
     * Build the index; sorts the entries in place.
     *
     * @param entries made by {@link #entry}
     * @param count how many sentences there are
     * @param common a shingle in more sentences than this is left out
     */
    static ShingleIndex of(long[] entries, int count, int common) {
        Arrays.sort(entries);
        int[] starts = new int[entries.length / 2 + 1];
        int[] sentences = new int[entries.length];
        int groups = 0;
        int filled = 0;
        for (int from = 0, to; from < entries.length; from = to) {
            int start = filled;
            for (to = from; to < entries.length && sameHash(entries[from], entries[to]); to++) {
                if (to == from || entries[to] != entries[to - 1]) {
                    sentences[filled++] = sentence(entries[to]);
                }
            }
            if (filled - start < 2 || filled - start > common) {
                filled = start;
            } else {
                starts[groups++] = start;
            }
        }
        starts = Arrays.copyOf(starts, groups + 1);
        starts[groups] = filled;
        return turned(starts, Arrays.copyOf(sentences, filled), count);
    }

    private static ShingleIndex turned(int[] starts, int[] sentences, int count) {
        int[] firstOf = new int[count + 1];
        for (int sentence : sentences) {
            firstOf[sentence + 1]++;
        }
        for (int i = 0; i < count; i++) {
            firstOf[i + 1] += firstOf[i];
        }
        int[] next = Arrays.copyOf(firstOf, count);
        int[] shingles = new int[sentences.length];
        for (int shingle = 0; shingle + 1 < starts.length; shingle++) {
            for (int i = starts[shingle]; i < starts[shingle + 1]; i++) {
                shingles[next[sentences[i]]++] = shingle;
            }
        }
        return new ShingleIndex(starts, sentences, firstOf, shingles);
    }

    /** Return how many shared shingles a sentence has. */
    int size(int sentence) {
        return firstOf[sentence + 1] - firstOf[sentence];
    }

    /** Call for every later sentence that shares a shingle with this one, once a shingle. */
    void forEachLater(int sentence, IntConsumer sharing) {
        for (int i = firstOf[sentence]; i < firstOf[sentence + 1]; i++) {
            for (int j = starts[shingles[i] + 1] - 1; j >= starts[shingles[i]] && sentences[j] > sentence; j--) {
                sharing.accept(sentences[j]);
            }
        }
    }
}
