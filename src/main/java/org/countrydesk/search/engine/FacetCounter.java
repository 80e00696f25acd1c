package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param plain the hits without figures and dates
     */
    record Counts(long entries, long places, long plainPlaces, long[] types, Hits plain) {}

    /** How many hits lie in each document, and in each decade and topic, by the numbers of {@link FacetNames}. */
    record Facets(Tally documents, Tally others) {}

    Counts count(Hits hits) {
        long entries = 0;
        long places = 0;
        long plainPlaces = 0;
        long[] types = new long[EntryType.values().length];
        List<Hits.Part> plain = new ArrayList<>();
        for (Hits.Part part : hits.parts()) {
            Segment segment = part.segment();
            int[] left = new int[part.entries().length];
            int count = 0;
            int lastPlace = -1;
            int lastPlainPlace = -1;
            for (int entry : part.entries()) {
                int type = segment.type(entry);
                int place = segment.place(entry);
                types[type]++;
                places += place == lastPlace ? 0 : 1;
                lastPlace = place;
                if (!Hits.isDerived(type)) {
                    left[count++] = entry;
                    plainPlaces += place == lastPlainPlace ? 0 : 1;
                    lastPlainPlace = place;
                }
            }
            entries += part.entries().length;
            plain.add(new Hits.Part(part.leaf(), segment, Arrays.copyOf(left, count)));
        }
        return new Counts(entries, places, plainPlaces, types, new Hits(plain));
    }

    Facets facets(Hits hits) {
        Tally documents = new Tally(names.documents());
        Tally others = new Tally(names.facets());
        for (Hits.Part part : hits.parts()) {
            part.segment().documents(part.entries(), names.documentsOf(part.leaf()), documents.row());
            part.segment().facets(part.entries(), names.facetsOf(part.leaf()), others.row());
        }
        return new Facets(documents, others);
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

    List<FacetCount> decades(Facets facets) {
        return facets.others().between(names.topics(), names.topics() + names.decades()).stream()
                .map(each -> new Tally.Count(names.decade(each.number()), each.count()))
                .map(each -> new FacetCount(Integer.toString(each.number()), each.number() + "s", each.count()))
                .toList();
    }

    List<FacetCount> documents(Facets facets, Filters chosen) {
        List<FacetCount> facet = new ArrayList<>();
        for (Tally.Count each : facets.documents().greatest(LISTED, names.documents(), names::rankOf)) {
            FacetNames.Name name = names.document(each.number());
            facet.add(new FacetCount(name.slug(), name.title(), each.count()));
        }
        Set<String> listed = facet.stream().map(FacetCount::value).collect(Collectors.toSet());
        for (String slug : chosen.documents()) {
            int number = listed.contains(slug) ? -1 : names.numberOf(slug);
            if (number >= 0 && facets.documents().of(number) > 0) {
                facet.add(new FacetCount(slug, names.document(number).title(), facets.documents().of(number)));
            }
        }
        return facet;
    }

    List<FacetCount> topics(Facets facets) throws IOException {
        List<FacetCount> facet = new ArrayList<>();
        for (Tally.Count each : facets.others().greatest(LISTED_TOPICS, names.topics(), number -> number)) {
            FacetNames.Name name = names.topic(each.number());
            facet.add(new FacetCount(name.slug(), name.title(), each.count()));
        }
        return facet;
    }
}
