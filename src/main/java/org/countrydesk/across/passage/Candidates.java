package org.countrydesk.across.passage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds sentences that share {@value #SHARED} keys of their sketches. A key that stands in more than {@value #DOCUMENTS} documents, or in
 * more than {@value #SENTENCES} sentences, is a turn of phrase or boilerplate, and joins nothing; that bounds the partners of a sentence.
 */
final class Candidates {

    private static final int SHARED = 2;
    private static final int DOCUMENTS = 20;
    private static final int SENTENCES = 200;

    private final Sketches sketches;

    /** Keys with their sentences, sorted. */
    private final long[] entries;

    /** Where the sentences of each key that joins begin; the last one ends the last. */
    private int[] ends = new int[16];

    private int[] starts = new int[16];
    private int joining;

    private Candidates(Sketches sketches, long[] entries) {
        this.sketches = sketches;
        this.entries = entries;
        Arrays.parallelSort(entries);
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(from);
            if (to - from > 1 && joins(documents(from, to), to - from)) {
                if (joining == starts.length) {
                    starts = Arrays.copyOf(starts, joining * 2);
                    ends = Arrays.copyOf(ends, joining * 2);
                }
                starts[joining] = from;
                ends[joining++] = to;
            }
        }
    }

    /** Look up all keys. */
    static Candidates whole(Sketches sketches) {
        LongList all = new LongList();
        for (int sentence = 0; sentence < sketches.size(); sentence++) {
            for (int i = 0; i < Sketches.KEYS; i++) {
                if (sketches.isKey(sentence, i)) {
                    all.add(entry(sketches.key(sentence, i), sentence));
                }
            }
        }
        return new Candidates(sketches, all.drain());
    }

    /** Look up some keys, in one pass over all sketches. */
    static Candidates of(Sketches sketches, IntSet keys) {
        LongList found = new LongList();
        for (int sentence = 0; sentence < sketches.size(); sentence++) {
            for (int i = 0; i < Sketches.KEYS; i++) {
                if (keys.has(sketches.key(sentence, i)) && sketches.isKey(sentence, i)) {
                    found.add(entry(sketches.key(sentence, i), sentence));
                }
            }
        }
        return new Candidates(sketches, found.drain());
    }

    private static long entry(int key, int sentence) {
        return (long) key << 32 | sentence;
    }

    static boolean joins(int documents, int sentences) {
        return documents <= DOCUMENTS && sentences <= SENTENCES;
    }

    /** Is told of each key the sentences that have it. */
    interface Keyed {
        void sentences(int key, BitSet sentences);
    }

    void forEachKey(Keyed keyed) {
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(from);
            BitSet sentences = new BitSet();
            for (int i = from; i < to; i++) {
                sentences.set((int) entries[i]);
            }
            keyed.sentences((int) (entries[from] >> 32), sentences);
        }
    }

    /** Return the sentences that have enough of some keys. */
    BitSet sharing(int[] keys) {
        IntSet wanted = new IntSet();
        Arrays.stream(keys).forEach(wanted::add);
        BitSet once = new BitSet();
        BitSet enough = new BitSet();
        for (long entry : entries) {
            int sentence = (int) entry;
            if (wanted.has((int) (entry >> 32))) {
                enough.set(sentence, once.get(sentence) || enough.get(sentence));
                once.set(sentence);
            }
        }
        return enough;
    }

    /**
     * Return pairs of sentences of two documents, sorted, the smaller number in the upper half.
     *
     * @param wanted pairs of which neither is wanted are left out
     */
    long[] pairs(BitSet wanted) {
        LongList places = new LongList();
        for (int key = 0; key < joining; key++) {
            for (int i = starts[key]; i < ends[key]; i++) {
                places.add((long) (int) entries[i] << 32 | key);
            }
        }
        long[] keysOf = places.drain();
        Arrays.parallelSort(keysOf);
        LongList pairs = new LongList();
        int[] shared = new int[sketches.size()];
        int[] met = new int[Sketches.KEYS * SENTENCES];
        for (int from = 0, to; from < keysOf.length; from = to) {
            int sentence = (int) (keysOf[from] >>> 32);
            int count = 0;
            for (to = from; to < keysOf.length && (int) (keysOf[to] >>> 32) == sentence; to++) {
                int key = (int) keysOf[to];
                for (int i = ends[key] - 1; i >= starts[key] && (int) entries[i] > sentence; i--) {
                    if (shared[(int) entries[i]]++ == 0) {
                        met[count++] = (int) entries[i];
                    }
                }
            }
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                if (shared[met[i]] >= SHARED
                        && (wanted.get(sentence) || wanted.get(met[i]))
                        && sketches.documentOf(sentence) != sketches.documentOf(met[i])) {
                    pairs.add((long) sentence << 32 | met[i]);
                }
                shared[met[i]] = 0;
            }
        }
        return pairs.drain();
    }

    private int end(int from) {
        int to = from + 1;
        while (to < entries.length && entries[to] >> 32 == entries[from] >> 32) {
            to++;
        }
        return to;
    }

    private int documents(int from, int to) {
        int documents = 0;
        int last = -1;
        for (int i = from; i < to && documents <= DOCUMENTS; i++) {
            int document = sketches.documentOf((int) entries[i]);
            documents += document == last ? 0 : 1;
            last = document;
        }
        return documents;
    }
}
