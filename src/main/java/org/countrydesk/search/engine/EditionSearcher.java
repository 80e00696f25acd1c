package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.countrydesk.search.engine.FacetCounter.Counts;
import org.countrydesk.search.engine.FacetCounter.Unit;
import org.countrydesk.search.engine.QueryUnderstanding.Understood;
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

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetNames names;
    private final Segments segments;
    private final Words words;
    private final Finder finder;
    private final FacetCounter facets;
    private final WidestCounts counted;
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
        this.counted = new WidestCounts(finder, facets);
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
     * How a query is read, and what it finds before anything is chosen of it.
     *
     * @param base what finds the hits
     * @param value what finds the same and is known again; null where that is no use
     * @param hits those that have all words, or those that have any when there are none, or those that have all filled up with others
     * @param counts of these hits
     * @param allWords how many hits have all words, when others may follow
     * @param filledUp the entries of hits with all words and of the best others, in order; null where there are no others
     */
    private record Found(
            Understood understood,
            QueryWriter query,
            Demand demand,
            Query base,
            @Nullable Query value,
            Hits hits,
            Counts counts,
            @Nullable Long allWords,
            @Nullable List<ScoreDoc> filledUp) {

        /** Find and count those that filters leave. */
        WidestCounts.Counted narrowed(List<Query> filters, Unit unit, WidestCounts counted) throws IOException {
            return value == null
                    ? counted.once(narrowed(base, filters), unit)
                    : counted.of(narrowed(base, filters), narrowed(value, filters), unit);
        }

        private static Query narrowed(Query query, List<Query> filters) {
            BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
            ((BooleanQuery) query).forEach(narrowed::add);
            filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
            return filters.isEmpty() ? query : narrowed.build();
        }
    }

    SearchResults search(SearchQuery asked) throws IOException {
        long started = System.nanoTime();
        QueryUnderstanding understanding = new QueryUnderstanding(searcher);
        Understood understood = understanding.read(asked.q());
        FilterWriter filters = new FilterWriter(asked.only(), understood.asked().only(), names);
        if (understood.asked().isEmpty() && !filters.any()) {
            return SearchResults.EMPTY;
        }
        Found found = find(understood, filters, asked.sort() == SearchQuery.Sort.RELEVANCE);
        Counts counts = filters.anyChosen() ? count(found, filters, null) : found.counts();
        int first = (int) Math.min((asked.page() - 1L) * asked.size(), DEEPEST_HIT);
        int last = (int) Math.min(Math.min((long) first + asked.size(), DEEPEST_HIT), counts.hits());
        List<Folding.Folded> hits = first < last ? list(asked.sort(), found, filters, counts, Math.max(last, Folding.WINDOW)) : List.of();
        last = Math.min(last, hits.size());
        List<SearchHit> items = first < last ? items(hits.subList(first, last), found.understood()) : List.of();
        Long allWords = allWords(found, filters, counts);
        SearchResults.Read read = counts.hits() > 0 ? found.understood().said(allWords) : understanding.offered(asked.q(), understood);
        Map<String, List<FacetCount>> facetCounts = facets(asked, found, filters, counts);
        return new SearchResults(counts.hits(), (System.nanoTime() - started) / 1e6, read, facetCounts, items);
    }

    /** Kin of the words are looked for in a document when a search of everything looks for them. */
    Matches matches(String document, String q, int most) throws IOException {
        Understood understood = new QueryUnderstanding(searcher).read(q);
        Understood wider = understood.withKin();
        FilterWriter filters = new FilterWriter(SearchQuery.Filters.NONE, understood.asked().only(), names);
        boolean few = wider.kin() && found(understood, filters, Demand.ALL).counts().hits() < Ranking.ENOUGH;
        return new DocumentPassages(searcher, names).find(document, (few ? wider : understood).asked(), most);
    }

    /**
     * When few hits have all words, let kin stand for them; when few have them so, let the best of those follow that have some; when none has,
     * take all that have some.
     */
    private Found find(Understood understood, FilterWriter filters, boolean byScore) throws IOException {
        Found found = found(understood, filters, Demand.ALL);
        Understood wider = understood.withKin();
        if (found.counts().hits() < Ranking.ENOUGH && wider.kin()) {
            found = found(wider, filters, Demand.ALL);
        }
        long allWords = found.counts().hits();
        if (allWords >= Ranking.ENOUGH || found.query().size() < 2 || (allWords > 0 && !byScore)) {
            return found;
        }
        if (allWords > 0) {
            return fillUp(found, filters);
        }
        Found some = found(found.understood(), filters, Demand.ANY);
        return new Found(some.understood(), some.query(), Demand.ANY, some.base(), some.value(), some.hits(), some.counts(), 0L, null);
    }

    private Found found(Understood understood, FilterWriter filters, Demand demand) throws IOException {
        QueryWriter query = new QueryWriter(understood.asked(), new Rarity(reader), words);
        boolean plain = query.size() > 0 && !query.asksForFigures();
        Unit unit = filters.typedByType() ? Unit.ENTRY : plain ? Unit.PLAIN_PASSAGE : Unit.PASSAGE;
        Query base = query.counted(demand, filters.typed());
        Query value = query.byValue().counted(demand, filters.typed());
        WidestCounts.Counted found = counted.of(base, value, unit);
        return new Found(understood, query, demand, base, value, found.hits(), found.counts(), null, null);
    }

    /** Let the best of those follow that have some of the words. */
    private Found fillUp(Found all, FilterWriter filters) throws IOException {
        Ranker ranker = new Ranker(searcher, finder, words, all.query());
        Listing listing = new Listing(searcher, segments, names, ranker, all.counts());
        boolean plain = all.counts().unit() == Unit.PLAIN_PASSAGE;
        List<Folding.Folded> best = listing.best(most -> ranker.any(filters.typed(), plain, most), Folding.WINDOW);
        IntStream others = best.stream()
                .mapToInt(hit -> hit.lead().doc)
                .filter(entry -> !all.hits().has(entry))
                .limit(Ranking.FILLED_UP - all.counts().hits());
        int[] entries = IntStream.concat(Arrays.stream(all.hits().entries()), others).sorted().toArray();
        Hits hits = Hits.of(reader.leaves(), segments, entries);
        Query base = new BooleanQuery.Builder().add(hits.query(reader.leaves().size()), Occur.FILTER).build();
        Counts counts = facets.count(hits, all.counts().unit());
        Long allWords = counts.hits() == all.counts().hits() ? null : all.counts().hits();
        return new Found(all.understood(), all.query(), Demand.ANY, base, null, hits, counts, allWords, listing.entries(best, hits));
    }

    /** Count the hits that are chosen, without the choice in one facet; hits of chosen types are entries. */
    private Counts count(Found found, FilterWriter filters, @Nullable String butFacet) throws IOException {
        Unit unit = filters.chosen(SearchResults.TYPE) ? Unit.ENTRY : found.counts().unit();
        return found.narrowed(filters.chosenBut(butFacet), unit, counted).counts();
    }

    /** Tell how many of the hits chosen have all words, when others may follow. */
    private @Nullable Long allWords(Found found, FilterWriter filters, Counts counts) throws IOException {
        Long all = found.allWords();
        if (all != null && all > 0 && filters.anyChosen()) {
            all = counted.once(found.query().counted(Demand.ALL, filters.all()), counts.unit()).counts().hits();
        }
        return all == null || all == counts.hits() ? null : all;
    }

    private List<Folding.Folded> list(SearchQuery.Sort sort, Found found, FilterWriter filters, Counts counts, int count) throws IOException {
        Ranker ranker = new Ranker(searcher, finder, words, found.query());
        Listing listing = new Listing(searcher, segments, names, ranker, counts);
        if (sort != SearchQuery.Sort.RELEVANCE) {
            return listing.sorted(sort, count);
        }
        if (found.filledUp() != null) {
            return listing.kept(found.filledUp());
        }
        if (found.demand() == Demand.ALL) {
            return listing.best(most -> ranker.all(counts.listed(), most), count);
        }
        return listing.best(most -> ranker.any(filters.all(), counts.unit() == Unit.PLAIN_PASSAGE, most), count);
    }

    private Map<String, List<FacetCount>> facets(SearchQuery asked, Found found, FilterWriter filters, Counts own) throws IOException {
        return Map.of(
                SearchResults.TYPE, facets.types(but(SearchResults.TYPE, found, filters, own)),
                SearchResults.DOCUMENT, facets.documents(but(SearchResults.DOCUMENT, found, filters, own), asked.only()),
                SearchResults.DECADE, facets.decades(but(SearchResults.DECADE, found, filters, own)),
                SearchResults.TOPIC, facets.topics(but(SearchResults.TOPIC, found, filters, own)));
    }

    /** What is chosen of a facet narrows the others, not itself. */
    private Counts but(String facet, Found found, FilterWriter filters, Counts own) throws IOException {
        return filters.chosen(facet) ? count(found, filters, facet) : own;
    }

    private List<SearchHit> items(List<Folding.Folded> hits, Understood understood) throws IOException {
        Snippets snippets = new Snippets(new Marker(understood.asked()));
        List<SearchHit> items = new ArrayList<>();
        for (Folding.Folded hit : hits) {
            StoredEntry entry = StoredEntry.read(reader, hit.shown());
            String own = StoredEntry.textOf(reader, hit.shown());
            boolean spokenFor = hit.passage() != Speakers.NONE && hit.passage() != hit.shown();
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
        for (int doc : hit.others()) {
            StoredEntry entry = StoredEntry.read(reader, doc);
            also.add(new SearchHit.Also(entry.type(), entry.title(), entry.url()));
        }
        return also;
    }

    /** Hold the edition for one search; false when it is gone. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
