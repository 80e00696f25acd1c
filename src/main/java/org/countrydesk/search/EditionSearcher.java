package org.countrydesk.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.countrydesk.search.FacetCounter.Counts;
import org.countrydesk.search.QueryWriter.Demand;
import org.countrydesk.search.SearchResults.FacetCount;
import org.jspecify.annotations.Nullable;

/** Searches one edition; lives as long as a search uses it. */
final class EditionSearcher {

    /** Hits beyond this are counted, not listed: each costs memory, and nobody reads that far. */
    private static final int DEEPEST_HIT = 10_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetCounter facets;

    EditionSearcher(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity(Ranking.SATURATION, Ranking.LENGTH));
        this.facets = new FacetCounter(searcher);
    }

    DirectoryReader reader() {
        return reader;
    }

    /** What is asked for, written for Lucene; {@code demand} is the strictest that finds anything. */
    private record Found(QueryWriter query, Demand demand, List<Query> filters, Counts counts) {}

    SearchResults search(SearchQuery asked) throws IOException {
        long started = System.nanoTime();
        QueryWriter query = new QueryWriter(QueryReader.read(asked.q()));
        if (query.isEmpty() && !asked.filtered()) {
            return SearchResults.EMPTY;
        }
        Found found = find(query, filters(asked, true, true));
        Map<String, List<FacetCount>> facetCounts = facets(asked, found);
        List<SearchHit> items = items(asked, found);
        String didYouMean = found.counts().total() <= Ranking.FEW_HITS ? didYouMean(asked, found) : null;
        double millis = (System.nanoTime() - started) / 1e6;
        return new SearchResults(found.counts().total(), millis, didYouMean, facetCounts, items);
    }

    private Found find(QueryWriter query, List<Query> filters) throws IOException {
        Counts counts = facets.count(query.counted(Demand.ALL, filters));
        Demand demand = Demand.ALL;
        for (Demand looser : List.of(Demand.MOST, Demand.ANY)) {
            if (counts.total() == 0 && query.canLoosen()) {
                demand = looser;
                counts = facets.count(query.counted(looser, filters));
            }
        }
        return new Found(query, demand, filters, counts);
    }

    private Map<String, List<FacetCount>> facets(SearchQuery asked, Found found) throws IOException {
        Counts byType = asked.types().isEmpty()
                ? found.counts()
                : facets.count(found.query().counted(found.demand(), filters(asked, false, true)));
        Counts byDocument = asked.documents().isEmpty()
                ? found.counts()
                : facets.count(found.query().counted(found.demand(), filters(asked, true, false)));
        return Map.of(
                SearchResults.TYPE,
                facets.types(byType),
                SearchResults.DOCUMENT,
                facets.documents(byDocument, asked.documents()));
    }

    private static List<Query> filters(SearchQuery asked, boolean byType, boolean byDocument) {
        List<Query> filters = new ArrayList<>();
        if (byType && !asked.types().isEmpty()) {
            filters.add(anyOf(EntryFields.TYPE, asked.types().stream().map(EntryType::word).toList()));
        }
        if (byDocument && !asked.documents().isEmpty()) {
            filters.add(anyOf(EntryFields.DOCUMENT, List.copyOf(asked.documents())));
        }
        if (asked.from() != null || asked.to() != null) {
            long first = day(asked.from(), Long.MIN_VALUE);
            long last = day(asked.to(), Long.MAX_VALUE);
            filters.add(LongRange.newIntersectsQuery(
                    EntryFields.DAYS, new long[] {Math.min(first, last)}, new long[] {Math.max(first, last)}));
        }
        return filters;
    }

    private static long day(@Nullable LocalDate date, long open) {
        return date == null ? open : date.toEpochDay();
    }

    private static Query anyOf(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private List<SearchHit> items(SearchQuery asked, Found found) throws IOException {
        long first = (asked.page() - 1L) * asked.size();
        int last = (int) Math.min(Math.min(first + asked.size(), DEEPEST_HIT), found.counts().total());
        if (first >= last) {
            return List.of();
        }
        ScoreDoc[] hits = top(asked.sort(), found, last);
        Map<Integer, Document> stored = new LinkedHashMap<>();
        Map<Integer, String> texts = new LinkedHashMap<>();
        StoredFields fields = searcher.storedFields();
        for (int i = (int) first; i < hits.length; i++) {
            Document document = fields.document(hits[i].doc);
            stored.put(hits[i].doc, document);
            texts.put(hits[i].doc, value(document, EntryFields.TEXT));
        }
        Map<Integer, List<SnippetPart>> snippets = Snippets.of(searcher, found.query().marked(), texts);
        List<SearchHit> items = new ArrayList<>();
        for (int i = (int) first; i < hits.length; i++) {
            float score = hits[i] instanceof FieldDoc ? 0 : hits[i].score;
            Document document = stored.getOrDefault(hits[i].doc, new Document());
            items.add(hit(document, snippets.getOrDefault(hits[i].doc, List.of()), score));
        }
        return items;
    }

    private ScoreDoc[] top(SearchQuery.Sort order, Found found, int count) throws IOException {
        Query query = found.query().ranked(found.demand(), found.filters());
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

    private static SearchHit hit(Document document, List<SnippetPart> snippet, float score) {
        return new SearchHit(
                EntryType.find(value(document, EntryFields.TYPE)).orElseThrow(),
                value(document, EntryFields.SHOWN_TITLE),
                value(document, EntryFields.DOCUMENT),
                value(document, EntryFields.SOURCE),
                value(document, EntryFields.SECTION),
                value(document, EntryFields.PASSAGE),
                value(document, EntryFields.TEXT),
                snippet,
                value(document, EntryFields.URL),
                score);
    }

    private static String value(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }

    /** Suggest only what finds more than was found. */
    private @Nullable String didYouMean(SearchQuery asked, Found found) throws IOException {
        String q = asked.q().substring(0, Math.min(asked.q().length(), SearchQuery.MAX_LENGTH));
        Optional<String> corrected = new Spelling(reader).correct(q);
        if (corrected.isEmpty() || corrected.get().equals(q)) {
            return null;
        }
        Query query = new QueryWriter(QueryReader.read(corrected.get())).counted(Demand.ALL, found.filters());
        boolean better = found.demand() != Demand.ALL || searcher.count(query) > found.counts().total();
        return better ? corrected.get() : null;
    }

    /** Hold the edition for one search; false when it is gone. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
