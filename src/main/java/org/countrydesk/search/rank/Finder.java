package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** Finds all entries that a query is true of. */
public final class Finder {

    private static final int FIRST = 256;

    private final IndexSearcher searcher;
    private final Segments segments;

    public Finder(IndexSearcher searcher, Segments segments) {
        this.searcher = searcher;
        this.segments = segments;
    }

    /** Find them in the order of the index. */
    public Hits find(Query query) throws IOException {
        return searcher.search(query, new Gathering());
    }

    private final class Gathering implements CollectorManager<Gatherer, Hits> {

        @Override
        public Gatherer newCollector() {
            return new Gatherer();
        }

        @Override
        public Hits reduce(Collection<Gatherer> gatherers) {
            return new Hits(gatherers.stream().flatMap(each -> each.parts.stream()).toList());
        }
    }

    private final class Gatherer implements Collector {

        private final List<Hits.Part> parts = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            return new PartGatherer(leaf, parts);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private final class PartGatherer implements LeafCollector {

        private final LeafReaderContext leaf;
        private final List<Hits.Part> parts;
        private int[] entries = new int[FIRST];
        private int count;

        PartGatherer(LeafReaderContext leaf, List<Hits.Part> parts) {
            this.leaf = leaf;
            this.parts = parts;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // what is found has no order
        }

        @Override
        public void collect(int entry) {
            entries = ArrayUtil.grow(entries, count + 1);
            entries[count++] = entry;
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            stream.forEach(this::collect);
        }

        @Override
        public void finish() {
            parts.add(new Hits.Part(leaf, segments.of(leaf), Arrays.copyOf(entries, count)));
        }
    }
}
