package org.countrydesk.search.rank;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** What a Lucene query gives. */
final class QueryWorth implements Worth {

    private final Weight weight;
    private final float most;

    /**
     * Rank by a query.
     *
     * @param most what no score exceeds
     */
    QueryWorth(IndexSearcher searcher, Query query, float most) throws IOException {
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        this.most = most;
    }

    @Override
    public float[] of(Hits.Part part) throws IOException {
        int[] entries = part.entries();
        float[] worth = new float[entries.length];
        Scorer scorer = entries.length == 0 ? null : weight.scorer(part.leaf());
        if (scorer == null) {
            return worth;
        }
        TwoPhaseIterator doubtful = scorer.twoPhaseIterator();
        DocIdSetIterator found = doubtful == null ? scorer.iterator() : doubtful.approximation();
        for (int i = 0; i < entries.length; i++) {
            int at = found.docID() < entries[i] ? found.advance(entries[i]) : found.docID();
            if (at == entries[i] && (doubtful == null || doubtful.matches())) {
                worth[i] = scorer.score();
            }
        }
        return worth;
    }

    @Override
    public float most() {
        return most;
    }
}
