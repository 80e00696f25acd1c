package org.countrydesk.across.passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses among sentences that match: one partner a document, and few documents. */
final class Choice {

    /** A sentence that no more other documents have is linked with all of them. */
    static final int FEW = 4;

    /** A longer sentence is compared as a whole only. */
    private static final int MOST_WORDS = 400;

    private static final float IDENTICAL = 2;

    /** Candidates compared by one thread before it takes others. */
    private static final int SIDE_BY_SIDE = 4_096;

    /**
     * A sentence that is compared.
     *
     * @param normal its text with single spaces
     * @param time how often its document has said this when it has been read
     */
    record Held(SentenceRef sentence, String normal, int time) {

        int[] keys() {
            return Sketches.of(List.of(sentence.text()));
        }

        /** Hold the sentences of a document. */
        static List<Held> of(List<SentenceRef> document) {
            Map<String, Integer> times = new HashMap<>();
            return document.stream()
                    .map(each -> {
                        String normal = SentencePair.normal(each.text());
                        return new Held(each, normal, times.merge(normal, 1, Integer::sum));
                    })
                    .toList();
        }
    }

    /** Gives the sentence of a number, to any thread. */
    interface Texts extends IntFunction<Held> {}

    /** Is told each pair that is kept, sorted by the first, then the second. */
    interface Kept {
        void pair(int a, int b, boolean identical);
    }

    private final Texts texts;
    private final IntUnaryOperator documentOf;

    /** Both ways, sorted: sentence and partner. */
    private long[] edges;

    private final float[] likeness;
    private final BitSet best = new BitSet();
    private final BitSet linked = new BitSet();

    private Choice(long[] matching, float[] likenessOf, Texts texts, IntUnaryOperator documentOf) {
        this.texts = texts;
        this.documentOf = documentOf;
        edges = new long[matching.length * 2];
        for (int i = 0; i < matching.length; i++) {
            edges[i] = matching[i];
            edges[matching.length + i] = turned(matching[i]);
        }
        Arrays.parallelSort(edges);
        likeness = new float[edges.length];
        IntStream.range(0, matching.length).parallel().forEach(i -> {
            likeness[Arrays.binarySearch(edges, matching[i])] = likenessOf[i];
            likeness[Arrays.binarySearch(edges, turned(matching[i]))] = likenessOf[i];
        });
    }

    private static long turned(long pair) {
        return pair << 32 | pair >>> 32;
    }

    static boolean match(Held a, Held b) {
        return new Compared(a).likeness(b) > 0;
    }

    /** Return the sentences that match one. */
    static BitSet matching(long[] candidates, Texts texts) {
        BitSet matching = new BitSet();
        for (long candidate : candidates) {
            if (match(texts.apply((int) (candidate >>> 32)), texts.apply((int) candidate))) {
                matching.set((int) (candidate >>> 32));
                matching.set((int) candidate);
            }
        }
        return matching;
    }

    /** Choose among candidates; those of a sentence must be all it has for its pairs to be right. */
    static void of(long[] candidates, Texts texts, IntUnaryOperator documentOf, Kept kept) {
        float[] likeness = new float[candidates.length];
        IntStream.range(0, (candidates.length + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE).parallel().forEach(part -> {
            Compared a = null;
            for (int i = part * SIDE_BY_SIDE; i < Math.min(candidates.length, (part + 1) * SIDE_BY_SIDE); i++) {
                Held first = texts.apply((int) (candidates[i] >>> 32));
                a = a == null || a.held != first ? new Compared(first) : a;
                likeness[i] = a.likeness(texts.apply((int) candidates[i]));
            }
        });
        int matching = 0;
        for (int i = 0; i < candidates.length; i++) {
            if (likeness[i] > 0) {
                candidates[matching] = candidates[i];
                likeness[matching++] = likeness[i];
            }
        }
        new Choice(Arrays.copyOf(candidates, matching), likeness, texts, documentOf).choose(kept);
    }

    /** A sentence that is compared with some others, its words cut once. */
    private static final class Compared {

        private final Held held;
        private long @Nullable [] words;

        Compared(Held held) {
            this.held = held;
        }

        float likeness(Held other) {
            if (held.normal().equals(other.normal())) {
                return IDENTICAL;
            }
            if (words == null) {
                words = WordHashes.of(held.sentence().text());
            }
            long[] ofOther = WordHashes.of(other.sentence().text());
            return Math.max(words.length, ofOther.length) <= MOST_WORDS ? (float) SentencePair.likeness(words, ofOther) : 0;
        }
    }

    private void choose(Kept kept) {
        for (int from = 0, to; from < edges.length; from = to) {
            to = from + 1;
            while (to < edges.length && edges[to] >>> 32 == edges[from] >>> 32) {
                to++;
            }
            ofSentence(from, to);
        }
        for (int i = 0; i < edges.length; i++) {
            long other = turned(edges[i]);
            if (edges[i] < other && best.get(i)) {
                int back = Arrays.binarySearch(edges, other);
                if (best.get(back) && (linked.get(i) || linked.get(back))) {
                    kept.pair((int) (edges[i] >>> 32), (int) edges[i], likeness[i] == IDENTICAL);
                }
            }
        }
    }

    /** Note the best partner in each document, and whether the sentence is linked with it: one of few, or the next in the alphabet. */
    private void ofSentence(int from, int to) {
        int own = documentOf.applyAsInt((int) (edges[from] >>> 32));
        int documents = 0;
        int first = 0;
        int[] starts = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            int document = documentOf.applyAsInt((int) edges[i]);
            if (i == from || document != documentOf.applyAsInt((int) edges[i - 1])) {
                first += document < own ? 1 : 0;
                starts[documents++] = i;
            }
        }
        starts[documents] = to;
        for (int d = 0; d < documents; d++) {
            int chosen = starts[d];
            for (int i = starts[d] + 1; i < starts[d + 1]; i++) {
                chosen = better(i, chosen) ? i : chosen;
            }
            best.set(chosen);
        }
        if (documents <= FEW) {
            linked.set(from, to);
        } else {
            int next = first % documents;
            linked.set(starts[next], starts[next + 1]);
        }
    }

    private boolean better(int edge, int other) {
        if (likeness[edge] != likeness[other]) {
            return likeness[edge] > likeness[other];
        }
        return apart(edge) < apart(other);
    }

    /** Where both documents say it several times, the first goes with the first, the second with the second. */
    private int apart(int edge) {
        return Math.abs(texts.apply((int) (edges[edge] >>> 32)).time() - texts.apply((int) edges[edge]).time());
    }
}
