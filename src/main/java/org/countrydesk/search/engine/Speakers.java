package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
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
import org.countrydesk.search.rank.Ranker;
import org.countrydesk.search.rank.Ranking;

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
    private int left = Ranking.SPEAKERS;

    Speakers(IndexSearcher searcher, Ranker ranker, FacetNames names) {
        this.searcher = searcher;
        this.ranker = ranker;
        this.names = names;
    }

    /** Find the entry of the passage, if the entry is of such a type and one of the first so to be asked for; else {@link #NONE}. */
    int of(int doc, Folding.Value value) throws IOException {
        EntryType type = EntryType.values()[value.type()];
        boolean spokenFor = type == EntryType.DOCUMENT || type == EntryType.SECTION || type == EntryType.TOPIC;
        if (!spokenFor || left == 0) {
            return NONE;
        }
        left--;
        Query within = within(doc, type);
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
