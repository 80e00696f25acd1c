package org.countrydesk.search.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.countrydesk.search.index.EntryType;

/** Entries that have what is asked for, segment by segment. */
public record Hits(List<Part> parts) {

    /** Whether entries of a type, by its ordinal, are read from no passage that is found as well. */
    private static final boolean[] PLAIN = new boolean[EntryType.values().length];

    private static final boolean[] PASSAGES = new boolean[EntryType.values().length];

    static {
        Arrays.fill(PLAIN, true);
        Ranking.DERIVED.forEach(type -> PLAIN[type.ordinal()] = false);
        PASSAGES[EntryType.PASSAGE.ordinal()] = true;
    }

    public Hits {
        parts = List.copyOf(parts);
    }

    /**
     * The hits in one segment.
     *
     * @param entries their numbers there, ascending
     */
    public record Part(LeafReaderContext leaf, Segment segment, int[] entries) {

        private Part of(boolean[] types) {
            int[] left = new int[entries.length];
            int count = 0;
            for (int entry : entries) {
                left[count] = entry;
                count += types[segment.type(entry)] ? 1 : 0;
            }
            return new Part(leaf, segment, Arrays.copyOf(left, count));
        }
    }

    /** Return whether entries of a type are read from a passage that is found as well. */
    public static boolean isDerived(int type) {
        return !PLAIN[type];
    }

    /**
     * Take entries by their numbers in the whole index.
     *
     * @param leaves of the index, whose segments {@code segments} knows
     * @param entries ascending, none twice
     */
    public static Hits of(List<LeafReaderContext> leaves, Segments segments, int[] entries) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (LeafReaderContext leaf : leaves) {
            int end = from;
            while (end < entries.length && entries[end] < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            int[] inLeaf = Arrays.stream(entries, from, end).map(entry -> entry - leaf.docBase).toArray();
            parts.add(new Part(leaf, segments.of(leaf), inLeaf));
            from = end;
        }
        return new Hits(parts);
    }

    /** Return how many entries there are. */
    public long size() {
        return parts.stream().mapToLong(part -> part.entries().length).sum();
    }

    /** Return their numbers in the whole index. */
    public int[] entries() {
        return parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.entries()).map(entry -> part.leaf().docBase + entry))
                .toArray();
    }

    /** Return whether an entry is one of them, by its number in the whole index. */
    public boolean has(int entry) {
        for (Part part : parts) {
            int inLeaf = entry - part.leaf().docBase;
            if (inLeaf >= 0 && inLeaf < part.segment().size()) {
                return Arrays.binarySearch(part.entries(), inLeaf) >= 0;
            }
        }
        return false;
    }

    /**
     * Write them as a query.
     *
     * @param leaves how many segments the index has
     */
    public Query query(int leaves) {
        int[][] entries = new int[leaves][0];
        parts.forEach(part -> entries[part.leaf().ord] = part.entries());
        return new WordList(entries, new float[leaves][0]);
    }

    /** Leave out what is read from a passage that is found as well. */
    Hits plain() {
        return new Hits(parts.stream().map(part -> part.of(PLAIN)).toList());
    }

    /** Leave out all but passages. */
    Hits passages() {
        return new Hits(parts.stream().map(part -> part.of(PASSAGES)).toList());
    }
}
