package org.countrydesk.across;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds sentences that stand, word for word or nearly, in two documents.
 *
 * <p>Sentences meet through runs of three words they share; those that share enough are compared word by word. Work and
 * memory grow with the number of words: common runs are passed over, every sentence has a bounded number of candidates, and
 * texts are held only for sentences that have one. Leaves out sentences of fewer than five words and boilerplate.
 */
public final class SharedPassages {

    /** A shorter sentence says too little to be anybody's. */
    static final int FEWEST_WORDS = 5;

    /** Nor is one of fewer words than this that no full stop ends: a heading, a list of names. */
    private static final int FEWEST_UNCLOSED = 10;

    private static final Pattern CLOSED = Pattern.compile("[.!?:;…]['\"’”»)\\]]?\\s?$");

    /** Share of words that begin with a small letter in any running sentence. */
    private static final double SMALL_WORDS = 0.4;

    /** A longer one is compared as a whole only. */
    static final int MOST_WORDS = 400;

    /** A sentence in more documents is boilerplate. */
    static final int MOST_DOCUMENTS = 20;

    /** Most shared passages of two documents. */
    static final int MOST_A_PAIR = 2_000;

    private static final int SHINGLE = 3;

    private static final Comparator<SentenceRef> PLACE = Comparator.comparing(SentenceRef::document)
            .thenComparingInt(SentenceRef::passage)
            .thenComparingInt(SentenceRef::start);

    private SharedPassages() {}

    /**
     * Find the shared passages of a corpus.
     *
     * @param corpus gives all sentences, the same in the same order each time; it is asked three times
     * @return sorted by the names of the two documents, then by place in the first; a sentence has at most one partner a
     *     document
     */
    public static List<SharedPassage> of(Supplier<Stream<SentenceRef>> corpus) {
        RepeatFilter repeats = new RepeatFilter();
        try (Stream<SentenceRef> sentences = corpus.get()) {
            sentences.forEach(sentence -> {
                for (long shingle : shingles(sentence.text(), WordHashes.of(sentence.text()))) {
                    repeats.add(shingle);
                }
            });
        }
        Survey survey = new Survey();
        try (Stream<SentenceRef> sentences = corpus.get()) {
            sentences.forEach(sentence -> survey.add(sentence, repeats));
        }
        long[] candidates = survey.candidates();
        Map<Integer, SentenceRef> texts = new HashMap<>();
        BitSet wanted = new BitSet();
        for (long candidate : candidates) {
            wanted.set((int) (candidate >>> 32));
            wanted.set((int) candidate);
        }
        try (Stream<SentenceRef> sentences = corpus.get()) {
            int[] number = {0};
            sentences.forEach(sentence -> {
                if (wanted.get(number[0]++)) {
                    texts.put(number[0] - 1, sentence);
                }
            });
        }
        return chosen(matches(candidates, texts));
    }

    static long[] shingles(String text, long[] words) {
        return saysSomething(text, words.length) ? WordHashes.shingles(words, SHINGLE) : new long[0];
    }

    /**
     * Tell a sentence from a heading, a list of names, a reference: those are short and unclosed, or most of their words
     * begin with a capital or a digit. Errs towards leaving out.
     */
    private static boolean saysSomething(String text, int words) {
        if (words < FEWEST_WORDS || words < FEWEST_UNCLOSED && !CLOSED.matcher(text).find()) {
            return false;
        }
        int small = 0;
        int named = 0;
        boolean anySmall = false;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !inWord) {
                if (Character.isUpperCase(c) || Character.isDigit(c)) {
                    named++;
                } else {
                    small++;
                }
            }
            anySmall |= Character.isLowerCase(c);
            inWord = !Character.isWhitespace(c) && (letter || inWord);
        }
        return !anySmall || small >= SMALL_WORDS * (small + named);
    }

    private record Match(SentenceRef a, SentenceRef b, double likeness, boolean identical) {}

    private static List<Match> matches(long[] candidates, Map<Integer, SentenceRef> texts) {
        List<Match> matches = new ArrayList<>();
        for (long candidate : candidates) {
            SentenceRef one = texts.get((int) (candidate >>> 32));
            SentenceRef two = texts.get((int) candidate);
            if (one == null || two == null) {
                throw new IllegalStateException("the corpus gave fewer sentences the third time");
            }
            SentenceRef a = PLACE.compare(one, two) < 0 ? one : two;
            SentenceRef b = a == one ? two : one;
            if (SentencePair.normal(a.text()).equals(SentencePair.normal(b.text()))) {
                matches.add(new Match(a, b, 1, true));
                continue;
            }
            long[] ofA = WordHashes.of(a.text());
            long[] ofB = WordHashes.of(b.text());
            if (Math.max(ofA.length, ofB.length) <= MOST_WORDS) {
                double likeness = SentencePair.likeness(ofA, ofB);
                if (likeness > 0) {
                    matches.add(new Match(a, b, likeness, false));
                }
            }
        }
        return matches;
    }

    /** Keep the best partner of each sentence in each document, and drop sentences that stand in too many documents. */
    private static List<SharedPassage> chosen(List<Match> matches) {
        Map<SentenceRef, Set<String>> partners = new HashMap<>();
        for (Match match : matches) {
            partners.computeIfAbsent(match.a(), s -> new HashSet<>()).add(match.b().document());
            partners.computeIfAbsent(match.b(), s -> new HashSet<>()).add(match.a().document());
        }
        partners.values().removeIf(documents -> documents.size() > MOST_DOCUMENTS);
        matches.removeIf(match -> !partners.containsKey(match.a()) || !partners.containsKey(match.b()));
        matches.sort(Comparator.comparing(Match::identical, Comparator.reverseOrder())
                .thenComparing(Match::likeness, Comparator.reverseOrder())
                .thenComparing(Match::a, PLACE)
                .thenComparing(Match::b, PLACE));
        record Side(SentenceRef sentence, String document) {}
        record Documents(String a, String b) {}
        Set<Side> taken = new HashSet<>();
        Map<Documents, Integer> counts = new HashMap<>();
        List<SharedPassage> chosen = new ArrayList<>();
        for (Match match : matches) {
            Side ofA = new Side(match.a(), match.b().document());
            Side ofB = new Side(match.b(), match.a().document());
            if (taken.contains(ofA) || taken.contains(ofB)) {
                continue;
            }
            taken.add(ofA);
            taken.add(ofB);
            if (counts.merge(new Documents(match.a().document(), match.b().document()), 1, Integer::sum)
                    <= MOST_A_PAIR) {
                List<Difference> differences = match.identical()
                        ? List.of()
                        : Wording.differences(match.a().text(), match.b().text());
                chosen.add(new SharedPassage(match.a(), match.b(), match.identical(), differences));
            }
        }
        chosen.sort(Comparator.comparing((SharedPassage shared) -> shared.a().document())
                .thenComparing(shared -> shared.b().document())
                .thenComparing(SharedPassage::a, PLACE)
                .thenComparing(SharedPassage::b, PLACE));
        return chosen;
    }
}
