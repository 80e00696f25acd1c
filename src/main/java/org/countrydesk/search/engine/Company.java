package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.countrydesk.search.engine.Folding.Folded;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Ranker;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.rank.Segments;

/**
 * What hits of one document gain from each other: where one passage is about what is asked, the next often is, and what one passage lacks of
 * it another may have.
 */
final class Company {

    private final IndexSearcher searcher;
    private final Segments segments;
    private final Ranker ranker;

    Company(IndexSearcher searcher, Segments segments, Ranker ranker) {
        this.searcher = searcher;
        this.segments = segments;
        this.ranker = ranker;
    }

    /** Return what each document's hits gain: a share of what its best ones score together, and of the best that each part of the query has in them. */
    Map<Integer, Double> of(List<Folded> hits) throws IOException {
        Map<Integer, Integer> counted = new HashMap<>();
        Map<Integer, Double> gained = new HashMap<>();
        for (Folded hit : hits) {
            if (hit.document() >= 0 && counted.merge(hit.document(), 1, Integer::sum) <= Ranking.COMPANY_OF) {
                gained.merge(hit.document(), hit.score() * Ranking.COMPANY, Double::sum);
            }
        }
        best(hits).forEach((document, best) -> gained.merge(document, sum(best) * Ranking.TOGETHER, Double::sum));
        return gained;
    }

    private static double sum(float[] parts) {
        double sum = 0;
        for (float part : parts) {
            sum += part;
        }
        return sum;
    }

    /** Return for each document what each part of the query is worth at best among its hits. */
    private Map<Integer, float[]> best(List<Folded> hits) throws IOException {
        Map<Integer, Integer> documents = new HashMap<>();
        hits.stream().filter(hit -> hit.document() >= 0).forEach(hit -> documents.put(hit.speaking(), hit.document()));
        int[] entries = documents.keySet().stream().mapToInt(entry -> entry).sorted().toArray();
        Map<Integer, float[]> best = new HashMap<>();
        for (int from = 0; from < entries.length; ) {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entries[from], leaves));
            int end = from;
            while (end < entries.length && entries[end] < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            int[] inLeaf = Arrays.stream(entries, from, end).map(entry -> entry - leaf.docBase).toArray();
            List<float[]> parts = ranker.parts(new Hits.Part(leaf, segments.of(leaf), inLeaf));
            for (int i = from; i < end; i++) {
                float[] sofar = best.computeIfAbsent(documents.get(entries[i]), document -> new float[parts.size()]);
                for (int part = 0; part < sofar.length; part++) {
                    sofar[part] = Math.max(sofar[part], parts.get(part)[i - from]);
                }
            }
            from = end;
        }
        return best;
    }
}
