package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.jspecify.annotations.Nullable;

/** Counts hits by type, document, decade and topic, by number rather than by name. */
final class FacetCounter {

    /** How many documents a facet lists; chosen ones are listed beyond that. */
    private static final int LISTED = 50;

    /** How many topics a facet lists; the name of each is read. */
    private static final int LISTED_TOPICS = 12;

    private static final boolean[] DERIVED = new boolean[EntryType.values().length];

    static {
        Ranking.DERIVED.forEach(type -> DERIVED[type.ordinal()] = true);
    }

    private final IndexSearcher searcher;
    private final FacetNames names;

    FacetCounter(IndexSearcher searcher, FacetNames names) {
        this.searcher = searcher;
        this.names = names;
    }

    /**
     * How many hits there are.
     *
     * @param entries all of them
     * @param places what lies in one passage being one
     * @param plainPlaces those of them that have more than figures and dates
     */
    record Counts(long entries, long places, long plainPlaces, long[] types, Tally documents, Tally decades, Tally topics) {}

    Counts count(Query query) throws IOException {
        return searcher.search(query, new OneCounter());
    }

    List<FacetCount> types(Counts counts) {
        List<FacetCount> facet = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            long count = counts.types()[type.ordinal()];
            if (count > 0) {
                facet.add(new FacetCount(type.word(), type.plural(), count));
            }
        }
        facet.sort(Comparator.comparingLong(FacetCount::count).reversed());
        return facet;
    }

    List<FacetCount> decades(Counts counts) {
        return counts.decades().inOrder().stream()
                .map(each -> new FacetCount(Integer.toString(each.number()), each.number() + "s", each.count()))
                .toList();
    }

    List<FacetCount> documents(Counts counts, Filters chosen) {
        List<FacetCount> facet = new ArrayList<>();
        for (Tally.Count each : counts.documents().greatest(LISTED)) {
            FacetNames.Name name = names.document(each.number());
            facet.add(new FacetCount(name.slug(), name.title(), each.count()));
        }
        Set<String> listed = facet.stream().map(FacetCount::value).collect(Collectors.toSet());
        for (String slug : chosen.documents()) {
            int number = listed.contains(slug) ? -1 : names.numberOf(slug);
            if (number >= 0 && counts.documents().of(number) > 0) {
                facet.add(new FacetCount(slug, names.document(number).title(), counts.documents().of(number)));
            }
        }
        return facet;
    }

    List<FacetCount> topics(Counts counts) throws IOException {
        List<FacetCount> facet = new ArrayList<>();
        for (Tally.Count each : counts.topics().greatest(LISTED_TOPICS)) {
            FacetNames.Name name = names.topic(each.number());
            facet.add(new FacetCount(name.slug(), name.title(), each.count()));
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
            Counter sum = counters.isEmpty() ? new Counter() : counters.iterator().next();
            counters.stream().skip(1).forEach(sum::add);
            return new Counts(sum.entries, sum.places, sum.plainPlaces, sum.types, sum.byDocument, sum.byDecade, sum.byTopic);
        }
    }

    private final class Counter extends SimpleCollector {

        private final long[] types = new long[EntryType.values().length];
        private final Tally byDocument = new Tally();
        private final Tally byTopic = new Tally();
        private final Tally byDecade = new Tally();
        private long entries;
        private long places;
        private long plainPlaces;
        private long lastPlace;
        private long lastPlainPlace;
        private @Nullable Values values;

        private record Values(
                int[] documentNumbers,
                int[] topicNumbers,
                NumericDocValues type,
                NumericDocValues place,
                SortedDocValues document,
                SortedNumericDocValues decades,
                SortedSetDocValues topics) {}

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = new Values(
                    names.documentsOf(context),
                    names.topicsOf(context),
                    DocValues.getNumeric(context.reader(), EntryFields.FACET_TYPE),
                    DocValues.getNumeric(context.reader(), EntryFields.PLACE),
                    DocValues.getSorted(context.reader(), EntryFields.FACET_DOCUMENT),
                    DocValues.getSortedNumeric(context.reader(), EntryFields.FACET_DECADE),
                    DocValues.getSortedSet(context.reader(), EntryFields.FACET_TOPIC));
            lastPlace = 0;
            lastPlainPlace = 0;
        }

        @Override
        public void collect(int doc) throws IOException {
            Values here = values;
            if (here == null) {
                return;
            }
            entries++;
            long place = here.place().advanceExact(doc) ? here.place().longValue() : 0;
            if (place == 0 || place != lastPlace) {
                places++;
                lastPlace = place;
            }
            int type = here.type().advanceExact(doc) ? (int) here.type().longValue() : 0;
            types[type]++;
            if (!DERIVED[type] && (place == 0 || place != lastPlainPlace)) {
                plainPlaces++;
                lastPlainPlace = place;
            }
            if (here.document().advanceExact(doc)) {
                byDocument.add(here.documentNumbers()[here.document().ordValue()]);
            }
            for (int i = 0; (i > 0 || here.decades().advanceExact(doc)) && i < here.decades().docValueCount(); i++) {
                byDecade.add((int) here.decades().nextValue());
            }
            for (int i = 0; (i > 0 || here.topics().advanceExact(doc)) && i < here.topics().docValueCount(); i++) {
                int topic = here.topicNumbers()[(int) here.topics().nextOrd()];
                if (topic != FacetNames.NONE) {
                    byTopic.add(topic);
                }
            }
        }

        private void add(Counter other) {
            entries += other.entries;
            places += other.places;
            plainPlaces += other.plainPlaces;
            for (int i = 0; i < types.length; i++) {
                types[i] += other.types[i];
            }
            byDocument.addAll(other.byDocument);
            byTopic.addAll(other.byTopic);
            byDecade.addAll(other.byDecade);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
