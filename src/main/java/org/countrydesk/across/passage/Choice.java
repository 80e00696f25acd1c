package org.countrydesk.across.passage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Chooses among sentences that match: one partner a document, and few documents. */
final class Choice {

    /** A sentence that no more other documents have is linked with all of them. */
    static final int FEW = 4;

    private static final float IDENTICAL = 2;

    /** Candidates compared by one thread before it takes others. */
    private static final int SIDE_BY_SIDE = 4_096;

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
        return likeness(a, b) > 0;
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
            for (int i = part * SIDE_BY_SIDE; i < Math.min(candidates.length, (part + 1) * SIDE_BY_SIDE); i++) {
                likeness[i] = likeness(texts.apply((int) (candidates[i] >>> 32)), texts.apply((int) candidates[i]));
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

    private static float likeness(Held a, Held b) {
        return a.same(b) ? IDENTICAL : (float) SentencePair.likeness(a.words(), b.words());
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
