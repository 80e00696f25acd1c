package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Segment;

/** Counts hits by type, document, decade and topic, by number rather than by name. */
final class FacetCounter {

    /** How many documents a facet lists; chosen ones are listed beyond that. */
    private static final int LISTED = 50;

    /** How many topics a facet lists; the name of each is read. */
    private static final int LISTED_TOPICS = 12;

    private final FacetNames names;

    FacetCounter(FacetNames names) {
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

    Counts count(Hits hits) {
        long entries = hits.parts().stream().mapToLong(part -> part.entries().length).sum();
        Counter counter = new Counter(entries);
        hits.parts().forEach(counter::add);
        return new Counts(
                entries, counter.places, counter.plainPlaces, counter.types, counter.byDocument, counter.byDecade, counter.byTopic);
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

    private final class Counter {

        private final long[] types = new long[EntryType.values().length];
        private final Tally byDocument;
        private final Tally byTopic;
        private final Tally byDecade = Tally.ofAny();
        private long places;
        private long plainPlaces;

        Counter(long entries) {
            byDocument = Tally.below(names.documents(), entries);
            byTopic = Tally.below(names.topics(), entries);
        }

        void add(Hits.Part part) {
            Segment segment = part.segment();
            Segment.Facets facets = facets(names.topicsOf(part.leaf()));
            long lastPlace = 0;
            long lastPlainPlace = 0;
            for (int entry : part.entries()) {
                int type = segment.type(entry);
                long place = segment.place(entry);
                types[type]++;
                if (place == 0 || place != lastPlace) {
                    places++;
                    lastPlace = place;
                }
                if (!Hits.isDerived(type) && (place == 0 || place != lastPlainPlace)) {
                    plainPlaces++;
                    lastPlainPlace = place;
                }
                segment.facets(entry, facets);
            }
            addDocuments(part);
        }

        private Segment.Facets facets(int[] topicNumbers) {
            return new Segment.Facets() {
                @Override
                public void decade(int decade) {
                    byDecade.add(decade);
                }

                @Override
                public void topic(int key) {
                    if (topicNumbers[key] != FacetNames.NONE) {
                        byTopic.add(topicNumbers[key]);
                    }
                }
            };
        }

        /** What follows each other mostly lies in one document. */
        private void addDocuments(Hits.Part part) {
            int[] numbers = names.documentsOf(part.leaf());
            int last = Segment.NONE;
            int count = 0;
            for (int entry : part.entries()) {
                int document = part.segment().document(entry);
                if (document != last) {
                    addDocument(last, count, numbers);
                    last = document;
                    count = 0;
                }
                count++;
            }
            addDocument(last, count, numbers);
        }

        private void addDocument(int document, int count, int[] numbers) {
            if (document != Segment.NONE) {
                byDocument.add(numbers[document], count);
            }
        }
    }
}
