package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.countrydesk.search.engine.FacetCounter.Counts;
import org.countrydesk.search.engine.QueryUnderstanding.Understood;
import org.countrydesk.search.engine.QueryWriter.Demand;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.search.query.Marker;
import org.jspecify.annotations.Nullable;

/** Searches one edition; lives as long as a search uses it. */
final class EditionSearcher {

    /** Hits beyond this are counted, not listed: each costs memory, and nobody reads that far. */
    private static final int DEEPEST_HIT = 10_000;

    /** Entries looked at for each hit that is wanted, as several may lie in one passage. */
    private static final int ENTRIES_A_HIT = 3;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetNames names;
    private final FacetCounter facets;

    EditionSearcher(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity(Ranking.SATURATION, Ranking.LENGTH));
        this.names = new FacetNames(searcher);
        this.facets = new FacetCounter(searcher, names);
    }

    DirectoryReader reader() {
        return reader;
    }

    /**
     * What is asked for, written for Lucene.
     *
     * @param counts of the hits that have all words, or of those that have any when there are none
     * @param allWords how many hits have all words, when others follow
     * @param total of all hits
     */
    private record Found(
            QueryWriter query, Demand demand, FilterWriter filters, Counts counts, @Nullable Long allWords, long total) {

        boolean folds() {
            return !filters.byType();
        }

        /** What is counted is what has all words, if anything has. */
        Demand counted() {
            return allWords == null || allWords > 0 ? Demand.ALL : demand;
        }
    }

    SearchResults search(SearchQuery asked) throws IOException {
        long started = System.nanoTime();
        Understood understood = new QueryUnderstanding(searcher).read(asked.q());
        QueryWriter query = new QueryWriter(understood.asked());
        FilterWriter filters = new FilterWriter(asked.only(), understood.asked().only(), names);
        if (query.isEmpty() && !filters.any()) {
            return SearchResults.EMPTY;
        }
        Found found = find(query, filters);
        Map<String, List<FacetCount>> facetCounts = facets(asked, found);
        List<SearchHit> items = items(asked, understood, found);
        SearchResults.Read read = understood.said(found.total() > 0, found.allWords());
        double millis = (System.nanoTime() - started) / 1e6;
        return new SearchResults(found.total(), millis, read, facetCounts, items);
    }

    Matches matches(String document, String q, int most) throws IOException {
        return new DocumentPassages(searcher, names).find(document, q, most);
    }

    /** When few hits have all words, let the best of those follow that have some; when none has, take all that have some. */
    private Found find(QueryWriter query, FilterWriter filters) throws IOException {
        List<Query> all = filters.but(null);
        Counts counts = facets.count(query.counted(Demand.ALL, all));
        long allWords = total(counts, filters);
        if (allWords >= Ranking.ENOUGH || query.size() < 2) {
            return new Found(query, Demand.ALL, filters, counts, null, allWords);
        }
        Counts some = facets.count(query.counted(Demand.ANY, all));
        long someWords = total(some, filters);
        if (someWords == allWords) {
            return new Found(query, Demand.ALL, filters, counts, null, allWords);
        }
        return allWords == 0
                ? new Found(query, Demand.ANY, filters, some, 0L, someWords)
                : new Found(query, Demand.ANY, filters, counts, allWords, Math.min(someWords, Ranking.FILLED_UP));
    }

    private static long total(Counts counts, FilterWriter filters) {
        return filters.byType() ? counts.entries() : counts.places();
    }

    private Map<String, List<FacetCount>> facets(SearchQuery asked, Found found) throws IOException {
        return Map.of(
                SearchResults.TYPE, facets.types(counts(SearchResults.TYPE, found)),
                SearchResults.DOCUMENT, facets.documents(counts(SearchResults.DOCUMENT, found), asked.only()),
                SearchResults.DECADE, facets.decades(counts(SearchResults.DECADE, found)),
                SearchResults.TOPIC, facets.topics(counts(SearchResults.TOPIC, found)));
    }

    private Counts counts(String facet, Found found) throws IOException {
        return found.filters().chosen(facet)
                ? facets.count(found.query().counted(found.counted(), found.filters().but(facet)))
                : found.counts();
    }

    private List<SearchHit> items(SearchQuery asked, Understood understood, Found found) throws IOException {
        int first = (int) Math.min((asked.page() - 1L) * asked.size(), DEEPEST_HIT);
        int last = (int) Math.min(Math.min((long) first + asked.size(), DEEPEST_HIT), found.total());
        if (first >= last) {
            return List.of();
        }
        List<Folding.Folded> hits = top(asked.sort(), found, Math.max(last, Folding.WINDOW));
        Snippets snippets = new Snippets(new Marker(understood.asked()));
        StoredFields fields = searcher.storedFields();
        List<SearchHit> items = new ArrayList<>();
        for (Folding.Folded hit : hits.subList(Math.min(first, hits.size()), Math.min(last, hits.size()))) {
            Document document = fields.document(hit.lead().doc);
            StoredEntry entry = StoredEntry.read(document.get(EntryFields.SHOWN));
            String own = document.get(EntryFields.SHOWN_TEXT);
            Document speaker = hit.passage() < 0 ? document : fields.document(hit.passage());
            String text = speaker.get(EntryFields.SHOWN_TEXT);
            items.add(new SearchHit(
                    entry.type(),
                    StoredEntry.read(speaker.get(EntryFields.SHOWN)).place(),
                    entry.title(),
                    entry.type() == EntryType.TOPIC ? own : "",
                    text,
                    snippets.of(text),
                    entry.url(),
                    also(hit, fields),
                    hit.lead() instanceof FieldDoc ? 0 : hit.lead().score));
        }
        return items;
    }

    private static List<SearchHit.Also> also(Folding.Folded hit, StoredFields fields) throws IOException {
        List<SearchHit.Also> also = new ArrayList<>();
        for (int doc : hit.also()) {
            StoredEntry entry = StoredEntry.read(fields.document(doc, Set.of(EntryFields.SHOWN)).get(EntryFields.SHOWN));
            also.add(new SearchHit.Also(entry.type(), entry.title(), entry.url()));
        }
        return also;
    }

    /** Look at more entries until there are enough hits, as entries fold. */
    private List<Folding.Folded> top(SearchQuery.Sort order, Found found, int count) throws IOException {
        Folding folding = new Folding(searcher, names, new Speakers(searcher, names, found.query()));
        int all = reader.maxDoc();
        boolean byScore = order == SearchQuery.Sort.RELEVANCE;
        int looked = found.folds() ? count * ENTRIES_A_HIT : count;
        while (true) {
            ScoreDoc[] entries = entries(order, found, Math.min(looked, all));
            List<Folding.Folded> hits = found.folds() ? folding.fold(entries, byScore) : unfolded(entries);
            if (hits.size() >= count || entries.length < looked) {
                return hits;
            }
            looked *= ENTRIES_A_HIT;
        }
    }

    private static List<Folding.Folded> unfolded(ScoreDoc[] entries) {
        return List.of(entries).stream().map(entry -> new Folding.Folded(entry, -1, List.of(), -1)).toList();
    }

    private ScoreDoc[] entries(SearchQuery.Sort order, Found found, int count) throws IOException {
        Query query = found.query().ranked(found.demand(), found.filters().but(null));
        return switch (order) {
            case RELEVANCE -> searcher.search(query, new TopScoreDocCollectorManager(count, count)).scoreDocs;
            case DATE -> searcher.search(query, new TopFieldCollectorManager(byDay(), count, count)).scoreDocs;
            case TITLE -> searcher.search(query, new TopFieldCollectorManager(byTitle(), count, count)).scoreDocs;
        };
    }

    private static Sort byDay() {
        SortField day = new SortField(EntryFields.SORT_DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        return new Sort(day, SortField.FIELD_DOC);
    }

    private static Sort byTitle() {
        return new Sort(new SortField(EntryFields.SORT_TITLE, SortField.Type.STRING), SortField.FIELD_DOC);
    }

    /** Hold the edition for one search; false when it is gone. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
