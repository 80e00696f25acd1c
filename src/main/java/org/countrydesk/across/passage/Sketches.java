package org.countrydesk.across.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A few numbers for every sentence of a corpus, by which sentences of the same words meet: the smallest hashes of their runs of
 * three words. Sentences that share half of their runs share two of these with near certainty, whatever else the corpus holds.
 */
public final class Sketches {

    /** Numbers a sentence. */
    static final int KEYS = 8;

    /** Sentences of one document beyond these have no sketch. */
    private static final int MOST_SENTENCES = 30_000;

    private static final int SHINGLE = 3;

    private final List<String> documents = new ArrayList<>();
    private int[] firsts = new int[1024];
    private int[] keys = new int[1 << 14];
    private int[] owners = new int[1 << 11];
    private int size;

    /** Return the sketch of a document: of each of its sentences that says something, in order. */
    public static int[] of(List<String> sentences) {
        int[] sketch = new int[KEYS * Math.min(sentences.size(), MOST_SENTENCES)];
        int filled = 0;
        for (String sentence : sentences) {
            if (filled == sketch.length) {
                break;
            }
            long[] words = WordHashes.of(sentence);
            if (SharedPassages.says(sentence, words.length)) {
                fill(sketch, filled, WordHashes.shingles(words, SHINGLE));
                filled += KEYS;
            }
        }
        return Arrays.copyOf(sketch, filled);
    }

    /** The smallest keys, sorted; where there are fewer, the last one again. */
    private static void fill(int[] sketch, int from, long[] shingles) {
        int[] all = new int[shingles.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (int) (shingles[i] >>> 32);
        }
        Arrays.sort(all);
        int at = 0;
        for (int i = 0; i < KEYS; i++) {
            sketch[from + i] = all[at];
            int next = at;
            while (next < all.length && all[next] == all[at]) {
                next++;
            }
            at = next < all.length ? next : at;
        }
    }

    /** Add a document, in the order of their names. */
    public void add(String document, int[] sketch) {
        if (!documents.isEmpty() && documents.getLast().compareTo(document) >= 0) {
            throw new IllegalArgumentException("'" + document + "' comes after '" + documents.getLast() + "'");
        }
        if (documents.size() + 1 == firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length * 2);
        }
        int length = keys.length;
        while (length - size * KEYS < sketch.length) {
            length += length >> 1;
        }
        if (length > keys.length) {
            keys = Arrays.copyOf(keys, length);
            owners = Arrays.copyOf(owners, (length + KEYS - 1) / KEYS);
        }
        System.arraycopy(sketch, 0, keys, size * KEYS, sketch.length);
        Arrays.fill(owners, size, size + sketch.length / KEYS, documents.size());
        documents.add(document);
        size += sketch.length / KEYS;
        firsts[documents.size()] = size;
    }

    /**
     * Return these with some documents in place of what they were.
     *
     * @param others documents that came or changed
     * @param gone documents that went
     */
    public Sketches with(SortedMap<String, int[]> others, Set<String> gone) {
        Sketches with = new Sketches();
        TreeMap<String, int[]> coming = new TreeMap<>(others);
        for (int i = 0; i < documents.size(); i++) {
            while (!coming.isEmpty() && coming.firstKey().compareTo(name(i)) < 0) {
                var next = coming.pollFirstEntry();
                with.add(next.getKey(), next.getValue());
            }
            if (!gone.contains(name(i)) && !coming.containsKey(name(i))) {
                with.add(name(i), Arrays.copyOfRange(keys, first(i) * KEYS, first(i + 1) * KEYS));
            }
        }
        coming.forEach(with::add);
        return with;
    }

    /** Return how many sentences there are; they have numbers from 0. */
    int size() {
        return size;
    }

    int documents() {
        return documents.size();
    }

    String name(int document) {
        return documents.get(document);
    }

    /** Return the number of the document of this name, or less than 0. */
    int number(String document) {
        return java.util.Collections.binarySearch(documents, document);
    }

    /** Return the first sentence of a document. */
    int first(int document) {
        return firsts[document];
    }

    int documentOf(int sentence) {
        return owners[sentence];
    }

    /** Tell a key from the filling of a sentence that has fewer. */
    boolean isKey(int sentence, int i) {
        return i == 0 || key(sentence, i) != key(sentence, i - 1);
    }

    int key(int sentence, int i) {
        return keys[sentence * KEYS + i];
    }
}
