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

    private static final int TOGETHER = 256;

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
        private int lastPlainPlace;

        Counter(long entries) {
            byDocument = Tally.below(names.documents(), entries);
            byTopic = Tally.below(names.topics(), entries);
        }

        /** What is asked of an entry lies side by side, so that all is asked of some entries before the next ones. */
        void add(Hits.Part part) {
            Segment segment = part.segment();
            int[] entries = part.entries();
            lastPlainPlace = -1;
            Found found = new Found(segment, names.documentsOf(part.leaf()), names.topicsOf(part.leaf()));
            int[] row = entries.length < segment.facets() / FEW ? null : new int[segment.facets()];
            for (int from = 0; from < entries.length; from += TOGETHER) {
                int to = Math.min(entries.length, from + TOGETHER);
                addPlaces(segment, entries, from, to);
                segment.documents(entries, from, to, found);
                if (row == null) {
                    segment.facets(entries, from, to, found);
                } else {
                    segment.facets(entries, from, to, row);
                }
            }
            for (int facet = 0; row != null && facet < row.length; facet++) {
                if (row[facet] > 0) {
                    found.add(facet, row[facet]);
                }
            }
        }

        private void addPlaces(Segment segment, int[] entries, int from, int to) {
            int lastPlace = from == 0 ? -1 : segment.place(entries[from - 1]);
            for (int i = from; i < to; i++) {
                int type = segment.type(entries[i]);
                int place = segment.place(entries[i]);
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
