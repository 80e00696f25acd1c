package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.search.rank.Hits;
import org.countrydesk.search.rank.Segment;

/** Counts hits, and those of each type, document, decade and topic, by number rather than by name. */
final class FacetCounter {

    /** How many documents a facet lists; chosen ones are listed beyond that. */
    private static final int LISTED = 50;

    /** How many topics a facet lists; the name of each is read. */
    private static final int LISTED_TOPICS = 12;

    private static final int TOPIC = EntryType.TOPIC.ordinal();

    private final FacetNames names;
    private final Tally.Spare documents;
    private final Tally.Spare others;

    FacetCounter(FacetNames names) {
        this.names = names;
        this.documents = new Tally.Spare(names.documents());
        this.others = new Tally.Spare(names.facets());
    }

    /** What makes one hit. */
    enum Unit {
        /** Every entry. */
        ENTRY,
        /** What lies in one passage. */
        PASSAGE,
        /** What lies in one passage that is found for more than its figures and dates. */
        PLAIN_PASSAGE
    }

    /**
     * How many hits there are.
     *
     * @param unit what makes one
     * @param hits all of them
     * @param types entries of each type
     * @param documents how many hits lie in each document, by the numbers of {@link FacetNames}
     * @param others how many hits are of each topic and decade
     * @param alone numbers of topics that were found while no passage was that names them, so that they are hits of their own
     * @param listed the entries that hits are made of
     */
    record Counts(Unit unit, long hits, long[] types, Tally.Counted documents, Tally.Counted others, BitSet alone, Hits listed) {}

    /** Count hits; a topic is none of its own beside the passages that name it. */
    Counts count(Hits found, Unit unit) {
        Count count = new Count(unit);
        List<Hits.Part> listed = new ArrayList<>();
        found.parts().forEach(part -> listed.add(count.add(part)));
        BitSet alone = count.addAlone();
        Counts counts = new Counts(
                unit, count.hits, count.types, count.documents.counted(), count.others.counted(), alone, new Hits(listed));
        documents.giveBack(count.documents);
        others.giveBack(count.others);
        return counts;
    }

    private final class Count {

        private final Unit unit;
        private final long[] types = new long[EntryType.values().length];
        private final Tally documents = FacetCounter.this.documents.take();
        private final Tally others = FacetCounter.this.others.take();
        private final List<Integer> topics = new ArrayList<>();
        private long hits;

        Count(Unit unit) {
            this.unit = unit;
        }

        /** Count what lies in one segment, and return what of it is listed. */
        Hits.Part add(Hits.Part part) {
            Segment segment = part.segment();
            int[] left = new int[part.entries().length];
            int count = 0;
            int last = -1;
            for (int entry : part.entries()) {
                int type = segment.type(entry);
                types[type]++;
                if (unit == Unit.PLAIN_PASSAGE && Hits.isDerived(type)) {
                    continue;
                }
                left[count++] = entry;
                if (type == TOPIC) {
                    topics.add(part.leaf().docBase + entry);
                    continue;
                }
                int place = unit == Unit.ENTRY ? entry : segment.place(entry);
                if (place != last) {
                    last = place;
                    start(part, entry);
                }
                meet(part, entry);
            }
            return new Hits.Part(part.leaf(), segment, Arrays.copyOf(left, count));
        }

        private void start(Hits.Part part, int entry) {
            hits++;
            others.next();
            documents.next();
            int document = part.segment().document(entry);
            if (document != Segment.NONE) {
                documents.meet(names.documentsOf(part.leaf())[document]);
            }
        }

        private void meet(Hits.Part part, int entry) {
            Segment segment = part.segment();
            int[] numbers = names.facetsOf(part.leaf());
            int end = segment.endOfFacets(entry);
            for (int facet = segment.firstFacet(entry); facet < end; facet++) {
                others.meet(numbers[segment.facet(facet)]);
            }
        }

        /** Count the topics that no passage found names, and return their numbers. */
        BitSet addAlone() {
            BitSet alone = new BitSet();
            for (int topic : topics) {
                int number = names.topicOf(topic);
                if (number < 0 || unit == Unit.ENTRY || others.of(number) == 0) {
                    hits++;
                    if (number >= 0) {
                        alone.set(number);
                        others.next();
                        others.meet(number);
                    }
                }
            }
            return alone;
        }
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
        return counts.others().between(names.topics(), names.topics() + names.decades()).stream()
                .map(each -> new Tally.Count(names.decade(each.number()), each.count()))
                .map(each -> new FacetCount(Integer.toString(each.number()), each.number() + "s", each.count()))
                .toList();
    }

    List<FacetCount> documents(Counts counts, Filters chosen) {
        List<FacetCount> facet = new ArrayList<>();
        for (Tally.Count each : counts.documents().greatest(LISTED, names.documents(), names::rankOf)) {
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
        for (Tally.Count each : counts.others().greatest(LISTED_TOPICS, names.topics(), number -> number)) {
            FacetNames.Name name = names.topic(each.number());
            facet.add(new FacetCount(name.slug(), name.title(), each.count()));
        }
        return facet;
    }
}
