package org.countrydesk.search.rank;

import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.LongHeap;

/** The best hits of all segments, those of equal worth in the order of the index. */
final class Best {

    private static final long LOW = 0xFFFFFFFFL;

    private final int most;

    /** Worth in the upper half, as bits that sort as the numbers do; in the lower half what is smaller the later the entry. */
    private final LongHeap heap;

    Best(int most) {
        this.most = most;
        this.heap = new LongHeap(most);
    }

    void keep(Weighed weighed) {
        int first = weighed.part().leaf().docBase;
        int[] entries = weighed.part().entries();
        float[] worth = weighed.worth();
        for (int i = 0; i < entries.length; i++) {
            heap.insertWithOverflow((long) Float.floatToIntBits(worth[i]) << 32 | LOW - (first + entries[i]));
        }
    }

    /** Return what a further hit must be worth at least; 0 while there is room. */
    float least() {
        return heap.size() < most ? 0 : Float.intBitsToFloat((int) (heap.top() >>> 32));
    }

    /** Return whether hits that are worth no more than this come too late. */
    boolean isSettled(float bound) {
        return heap.size() == most && bound < least();
    }

    /** Return the best first, and forget them. */
    ScoreDoc[] sorted() {
        ScoreDoc[] sorted = new ScoreDoc[heap.size()];
        for (int i = sorted.length - 1; i >= 0; i--) {
            long worst = heap.pop();
            sorted[i] = new ScoreDoc((int) (LOW - (worst & LOW)), Float.intBitsToFloat((int) (worst >>> 32)));
        }
        return sorted;
    }
}
