package org.countrydesk.search.rank;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.countrydesk.search.index.EntryType;

/** Entries that have what is asked for, segment by segment. */
public record Hits(List<Part> parts) {

    private static final boolean[] DERIVED = new boolean[EntryType.values().length];

    static {
        Ranking.DERIVED.forEach(type -> DERIVED[type.ordinal()] = true);
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

        Part plain() {
            int[] plain = new int[entries.length];
            int count = 0;
            for (int entry : entries) {
                plain[count] = entry;
                count += isDerived(segment.type(entry)) ? 0 : 1;
            }
            return new Part(leaf, segment, Arrays.copyOf(plain, count));
        }
    }

    /** Return whether entries of a type are read from a passage that is found as well. */
    public static boolean isDerived(int type) {
        return DERIVED[type];
    }

    /** Leave out what is read from a passage that is found as well. */
    Hits plain() {
        return new Hits(parts.stream().map(Part::plain).toList());
    }
}
