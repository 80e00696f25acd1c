package org.countrydesk.search.rank;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
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

    /** Leave out what is read from a passage that is found as well. */
    Hits plain() {
        return new Hits(parts.stream().map(part -> part.of(PLAIN)).toList());
    }

    /** Leave out all but passages. */
    Hits passages() {
        return new Hits(parts.stream().map(part -> part.of(PASSAGES)).toList());
    }
}
