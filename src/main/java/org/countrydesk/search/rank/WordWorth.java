package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a word gives: the best of its fields, and a little of each other one, in its own form more than in others of its stem. The same as
 * a {@code DisjunctionMaxQuery} of a {@code SynonymQuery} a field, field by field instead of entry by entry: eight lists of entries are
 * read one after the other, which is several times as fast as side by side.
 */
final class WordWorth implements Worth {

    /** A list is read through rather than searched when it has up to this many times as many entries as are asked for. */
    private static final int SEARCHED_FROM = 16;

    /** A form of the word and what one occurrence counts. */
    record Form(String term, float counts) {}

    private final List<InField> fields = new ArrayList<>();

    private record InField(String field, SimScorer scorer, List<Listed> forms) {}

    private record Listed(Term term, TermStates states, float counts) {}

    /** Weigh a word in each of {@link ClauseWriter#FIELDS}. */
    WordWorth(IndexSearcher searcher, List<Form> forms) throws IOException {
        for (String field : ClauseWriter.FIELDS) {
            CollectionStatistics all = searcher.collectionStatistics(field);
            List<Listed> listed = new ArrayList<>();
            long entries = 0;
            long occurrences = 0;
            for (Form form : forms) {
                Term term = new Term(field, form.term());
                TermStates states = TermStates.build(searcher, term, true);
                if (states.docFreq() > 0) {
                    listed.add(new Listed(term, states, form.counts()));
                    entries = Math.max(entries, states.docFreq());
                    occurrences += states.totalTermFreq();
                }
            }
            if (all != null && !listed.isEmpty()) {
                TermStatistics together = new TermStatistics(new BytesRef("word"), entries, occurrences);
                SimScorer scorer = searcher.getSimilarity().scorer(ClauseWriter.weightOf(field), all, together);
                fields.add(new InField(field, scorer, listed));
            }
        }
    }

    /** Return how many entries have the word, at most. */
    long size() {
        long size = 0;
        for (InField field : fields) {
            for (Listed form : field.forms()) {
                size += form.states().docFreq();
            }
        }
        return size;
    }

    /** Read all lists of the word. */
    WordList list(List<LeafReaderContext> leaves, Segments segments) throws IOException {
        int[][] entries = new int[leaves.size()][];
        float[][] worths = new float[leaves.size()][];
        for (LeafReaderContext leaf : leaves) {
            entries[leaf.ord] = entries(leaf);
            worths[leaf.ord] = of(new Hits.Part(leaf, segments.of(leaf), entries[leaf.ord]));
        }
        return new WordList(entries, worths);
    }

    private int[] entries(LeafReaderContext leaf) throws IOException {
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        for (InField field : fields) {
            for (Listed form : field.forms()) {
                PostingsEnum list = open(leaf, form);
                if (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    list.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, 0);
                }
            }
        }
        int[] entries = new int[found.cardinality()];
        int next = -1;
        for (int i = 0; i < entries.length; i++) {
            next = found.nextSetBit(next + 1);
            entries[i] = next;
        }
        return entries;
    }

    @Override
    public float[] of(Hits.Part part) throws IOException {
        float[] worth = new float[part.entries().length];
        if (worth.length == 0) {
            return worth;
        }
        double[] others = new double[worth.length];
        for (InField field : fields) {
            float[] often = new float[worth.length];
            boolean any = false;
            for (Listed form : field.forms()) {
                PostingsEnum list = open(part.leaf(), form);
                any |= list != null;
                if (list != null) {
                    count(list, form.counts(), part.entries(), often);
                }
            }
            if (any) {
                add(field.scorer(), part, part.segment().lengths(field.field()), often, worth, others);
            }
        }
        for (int i = 0; i < worth.length; i++) {
            worth[i] = (float) (worth[i] + others[i] * Ranking.TIE);
        }
        return worth;
    }

    private static void add(SimScorer scorer, Hits.Part part, byte[] lengths, float[] often, float[] best, double[] others) {
        for (int i = 0; i < often.length; i++) {
            if (often[i] > 0) {
                float score = scorer.score(often[i], lengths[part.entries()[i]]);
                others[i] += Math.min(score, best[i]);
                best[i] = Math.max(score, best[i]);
            }
        }
    }

    private static @Nullable PostingsEnum open(LeafReaderContext leaf, Listed form) throws IOException {
        IOSupplier<TermState> state = form.states().get(leaf);
        TermState known = state == null ? null : state.get();
        Terms terms = leaf.reader().terms(form.term().field());
        if (known == null || terms == null) {
            return null;
        }
        TermsEnum at = terms.iterator();
        at.seekExact(form.term().bytes(), known);
        return at.postings(null, PostingsEnum.FREQS);
    }

    private static void count(PostingsEnum list, float counts, int[] entries, float[] often) throws IOException {
        if (list.cost() > (long) SEARCHED_FROM * entries.length) {
            search(list, counts, entries, often);
        } else {
            readThrough(list, counts, entries, often);
        }
    }

    private static void search(PostingsEnum list, float counts, int[] entries, float[] often) throws IOException {
        for (int i = 0; i < entries.length; i++) {
            int at = list.docID() < entries[i] ? list.advance(entries[i]) : list.docID();
            if (at == entries[i]) {
                often[i] += counts * list.freq();
            } else if (at == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
        }
    }

    private static void readThrough(PostingsEnum list, float counts, int[] entries, float[] often) throws IOException {
        DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();
        int upTo = entries[entries.length - 1] + 1;
        int at = 0;
        list.advance(entries[0]);
        for (list.nextPostings(upTo, some); some.size > 0; list.nextPostings(upTo, some)) {
            for (int i = 0; i < some.size; i++) {
                int entry = some.docs[i];
                while (entries[at] < entry) {
                    at++;
                }
                if (entries[at] == entry) {
                    often[at] += counts * some.features[i];
                }
            }
        }
    }

    @Override
    public float most() {
        float best = 0;
        float sum = 0;
        for (InField field : fields) {
            float most = field.scorer().score(Float.MAX_VALUE, 1);
            sum += most;
            best = Math.max(best, most);
        }
        return best + (sum - best) * Ranking.TIE;
    }
}
