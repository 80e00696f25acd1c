package org.countrydesk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import org.countrydesk.search.SearchResults.FacetCount;
import org.jspecify.annotations.Nullable;

/** Counts hits by type and by document, by number rather than by name; names are read once an edition. */
final class FacetCounter {

    /** How many documents a facet lists; chosen ones are listed beyond that. */
    private static final int LISTED_DOCUMENTS = 50;

    private final IndexSearcher searcher;
    private final @Nullable OrdinalMap numbers;
    private final int documentCount;
    private final List<Name> names = new ArrayList<>();

    /** Prepare for one edition: match the numbers that each segment gives to the same document. */
    FacetCounter(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        SortedDocValues documents = MultiDocValues.getSortedValues(searcher.getIndexReader(), EntryFields.FACET_DOCUMENT);
        this.numbers = documents instanceof MultiDocValues.MultiSortedDocValues several ? several.mapping : null;
        this.documentCount = documents == null ? 0 : documents.getValueCount();
        for (int i = 0; documents != null && i < documentCount; i++) {
            String name = documents.lookupOrd(i).utf8ToString();
            int separator = name.indexOf(EntryFields.FACET_SEPARATOR);
            names.add(new Name(name.substring(0, separator), name.substring(separator + 1)));
        }
    }

    private record Name(String slug, String title) {}

    /** How many hits there are, in all, by type and by document. */
    record Counts(long total, long[] types, int[] documents) {}

    Counts count(Query query) throws IOException {
        return searcher.search(query, new OneCounter());
    }

    List<FacetCount> types(Counts counts) {
        List<FacetCount> facet = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            long count = counts.types()[type.ordinal()];
            if (count > 0) {
                String word = type.word();
                facet.add(new FacetCount(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), count));
            }
        }
        facet.sort(Comparator.comparingLong(FacetCount::count).reversed());
        return facet;
    }

    List<FacetCount> documents(Counts counts, Set<String> chosen) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < documentCount; i++) {
            if (counts.documents()[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.<Integer>comparingInt(i -> counts.documents()[i]).reversed().thenComparing(i -> i));
        List<FacetCount> facet = new ArrayList<>();
        for (int i = 0; i < found.size() && (i < LISTED_DOCUMENTS || !chosen.isEmpty()); i++) {
            Name name = names.get(found.get(i));
            if (i < LISTED_DOCUMENTS || chosen.contains(name.slug())) {
                facet.add(new FacetCount(name.slug(), name.title(), counts.documents()[found.get(i)]));
            }
        }
        return facet;
    }

    private final class OneCounter implements CollectorManager<Counter, Counts> {

        @Override
        public Counter newCollector() {
            return new Counter();
        }

        @Override
        public Counts reduce(Collection<Counter> counters) {
            Counter sum = new Counter();
            for (Counter counter : counters) {
                sum.total += counter.total;
                for (int i = 0; i < sum.types.length; i++) {
                    sum.types[i] += counter.types[i];
                }
                for (int i = 0; i < documentCount; i++) {
                    sum.byDocument[i] += counter.byDocument[i];
                }
            }
            return new Counts(sum.total, sum.types, sum.byDocument);
        }
    }

    private final class Counter extends SimpleCollector {

        private final long[] types = new long[EntryType.values().length];
        private final int[] byDocument = new int[documentCount];
        private long total;
        private @Nullable NumericDocValues type;
        private @Nullable SortedDocValues document;
        private @Nullable LongValues global;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            type = DocValues.getNumeric(context.reader(), EntryFields.FACET_TYPE);
            document = DocValues.getSorted(context.reader(), EntryFields.FACET_DOCUMENT);
            global = numbers == null ? null : numbers.getGlobalOrds(context.ord);
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            if (type != null && type.advanceExact(doc)) {
                types[(int) type.longValue()]++;
            }
            if (document != null && document.advanceExact(doc)) {
                int ord = document.ordValue();
                byDocument[global == null ? ord : (int) global.get(ord)]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
