package org.countrydesk.search.engine;

import java.io.IOException;
import org.apache.lucene.search.Query;
import org.countrydesk.search.engine.FacetCounter.Counts;
import org.countrydesk.search.engine.FacetCounter.Unit;
import org.countrydesk.search.rank.Finder;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Lately;

/**
 * Finds and counts hits, and keeps the most of them: the same hits are asked for again with each further page, each choice of a facet, and
 * with other words of grammar beside the same word.
 */
final class WidestCounts {

    /** Fewer entries are mostly found and counted in less than a millisecond. */
    private static final int WIDE = 2_000;

    /** What is kept takes up to this part of the heap. */
    private static final int SHARE = 64;

    private final Finder finder;
    private final FacetCounter facets;
    private final Lately<Asked, Counted> kept;

    /** What is found, and what makes one hit of it. */
    private record Asked(Query query, Unit unit) {}

    /**
     * What was found.
     *
     * @param hits all entries
     * @param counts of them
     */
    record Counted(Hits hits, Counts counts) {

        /** Return about how many bytes it takes. */
        private long size() {
            long entries = hits.size() + counts.listed().size();
            long numbers = counts.documents().numbers().length + counts.others().numbers().length;
            return entries * Integer.BYTES + numbers * 2 * Integer.BYTES;
        }
    }

    WidestCounts(Finder finder, FacetCounter facets) {
        this(finder, facets, Lately.ofHeap(SHARE));
    }

    /**
     * Keep as much as there is room for.
     *
     * @param room bytes
     */
    WidestCounts(Finder finder, FacetCounter facets, long room) {
        this.finder = finder;
        this.facets = facets;
        this.kept = new Lately<>(room, Counted::size);
    }

    /** Find and count what a query is true of, and keep nothing of it. */
    Counted once(Query query, Unit unit) throws IOException {
        Hits hits = finder.find(query);
        return new Counted(hits, facets.count(hits, unit));
    }

    /**
     * Find and count what a query is true of.
     *
     * @param value finds the same, and equals what finds the same
     */
    Counted of(Query query, Query value, Unit unit) throws IOException {
        Asked asked = new Asked(value, unit);
        Counted before = kept.find(asked);
        if (before != null) {
            return before;
        }
        Counted counted = once(query, unit);
        if (counted.hits().size() >= WIDE) {
            kept.keep(asked, counted);
        }
        return counted;
    }

    /** Return how many are kept. */
    long size() {
        return kept.size();
    }
}
