package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;
import org.countrydesk.search.index.EntryType;

/** Finds all entries that a query is true of. */
public final class Finder {

    private static final int FIRST = 256;
    private static final int PASSAGE = EntryType.PASSAGE.ordinal();
    private static final int[] NOTHING = {};

    private final IndexSearcher searcher;
    private final Segments segments;

    public Finder(IndexSearcher searcher, Segments segments) {
        this.searcher = searcher;
        this.segments = segments;
    }

    /** Find them in the order of the index. */
    public Hits find(Query query) throws IOException {
        List<WordList> lists = query instanceof BooleanQuery all ? lists(all) : List.of();
        return !lists.isEmpty() ? inAll(lists) : searcher.search(query, new Gathering());
    }

    /** Find what has one of the wanted things, and none of those that come before it in an order. */
    Hits stage(QueryWriter query, int[] order, int stage, List<Query> filters) throws IOException {
        List<WordList> lists = filters.isEmpty() ? query.lists() : List.of();
        if (lists.isEmpty()) {
            return find(query.stage(order, stage, filters));
        }
        List<Hits.Part> parts = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Segment segment = segments.of(leaf);
            int[] all = stage > 0 ? NOTHING : inAll(lists, leaf);
            int[] found = lists.get(order[stage]).in(leaf);
            for (int i = 0; i < stage; i++) {
                found = WordList.without(found, lists.get(order[i]).in(leaf));
            }
            parts.add(part(leaf, passagesOr(all, found, segment)));
        }
        return new Hits(parts);
    }

    /** Leave of what was found the passages, and what is among others. */
    private static int[] passagesOr(int[] others, int[] found, Segment segment) {
        int[] left = new int[found.length];
        int count = 0;
        int at = 0;
        for (int entry : found) {
            while (at < others.length && others[at] < entry) {
                at++;
            }
            left[count] = entry;
            count += segment.type(entry) == PASSAGE || (at < others.length && others[at] == entry) ? 1 : 0;
        }
        return Arrays.copyOf(left, count);
    }

    /** Return the lists that hits are in all of, when nothing else is asked of them. */
    private static List<WordList> lists(BooleanQuery all) {
        List<WordList> lists = new ArrayList<>();
        for (BooleanClause clause : all.clauses()) {
            if (clause.occur() != BooleanClause.Occur.FILTER || !(clause.query() instanceof WordList list)) {
                return List.of();
            }
            lists.add(list);
        }
        return lists;
    }

    private Hits inAll(List<WordList> lists) {
        List<Hits.Part> parts = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            parts.add(part(leaf, inAll(lists, leaf)));
        }
        return new Hits(parts);
    }

    private static int[] inAll(List<WordList> lists, LeafReaderContext leaf) {
        List<int[]> ofLeaf = lists.stream().map(list -> list.in(leaf)).sorted(Comparator.comparingInt(list -> list.length)).toList();
        int[] all = ofLeaf.getFirst();
        for (int[] list : ofLeaf.subList(1, ofLeaf.size())) {
            all = WordList.both(all, list);
        }
        return all;
    }

    private Hits.Part part(LeafReaderContext leaf, int[] entries) {
        Bits live = leaf.reader().getLiveDocs();
        return new Hits.Part(leaf, segments.of(leaf), live == null ? entries : Arrays.stream(entries).filter(live::get).toArray());
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
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, 2 * count);
            }
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
