package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.countrydesk.search.engine.FacetCounter.Counts;
import org.countrydesk.search.engine.Folding.Folded;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Ranker;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.rank.Segments;

/** Lists the hits that were counted, in an order: as many as are counted, where all are asked for. */
final class Listing {

    /** Entries looked at for each hit that is wanted, as several may lie in one passage; so many times more where they are too few. */
    private static final int ENTRIES_A_HIT = 3;

    private final IndexSearcher searcher;
    private final Segments segments;
    private final FacetNames names;
    private final Ranker ranker;
    private final Counts counts;

    /**
     * List hits.
     *
     * @param counts of them
     */
    Listing(IndexSearcher searcher, Segments segments, FacetNames names, Ranker ranker, Counts counts) {
        this.searcher = searcher;
        this.segments = segments;
        this.names = names;
        this.ranker = ranker;
        this.counts = counts;
    }

    /** Gives the first entries of an order. */
    interface Order {
        ScoreDoc[] first(int most) throws IOException;
    }

    /** List the best of what is weighed. */
    List<Folded> best(Order byScore, int count) throws IOException {
        int looked = looked(count);
        while (true) {
            Folding folding = folding(Ranking.SPEAKERS);
            ScoreDoc[] entries = byScore.first(Math.min(looked, searcher.getIndexReader().maxDoc()));
            List<Folded> hits = folding.spread(folding.fold(entries));
            if (hits.size() >= count || entries.length < looked) {
                return hits;
            }
            looked *= ENTRIES_A_HIT;
        }
    }

    /** List the first by day or title. */
    List<Folded> sorted(SearchQuery.Sort order, int count) throws IOException {
        Sort sort = order == SearchQuery.Sort.DATE ? byDay() : byTitle();
        int looked = looked(count);
        while (true) {
            int most = Math.min(looked, searcher.getIndexReader().maxDoc());
            ScoreDoc[] entries = searcher.search(
                            counts.listed().query(searcher.getIndexReader().leaves().size()), new TopFieldCollectorManager(sort, most, most))
                    .scoreDocs;
            List<Folded> hits = folding(0).fold(entries);
            if (hits.size() >= count || entries.length < looked) {
                return hits;
            }
            looked *= ENTRIES_A_HIT;
        }
    }

    /** Where figures and dates are left out, few passages have more than one entry. */
    private int looked(int count) {
        return switch (counts.unit()) {
            case ENTRY -> count;
            case PASSAGE -> count * ENTRIES_A_HIT;
            case PLAIN_PASSAGE -> count + count / 2;
        };
    }

    /** List those of some entries that were counted, in the order in which they are given. */
    List<Folded> kept(List<ScoreDoc> entries) throws IOException {
        return folding(Ranking.SPEAKERS)
                .fold(entries.stream().filter(entry -> counts.listed().has(entry.doc)).toArray(ScoreDoc[]::new));
    }

    /**
     * Put entries in the order of hits that were listed, each with what is folded into it; those that are in none follow.
     *
     * @param hits which may have other entries as well
     */
    List<ScoreDoc> entries(List<Folded> hits, Hits all) throws IOException {
        Map<Integer, ScoreDoc> inOrder = new LinkedHashMap<>();
        for (Folded hit : hits) {
            inOrder.putIfAbsent(hit.lead().doc, hit.lead());
            inOrder.putIfAbsent(hit.speaking(), new ScoreDoc(hit.speaking(), hit.lead().score));
            hit.also().forEach(entry -> inOrder.putIfAbsent(entry, new ScoreDoc(entry, hit.lead().score)));
        }
        inOrder.keySet().removeIf(entry -> !all.has(entry));
        int[] left = Arrays.stream(all.entries()).filter(entry -> !inOrder.containsKey(entry)).toArray();
        Hits others = Hits.of(searcher.getIndexReader().leaves(), segments, left);
        Arrays.stream(ranker.some(others, Math.max(1, left.length))).forEach(entry -> inOrder.put(entry.doc, entry));
        return List.copyOf(inOrder.values());
    }

    private Folding folding(int speakers) {
        Speakers found = new Speakers(searcher, ranker, names, counts.listed(), speakers);
        return new Folding(searcher, segments, names, found, new Company(searcher, segments, ranker), counts);
    }

    private static Sort byDay() {
        SortField day = new SortField(EntryFields.SORT_DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        return new Sort(day, SortField.FIELD_DOC);
    }

    private static Sort byTitle() {
        return new Sort(new SortField(EntryFields.SORT_TITLE, SortField.Type.STRING), SortField.FIELD_DOC);
    }
}
