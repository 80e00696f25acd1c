package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.EntryWriter;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Ranker;
import org.countrydesk.search.word.WordForms;

/**
 * Finds for a document, a section or a topic the passage that fits the query best: of the document, of the section, or among those that
 * name the topic. It is shown with the hit, and is no hit of its own.
 */
final class Speakers {

    /** Stands for no passage. */
    static final int NONE = -1;

    private static final Query PASSAGES = new TermQuery(new Term(EntryFields.TYPE, EntryType.PASSAGE.word()));

    private static final Query OFFICERS = new TermQuery(new Term(EntryFields.TYPE, EntryType.AMBASSADOR.word()));

    /** So many officers are looked at for one who has a topic’s name; those who have its words in their office are among them. */
    private static final int MOST_OFFICERS = 20;

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

    /**
     * Find for a topic the officer among the hits who has its name: an officer’s own entry speaks for the person.
     *
     * @return the officer’s entry, or {@link #NONE}
     */
    int officer(int topic) throws IOException {
        Set<String> called = wordsOf(StoredEntry.read(searcher.getIndexReader(), topic).title());
        if (called.isEmpty()) {
            return NONE;
        }
        BooleanQuery.Builder officers = new BooleanQuery.Builder();
        called.forEach(word -> officers.add(new TermQuery(new Term(EntryFields.TITLE, word)), Occur.FILTER));
        officers.add(OFFICERS, Occur.FILTER).add(among, Occur.FILTER);
        for (ScoreDoc officer : searcher.search(officers.build(), MOST_OFFICERS, Sort.INDEXORDER).scoreDocs) {
            String title = StoredEntry.read(searcher.getIndexReader(), officer.doc).title();
            String name = title.substring(0, Math.max(0, title.indexOf(SearchEntry.OFFICE)));
            if (wordsOf(name).containsAll(called)) {
                return officer.doc;
            }
        }
        return NONE;
    }

    /** Return the words of a name without initials. */
    private static Set<String> wordsOf(String name) {
        Set<String> words = new HashSet<>(EntryWriter.foldedWords(new WordForms().read(name)));
        words.removeIf(word -> word.length() == 1);
        return words;
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
