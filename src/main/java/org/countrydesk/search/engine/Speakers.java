package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.EntryWriter;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Ranker;

/**
 * Finds for a document, a section or a topic the passage that fits the query best: of the document, of the section, or among those that
 * name the topic. It is shown with the hit, and is no hit of its own.
 */
final class Speakers {

    /** Stands for no passage. */
    static final int NONE = -1;

    private static final Query PASSAGES = new TermQuery(new Term(EntryFields.TYPE, EntryType.PASSAGE.word()));

    /** So many passages are all weighed sooner than the best of them are looked for. */
    private static final int FEW = 2_000;

    private final IndexSearcher searcher;
    private final Ranker ranker;
    private final FacetNames names;
    private final Query among;
    private int left;

    /**
     * Find passages.
     *
     * @param among the hits that may speak
     * @param most for so many entries at most
     */
    Speakers(IndexSearcher searcher, Ranker ranker, FacetNames names, Hits among, int most) {
        this.searcher = searcher;
        this.ranker = ranker;
        this.names = names;
        this.among = among.query(searcher.getIndexReader().leaves().size());
        this.left = most;
    }

    /** Find the best among the hits, if this entry is one of the first that have any; else {@link #NONE}. */
    int of(int doc, EntryType type) throws IOException {
        Query within = within(doc, type);
        return best(doc, type, new BooleanQuery.Builder().add(within, Occur.FILTER).add(among, Occur.FILTER).build());
    }

    /** Find the best of all, for a topic that no hit names. */
    int beyondHits(int doc) throws IOException {
        return best(doc, EntryType.TOPIC, within(doc, EntryType.TOPIC));
    }

    private int best(int doc, EntryType type, Query within) throws IOException {
        if (left == 0) {
            return NONE;
        }
        left--;
        boolean few = type != EntryType.TOPIC || mentions(doc) <= FEW;
        ScoreDoc[] best = few ? ranker.among(within, 1) : ranker.any(List.of(PASSAGES, within), false, 1);
        return best.length == 0 ? NONE : best[0].doc;
    }

    private long mentions(int doc) throws IOException {
        long mentions = 0;
        for (String key : names.keysOf(doc)) {
            mentions += searcher.getIndexReader().docFreq(new Term(EntryFields.FACET_TOPIC, key));
        }
        return mentions;
    }

    private Query within(int doc, EntryType type) throws IOException {
        if (type == EntryType.TOPIC) {
            return new TermInSetQuery(
                    EntryFields.FACET_TOPIC, names.keysOf(doc).stream().map(BytesRef::new).toList());
        }
        StoredEntry entry = StoredEntry.read(searcher.getIndexReader(), doc);
        return type == EntryType.DOCUMENT
                ? new TermQuery(new Term(EntryFields.DOCUMENT, entry.place().document()))
                : new TermQuery(new Term(EntryFields.SECTION, EntryWriter.sectionOf(entry.place())));
    }
}
