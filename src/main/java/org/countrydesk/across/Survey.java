package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** What is kept of every sentence: its document, the hash of its words, the shingles it shares. */
final class Survey {

    /** A run of words in more sentences is a turn of phrase. */
    private static final int COMMON = 30;

    /** Share of the shorter sentence's runs that must be shared, and not common. */
    private static final double ENOUGH = 0.3;

    private static final int MOST_CANDIDATES = 40;

    private final Map<String, Integer> documents = new HashMap<>();
    private final LongList entries = new LongList();
    private final LongList wholes = new LongList();
    private final LongList documentOf = new LongList();
    private final LongList sizes = new LongList();

    void add(SentenceRef sentence, RepeatFilter repeats) {
        int number = documentOf.size();
        if (number == ShingleIndex.MOST_SENTENCES) {
            throw new IllegalArgumentException("more than " + number + " sentences");
        }
        documentOf.add(documents.computeIfAbsent(sentence.document(), d -> documents.size()));
        long[] words = WordHashes.of(sentence.text());
        long[] shingles = SharedPassages.shingles(sentence.text(), words);
        if (shingles.length > 0) {
            wholes.add(ShingleIndex.entry(WordHashes.shingles(words, words.length)[0], number));
        }
        sizes.add(shingles.length);
        for (long shingle : shingles) {
            if (repeats.repeated(shingle)) {
                entries.add(ShingleIndex.entry(shingle, number));
            }
        }
    }

    /** Return pairs of sentence numbers, the smaller one in the upper half. */
    long[] candidates() {
        long[] documentOf = this.documentOf.drain();
        long[] sizes = this.sizes.drain();
        BitSet boilerplate = boilerplate(documentOf);
        ShingleIndex index = ShingleIndex.of(entries.drain(), documentOf.length, COMMON);
        LongList pairs = new LongList();
        int[] shared = new int[documentOf.length];
        int[] touched = new int[64];
        for (int sentence = 0; sentence < documentOf.length; sentence++) {
            if (boilerplate.get(sentence) || index.size(sentence) < 2) {
                continue;
            }
            Sharing sharing = new Sharing(shared, touched);
            index.forEachLater(sentence, sharing);
            touched = sharing.touched;
            List<Integer> partners = new ArrayList<>();
            for (int i = 0; i < sharing.count; i++) {
                int other = touched[i];
                if (shared[other] >= 2
                        && shared[other] >= ENOUGH * Math.min(sizes[sentence], sizes[other])
                        && documentOf[other] != documentOf[sentence]
                        && !boilerplate.get(other)) {
                    partners.add(other);
                }
            }
            if (partners.size() > MOST_CANDIDATES) {
                partners.sort(Comparator.<Integer>comparingInt(other -> -shared[other])
                        .thenComparing(Comparator.naturalOrder()));
                partners = partners.subList(0, MOST_CANDIDATES);
            }
            for (int other : partners) {
                pairs.add((long) sentence << 32 | other);
            }
            for (int i = 0; i < sharing.count; i++) {
                shared[touched[i]] = 0;
            }
        }
        return pairs.drain();
    }

    private BitSet boilerplate(long[] documentOf) {
        long[] sorted = wholes.drain();
        Arrays.sort(sorted);
        BitSet boilerplate = new BitSet();
        Set<Long> in = new HashSet<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            in.clear();
            for (to = from; to < sorted.length && ShingleIndex.sameHash(sorted[from], sorted[to]); to++) {
                in.add(documentOf[ShingleIndex.sentence(sorted[to])]);
            }
            if (in.size() > SharedPassages.MOST_DOCUMENTS) {
                for (int i = from; i < to; i++) {
                    boilerplate.set(ShingleIndex.sentence(sorted[i]));
                }
            }
        }
        return boilerplate;
    }

    /** Counts shared shingles by sentence. */
    private static final class Sharing implements IntConsumer {

        private final int[] shared;
        private int[] touched;
        private int count;

        Sharing(int[] shared, int[] touched) {
            this.shared = shared;
            this.touched = touched;
        }

        @Override
        public void accept(int sentence) {
            if (shared[sentence]++ == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = sentence;
            }
        }
    }
}
