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

    /** A row of all facets of a segment is worth its making when there is a hit for each so many of them. */
    private static final int FEW = 16;

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
            addPlaces(part);
            Segment segment = part.segment();
            Found found = new Found(segment, names.documentsOf(part.leaf()), names.topicsOf(part.leaf()));
            segment.documents(part.entries(), found);
            if (part.entries().length < segment.facets() / FEW) {
                segment.facets(part.entries(), found);
            } else {
                int[] counts = segment.facets(part.entries());
                for (int facet = 0; facet < counts.length; facet++) {
                    if (counts[facet] > 0) {
                        found.add(facet, counts[facet]);
                    }
                }
            }
        }

        private void addPlaces(Hits.Part part) {
            Segment segment = part.segment();
            int lastPlace = -1;
            int lastPlainPlace = -1;
            for (int entry : part.entries()) {
                int type = segment.type(entry);
                int place = segment.place(entry);
                types[type]++;
                places += place == lastPlace ? 0 : 1;
                lastPlace = place;
                if (!Hits.isDerived(type)) {
                    plainPlaces += place == lastPlainPlace ? 0 : 1;
                    lastPlainPlace = place;
                }
            }
        }

        /** Knows what the numbers of one segment stand for. */
        private final class Found implements Segment.Counts {

            private final Segment segment;
            private final int[] documents;
            private final int[] topics;

            Found(Segment segment, int[] documents, int[] topics) {
                this.segment = segment;
                this.documents = documents;
                this.topics = topics;
            }

            @Override
            public void document(int document, int count) {
                byDocument.add(documents[document], count);
            }

            @Override
            public void facet(int facet) {
                add(facet, 1);
            }

            void add(int facet, int count) {
                if (segment.isDecade(facet)) {
                    byDecade.add(segment.decade(facet), count);
                } else if (topics[facet] != FacetNames.NONE) {
                    byTopic.add(topics[facet], count);
                }
            }
        }
    }
}
