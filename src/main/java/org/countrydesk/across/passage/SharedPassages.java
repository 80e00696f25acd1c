package org.countrydesk.across.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that stand, word for word or nearly, in two documents.
 *
 * <p>Whether two sentences match depends on the two alone: they share a key of their sketches and most of their words. A sentence
 * has one partner a document. Where at most {@value Choice#FEW} other documents have it, it is linked with all of them; where more have
 * it, with the one that follows its own in the alphabet, as the first follows the last, so that a chain leads through all. So what a
 * changed document can touch lies within three steps of it. Leaves out sentences of fewer than five words, headings and boilerplate.
 */
public final class SharedPassages {

    /** A shorter sentence says too little to be anybody's. */
    static final int FEWEST_WORDS = 5;

    /** Nor is one of fewer words than this that no full stop ends: a heading, a list of names. */
    private static final int FEWEST_UNCLOSED = 10;

    private static final Pattern CLOSED = Pattern.compile("[.!?:;…]['\"’”»)\\]]?\\s?$");

    /** Share of words that begin with a small letter in any running sentence. */
    private static final double SMALL_WORDS = 0.4;

    private static final Comparator<SentenceRef> PLACE = Comparator.comparing(SentenceRef::document)
            .thenComparingInt(SentenceRef::passage)
            .thenComparingInt(SentenceRef::start);

    private final Sketches sketches;
    private final Texts texts;

    /** The sentences that were read, by number. */
    private final @Nullable Held[] held;

    private SharedPassages(Sketches sketches, Texts texts) {
        this.sketches = sketches;
        this.texts = texts;
        held = new Held[sketches.size()];
    }

    /** Gives the sentences of documents that say something, in order. */
    public interface Texts {

        /** Read the documents of these names, in any order, by any number of threads. */
        void read(Collection<String> documents, Reading reading);

        /** Is given each document. */
        interface Reading {
            void of(String document, List<SentenceText> sentences);
        }
    }

    /**
     * What is known anew.
     *
     * @param touched the sentences whose partners may be others now; their pairs in place of all that they had
     */
    public record Found(Set<SentenceRef> touched, List<SharedPassage> pairs) {}

    /** Find the shared passages of a corpus: sorted by the names of the two documents, then by place. */
    public static List<SharedPassage> of(Sketches sketches, Texts texts) {
        BitSet all = new BitSet();
        all.set(0, sketches.size());
        return new SharedPassages(sketches, texts).chosen(Candidates.whole(sketches).pairs(all));
    }

    /** Find the shared passages of sentences, of any order. */
    public static List<SharedPassage> of(Stream<SentenceText> sentences) {
        Map<String, List<SentenceText>> byDocument = sentences
                .sorted(Comparator.comparing(SentenceText::place, PLACE))
                .collect(Collectors.groupingBy(each -> each.place().document(), TreeMap::new, Collectors.toList()));
        Sketches sketches = new Sketches();
        byDocument.forEach((document, all) -> sketches.add(
                document, Sketches.of(all.stream().map(SentenceText::text).toList())));
        byDocument.replaceAll((document, all) -> all.stream().filter(SharedPassages::says).toList());
        return of(sketches, (documents, reading) ->
                documents.forEach(document -> reading.of(document, byDocument.getOrDefault(document, List.of()))));
    }

    /**
     * Find what differs where some documents have changed.
     *
     * @param sketches of all documents as they are now
     * @param before the documents that changed or went as they were: their sentences that say something
     * @param changed the names of documents that changed or came
     */
    public static Found around(
            Sketches sketches, Texts texts, Map<String, List<SentenceText>> before, Collection<String> changed) {
        return new SharedPassages(sketches, texts).around(before, changed);
    }

    private Found around(Map<String, List<SentenceText>> before, Collection<String> changed) {
        BitSet documents = new BitSet();
        changed.stream().map(sketches::number).filter(number -> number >= 0).forEach(documents::set);
        BitSet fresh = new BitSet();
        documents.stream().forEach(number -> fresh.set(sketches.first(number), sketches.first(number + 1)));
        read(fresh);
        Map<Held, int[]> gone = new HashMap<>();
        before.values().forEach(all -> {
            Iterator<SentenceText> texts = all.iterator();
            Held.of(all).forEach(each -> gone.put(each, Sketches.of(List.of(texts.next().text()))));
        });
        for (int sentence : fresh.stream().toArray()) {
            fresh.set(sentence, gone.remove(held(sentence)) == null);
        }
        BitSet touched = touched(fresh, documents, gone, before);
        BitSet partners = Choice.matching(candidates(touched), this::held);
        partners.or(touched);
        List<SharedPassage> pairs = chosen(candidates(partners));
        read(touched);
        Set<SentenceRef> refs = new HashSet<>();
        gone.keySet().forEach(each -> refs.add(each.place()));
        touched.stream().forEach(sentence -> refs.add(ref(sentence)));
        return new Found(refs, pairs.stream().filter(pair -> refs.contains(pair.a()) || refs.contains(pair.b())).toList());
    }

    /** The sentences that match one that came or went, and those with a key that joins now and did not before, or the other way round. */
    private BitSet touched(BitSet fresh, BitSet changed, Map<Held, int[]> gone, Map<String, List<SentenceText>> before) {
        IntSet keys = keys(fresh);
        gone.values().forEach(each -> Arrays.stream(each).forEach(keys::add));
        Candidates found = Candidates.of(sketches, keys);
        BitSet touched = flipped(found, keys, changed, before);
        long[] pairs = found.pairs(fresh);
        read(pairs);
        touched.or(Choice.matching(pairs, this::held));
        touched.or(fresh);
        gone.forEach((each, keysOf) -> {
            BitSet near = found.sharing(keysOf);
            read(near);
            near.stream().filter(sentence -> Choice.match(each, held(sentence))).forEach(touched::set);
        });
        return touched;
    }

    private BitSet flipped(Candidates found, IntSet keys, BitSet changed, Map<String, List<SentenceText>> before) {
        Map<Integer, Set<String>> documents = new HashMap<>();
        Map<Integer, Integer> times = new HashMap<>();
        before.forEach((document, all) -> all.forEach(each -> Arrays.stream(Sketches.of(List.of(each.text())))
                .distinct()
                .filter(keys::has)
                .forEach(key -> {
                    documents.computeIfAbsent(key, k -> new HashSet<>()).add(document);
                    times.merge(key, 1, Integer::sum);
                })));
        BitSet flipped = new BitSet();
        found.forEachKey((key, sentences) -> {
            BitSet in = new BitSet();
            sentences.stream().map(sketches::documentOf).forEach(in::set);
            boolean joins = Candidates.joins(in.cardinality(), sentences.cardinality());
            in.andNot(changed);
            int others = (int) sentences.stream().filter(sentence -> in.get(sketches.documentOf(sentence))).count();
            boolean joined = Candidates.joins(
                    in.cardinality() + documents.getOrDefault(key, Set.of()).size(), others + times.getOrDefault(key, 0));
            if (joins != joined) {
                flipped.or(sentences);
            }
        });
        return flipped;
    }

    private IntSet keys(BitSet sentences) {
        IntSet keys = new IntSet();
        sentences.stream().forEach(sentence -> {
            for (int i = 0; i < Sketches.KEYS; i++) {
                keys.add(sketches.key(sentence, i));
            }
        });
        return keys;
    }

    private long[] candidates(BitSet sentences) {
        long[] candidates = Candidates.of(sketches, keys(sentences)).pairs(sentences);
        read(candidates);
        return candidates;
    }

    private List<SharedPassage> chosen(long[] candidates) {
        read(candidates);
        List<SharedPassage> shared = new ArrayList<>();
        Choice.of(candidates, this::held, sketches::documentOf, (a, b, identical) ->
                shared.add(new SharedPassage(ref(a), ref(b), identical)));
        return shared;
    }

    private Held held(int sentence) {
        Held found = held[sentence];
        if (found == null) {
            throw new IllegalStateException("sentence " + sentence + " was not read");
        }
        return found;
    }

    private SentenceRef ref(int sentence) {
        return held(sentence).place();
    }

    private void read(BitSet sentences) {
        TreeMap<String, Integer> documents = new TreeMap<>();
        sentences.stream().filter(sentence -> held[sentence] == null).forEach(sentence -> {
            int document = sketches.documentOf(sentence);
            documents.put(sketches.name(document), document);
        });
        texts.read(documents.keySet(), (document, all) -> {
            int number = documents.getOrDefault(document, 0);
            int first = sketches.first(number);
            List<Held> known = Held.of(all);
            for (int i = 0; i < known.size() && first + i < sketches.first(number + 1); i++) {
                if (sentences.get(first + i)) {
                    held[first + i] = known.get(i);
                }
            }
        });
    }

    private void read(long[] pairs) {
        BitSet wanted = new BitSet();
        for (long pair : pairs) {
            wanted.set((int) (pair >>> 32));
            wanted.set((int) pair);
        }
        read(wanted);
    }

    /** Tell a sentence that can be shared. */
    public static boolean says(SentenceText sentence) {
        return says(sentence.text(), WordHashes.count(sentence.text()));
    }

    /**
     * Tell a sentence from a heading, a list of names, a reference: those are short and unclosed, or most of their words
     * begin with a capital or a digit. Errs towards leaving out.
     */
    static boolean says(String text, int words) {
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
            anySmall = anySmall || Character.isLowerCase(c);
            inWord = letter || inWord && !Character.isWhitespace(c);
        }
        return !anySmall || small >= SMALL_WORDS * (small + named);
    }
}
