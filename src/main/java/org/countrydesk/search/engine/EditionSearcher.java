package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.countrydesk.search.engine.FacetCounter.Counts;
import org.countrydesk.search.engine.FacetCounter.Facets;
import org.countrydesk.search.engine.QueryUnderstanding.Understood;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.entry.StoredEntry;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.search.query.Marker;
import org.countrydesk.search.rank.Finder;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.QueryWriter;
import org.countrydesk.search.rank.QueryWriter.Demand;
import org.countrydesk.search.rank.Ranker;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.rank.Rarity;
import org.countrydesk.search.rank.Segments;
import org.countrydesk.search.rank.Words;
import org.countrydesk.search.suggest.Suggester;
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
    private final Segments segments;
    private final Words words;
    private final Finder finder;
    private final FacetCounter facets;
    private final Suggester suggester;

    /**
     * Search an edition.
     *
     * @param before what the edition before knew of the segments
     */
    EditionSearcher(DirectoryReader reader, Segments before) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity(Ranking.SATURATION, Ranking.LENGTH));
        this.segments = Segments.of(reader, before);
        this.names = new FacetNames(searcher, segments);
        this.words = new Words(searcher, segments);
        this.finder = new Finder(searcher, segments);
        this.facets = new FacetCounter(names);
        this.suggester = new Suggester(reader);
    }

    Suggester suggester() {
        return suggester;
    }

    Segments segments() {
        return segments;
    }

    DirectoryReader reader() {
        return reader;
    }

    /**
     * What is asked for, written for Lucene.
     *
     * @param hits those that have all words, or those that have any when there are none
     * @param counts of these hits
     * @param allWords how many hits have all words, when others may follow
     */
    private record Found(
            Understood understood,
            QueryWriter query,
            Demand demand,
            FilterWriter filters,
            boolean byScore,
            Hits hits,
            Counts counts,
            @Nullable Long allWords) {

        boolean folds() {
            return !filters.byType();
        }

        /** Whether passages speak for the figures and dates in them. */
        boolean plain() {
            return folds() && byScore && query.size() > 0 && !query.asksForFigures();
        }

        /** Whether hits with all words are filled up with others. */
        boolean filledUp() {
            return allWords != null && allWords > 0;
        }

        long counted() {
            return plain() ? counts.plainPlaces() : folds() ? counts.places() : counts.entries();
        }

        /** What is counted is what has all words, if anything has. */
        Query countedQuery(@Nullable String facet) {
            return query.counted(filledUp() ? Demand.ALL : demand, filters.but(facet));
        }

        Query listedQuery() {
            return query.counted(demand, filters.but(null));
        }
    }

    SearchResults search(SearchQuery asked) throws IOException {
        long started = System.nanoTime();
        Understood understood = new QueryUnderstanding(searcher).read(asked.q());
        FilterWriter filters = new FilterWriter(asked.only(), understood.asked().only(), names);
        if (understood.asked().isEmpty() && !filters.any()) {
            return SearchResults.EMPTY;
        }
        Found found = find(understood, filters, asked.sort() == SearchQuery.Sort.RELEVANCE);
        int first = (int) Math.min((asked.page() - 1L) * asked.size(), DEEPEST_HIT);
        int last = (int) Math.min((long) first + asked.size(), DEEPEST_HIT);
        boolean listed = found.filledUp() || first < Math.min(last, found.counted());
        List<Folding.Folded> hits = listed ? top(asked.sort(), found, Math.max(last, Folding.WINDOW)) : List.of();
        long total = found.filledUp() ? Math.min(hits.size(), Ranking.FILLED_UP) : found.counted();
        last = (int) Math.min(Math.min(last, total), hits.size());
        List<SearchHit> items = first < last ? items(hits.subList(first, last), found.understood()) : List.of();
        Long allWords = found.allWords() == null || found.allWords() == total ? null : found.allWords();
        SearchResults.Read read = found.understood().said(total > 0, allWords);
        Map<String, List<FacetCount>> facetCounts = facets(asked, found);
        return new SearchResults(total, (System.nanoTime() - started) / 1e6, read, facetCounts, items);
    }

    /** Kin of the words are looked for in a document when a search of everything looks for them. */
    Matches matches(String document, String q, int most) throws IOException {
        Understood understood = new QueryUnderstanding(searcher).read(q);
        Understood wider = understood.withKin();
        FilterWriter filters = new FilterWriter(SearchQuery.Filters.NONE, understood.asked().only(), names);
        boolean few = wider.kin() && all(understood, filters, true).counted() < Ranking.ENOUGH;
        return new DocumentPassages(searcher, names).find(document, (few ? wider : understood).asked(), most);
    }

    /**
     * When few hits have all words, let kin stand for them; when few have them so, let the best of those follow that have some; when none has,
     * take all that have some.
     */
    private Found find(Understood understood, FilterWriter filters, boolean byScore) throws IOException {
        Found found = all(understood, filters, byScore);
        Understood wider = understood.withKin();
        if (found.counted() < Ranking.ENOUGH && wider.kin()) {
            found = all(wider, filters, byScore);
        }
        long allWords = found.counted();
        if (allWords >= Ranking.ENOUGH || found.query().size() < 2 || (allWords > 0 && !byScore)) {
            return found;
        }
        Hits some = allWords > 0 ? found.hits() : finder.find(found.query().counted(Demand.ANY, filters.but(null)));
        Counts counts = allWords > 0 ? found.counts() : facets.count(some);
        return new Found(found.understood(), found.query(), Demand.ANY, filters, byScore, some, counts, allWords);
    }

    private Found all(Understood understood, FilterWriter filters, boolean byScore) throws IOException {
        QueryWriter query = new QueryWriter(understood.asked(), new Rarity(reader), words);
        Hits hits = finder.find(query.counted(Demand.ALL, filters.but(null)));
        return new Found(understood, query, Demand.ALL, filters, byScore, hits, facets.count(hits), null);
    }

    private Map<String, List<FacetCount>> facets(SearchQuery asked, Found found) throws IOException {
        Facets own = facets.facets(found.hits());
        boolean byType = found.filters().chosen(SearchResults.TYPE);
        Counts counts = byType ? facets.count(finder.find(found.countedQuery(SearchResults.TYPE))) : found.counts();
        return Map.of(
                SearchResults.TYPE, facets.types(counts),
                SearchResults.DOCUMENT, facets.documents(facets(SearchResults.DOCUMENT, found, own), asked.only()),
                SearchResults.DECADE, facets.decades(facets(SearchResults.DECADE, found, own)),
                SearchResults.TOPIC, facets.topics(facets(SearchResults.TOPIC, found, own)));
    }

    /** What is chosen of a facet narrows the others, not itself. */
    private Facets facets(String facet, Found found, Facets own) throws IOException {
        return found.filters().chosen(facet) ? facets.facets(finder.find(found.countedQuery(facet))) : own;
    }

    private List<SearchHit> items(List<Folding.Folded> hits, Understood understood) throws IOException {
        Snippets snippets = new Snippets(new Marker(understood.asked()));
        List<SearchHit> items = new ArrayList<>();
        for (Folding.Folded hit : hits) {
            StoredEntry entry = StoredEntry.read(reader, hit.lead().doc);
            String own = StoredEntry.textOf(reader, hit.lead().doc);
            boolean spokenFor = hit.passage() != Speakers.NONE;
            StoredEntry speaker = spokenFor ? StoredEntry.read(reader, hit.passage()) : entry;
            String text = spokenFor ? StoredEntry.textOf(reader, hit.passage()) : own;
            items.add(new SearchHit(
                    entry.type(),
                    speaker.place(),
                    entry.title(),
                    entry.type() == EntryType.TOPIC ? own : "",
                    text,
                    snippets.of(text),
                    entry.url(),
                    also(hit),
                    hit.lead() instanceof FieldDoc ? 0 : hit.lead().score));
        }
        return items;
    }

    private List<SearchHit.Also> also(Folding.Folded hit) throws IOException {
        List<SearchHit.Also> also = new ArrayList<>();
        for (int doc : hit.also()) {
            StoredEntry entry = StoredEntry.read(reader, doc);
            also.add(new SearchHit.Also(entry.type(), entry.title(), entry.url()));
        }
        return also;
    }

    /** Look at more entries until there are enough hits, as entries fold. */
    private List<Folding.Folded> top(SearchQuery.Sort order, Found found, int count) throws IOException {
        int all = reader.maxDoc();
        int looked = found.plain() ? count + Ranking.SPEAKERS : found.folds() ? count * ENTRIES_A_HIT : count;
        Ranker ranker = new Ranker(searcher, finder, words, found.query());
        while (true) {
            Company company = new Company(searcher, segments, ranker);
            Folding folding = new Folding(searcher, segments, names, new Speakers(searcher, ranker, names), company);
            ScoreDoc[] entries = entries(order, found, ranker, Math.min(looked, all));
            List<Folding.Folded> hits = folding.fold(entries, found.folds(), found.byScore());
            if (hits.size() >= count || entries.length < looked) {
                return hits;
            }
            looked *= ENTRIES_A_HIT;
        }
    }

    private ScoreDoc[] entries(SearchQuery.Sort order, Found found, Ranker ranker, int count) throws IOException {
        return switch (order) {
            case RELEVANCE -> found.demand() == Demand.ALL
                    ? ranker.all(found.plain() ? found.counts().plain() : found.hits(), count)
                    : ranker.any(found.filters().but(null), found.plain(), count);
            case DATE -> searcher.search(found.listedQuery(), new TopFieldCollectorManager(byDay(), count, count)).scoreDocs;
            case TITLE -> searcher.search(found.listedQuery(), new TopFieldCollectorManager(byTitle(), count, count)).scoreDocs;
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
