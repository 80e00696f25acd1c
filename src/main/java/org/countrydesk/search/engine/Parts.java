package org.countrydesk.search.engine;

import java.util.List;
import org.apache.lucene.index.DirectoryReader;

/**
 * The parts that an index lies in: each word is looked up in each of them, for every search.
 *
 * @param sizes entries of each
 */
record Parts(List<Integer> sizes) {

    /** So few entries are searched fast in any number of parts. */
    private static final long FEW = 50_000;

    /** What changed documents add is put together again when it comes to this share of all. */
    private static final double SHARE = 0.2;

    static Parts of(DirectoryReader reader) {
        return new Parts(reader.leaves().stream().map(leaf -> leaf.reader().numDocs()).toList());
    }

    /** Tell whether searches gain enough by putting them together: many entries lie outside of the largest part. */
    boolean areMany() {
        long all = sizes.stream().mapToLong(Integer::longValue).sum();
        int largest = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
        return all > FEW && all - largest > SHARE * all;
    }
}
