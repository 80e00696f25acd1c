package org.countrydesk.across.passage;

import java.util.ArrayList;
import java.util.List;

/** A growing list of longs that never holds its content twice while it grows. */
final class LongList {

    private static final int CHUNK = 1 << 16;

    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    void add(long value) {
        if (size % CHUNK == 0) {
            chunks.add(new long[CHUNK]);
        }
        chunks.getLast()[size % CHUNK] = value;
        size++;
    }

    int size() {
        return size;
    }

    /** Return the content as one array, and forget it here. */
    long[] drain() {
        long[] all = new long[size];
        for (int i = 0; i < chunks.size(); i++) {
            int from = i * CHUNK;
            System.arraycopy(chunks.set(i, new long[0]), 0, all, from, Math.min(CHUNK, size - from));
        }
        chunks.clear();
        size = 0;
        return all;
    }
}
