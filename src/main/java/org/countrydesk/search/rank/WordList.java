package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * All entries that have a word, and what it is worth to each: the word's lists of all fields, read once. As a query it finds what the
 * word is in.
 */
final class WordList extends Query {

    /** Memory an entry of a list takes. */
    static final int BYTES = Integer.BYTES + Float.BYTES;

    /** A list is searched rather than read through where it is so many times as long as the other. */
    private static final int SEARCHED_FROM = 16;

    private final int[][] entries;
    private final float[][] worths;

    /**
     * Keep what was read.
     *
     * @param entries of each segment, ascending
     * @param worths of these entries
     */
    WordList(int[][] entries, float[][] worths) {
        this.entries = entries;
        this.worths = worths;
    }

    /** Return how many entries have the word. */
    long size() {
        long size = 0;
        for (int[] part : entries) {
            size += part.length;
        }
        return size;
    }

    /** Return those of one segment, ascending. */
    int[] in(LeafReaderContext leaf) {
        return entries[leaf.ord];
    }

    /** Return what the word is worth to hits, 0 to one that lacks it. */
    float[] of(Hits.Part part) {
        int[] hits = part.entries();
        int[] listed = entries[part.leaf().ord];
        float[] worth = worths[part.leaf().ord];
        if (Arrays.equals(hits, listed)) {
            return worth.clone();
        }
        float[] found = new float[hits.length];
        boolean searched = listed.length > (long) SEARCHED_FROM * hits.length;
        int at = 0;
        int i = 0;
        while (i < hits.length && at < listed.length) {
            if (searched) {
                at = search(listed, at, hits[i]);
                if (at == listed.length) {
                    return found;
                }
            }
            int hit = hits[i];
            int entry = listed[at];
            if (hit == entry) {
                found[i] = worth[at];
            }
            i += hit <= entry ? 1 : 0;
            at += entry <= hit ? 1 : 0;
        }
        return found;
    }

    /** Leave those of some entries that are in a list as well. */
    static int[] both(int[] some, int[] listed) {
        int[] both = new int[Math.min(some.length, listed.length)];
        int count = 0;
        boolean searched = listed.length > (long) SEARCHED_FROM * some.length;
        int at = 0;
        int i = 0;
        while (i < some.length && at < listed.length) {
            if (searched) {
                at = search(listed, at, some[i]);
                if (at == listed.length) {
                    break;
                }
            }
            int one = some[i];
            int other = listed[at];
            if (one == other) {
                both[count++] = one;
            }
            i += one <= other ? 1 : 0;
            at += other <= one ? 1 : 0;
        }
        return Arrays.copyOf(both, count);
    }

    /** Leave those of some entries that are not in a list. */
    static int[] without(int[] some, int[] listed) {
        int[] without = new int[some.length];
        int count = 0;
        boolean searched = listed.length > (long) SEARCHED_FROM * some.length;
        int at = 0;
        for (int entry : some) {
            if (searched) {
                at = search(listed, at, entry);
            }
            while (at < listed.length && listed[at] < entry) {
                at++;
            }
            without[count] = entry;
            count += at < listed.length && listed[at] == entry ? 0 : 1;
        }
        return Arrays.copyOf(without, count);
    }

    /** Find the first place, from here, of an entry or a later one, in steps that double. */
    private static int search(int[] listed, int from, int entry) {
        int step = 1;
        int low = from;
        int high = from;
        while (high < listed.length && listed[high] < entry) {
            low = high + 1;
            high += step;
            step *= 2;
        }
        int found = Arrays.binarySearch(listed, low, Math.min(high, listed.length), entry);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, new Entries(in(leaf))));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "list of " + size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static final class Entries extends DocIdSetIterator {

        private final int[] listed;
        private int at = -1;
        private int entry = -1;

        Entries(int[] listed) {
            this.listed = listed;
        }

        @Override
        public int docID() {
            return entry;
        }

        @Override
        public int nextDoc() {
            return to(at + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            return to(search(listed, at + 1, target));
        }

        private int to(int place) {
            at = place;
            entry = place < listed.length ? listed[place] : NO_MORE_DOCS;
            return entry;
        }

        @Override
        public long cost() {
            return listed.length;
        }
    }
}
