package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.countrydesk.search.engine.FacetCounter.Counts;
import org.countrydesk.search.engine.FacetCounter.Unit;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.rank.Ranking;
import org.countrydesk.search.rank.Segment;
import org.countrydesk.search.rank.Segments;

/** Makes one hit of all that lies in one passage, and keeps one document from filling the first page. */
final class Folding {

    /** Hits among which the order may give way; they are the same whichever page is asked for. */
    static final int WINDOW = 40;

    /** What else lies in the passage of a hit is shown up to this many. */
    private static final int MOST_ALSO = 6;

    private static final int TOPIC = EntryType.TOPIC.ordinal();
    private static final int OFFICER = EntryType.AMBASSADOR.ordinal();

    /** Whether entries of a type, by its ordinal, stand before the first passage of what they are called. */
    private static final boolean[] HEADINGS = new boolean[EntryType.values().length];

    static {
        HEADINGS[EntryType.DOCUMENT.ordinal()] = true;
        HEADINGS[EntryType.SECTION.ordinal()] = true;
    }

    private final IndexSearcher searcher;
    private final Segments segments;
    private final FacetNames names;
    private final Speakers speakers;
    private final Company company;
    private final Counts counts;
    private final List<Folded> folded = new ArrayList<>();
    private final Map<Long, Folded> byPlace = new HashMap<>();

    /** The first hit that names a topic, by the topic's number; kept when there are topics to fold. */
    private final Map<Integer, Folded> naming = new HashMap<>();

    /** Topics that no hit names so far. */
    private final Map<Integer, Integer> waiting = new HashMap<>();

    /** Places of officers whose names were found as topics too. */
    private final Set<Long> sought = new HashSet<>();

    private boolean foldsTopics;

    /**
     * Fold hits as they are counted.
     *
     * @param counts of all hits
     */
    Folding(IndexSearcher searcher, Segments segments, FacetNames names, Speakers speakers, Company company, Counts counts) {
        this.searcher = searcher;
        this.segments = segments;
        this.names = names;
        this.speakers = speakers;
        this.company = company;
        this.counts = counts;
    }

    /**
     * A hit and the entries folded into it.
     *
     * @param passage entry of the passage or officer that speaks for it, or {@link Speakers#NONE}
     * @param officer entry of the officer under whom it is shown instead, or {@link Speakers#NONE}
     */
    record Folded(ScoreDoc lead, int passage, int officer, List<Integer> also, Value value) {

        /** Return the entry under which it is shown. */
        int shown() {
            return officer < 0 ? lead.doc : officer;
        }

        /** Return the other entries. */
        List<Integer> others() {
            return Stream.concat(Stream.of(lead.doc), also.stream()).filter(entry -> entry != shown()).toList();
        }

        private void add(int entry) {
            if (also.size() < MOST_ALSO) {
                also.add(entry);
            }
        }

        int document() {
            return value.document();
        }

        /** Return the entry of the passage that speaks for it, or its own. */
        int speaking() {
            return passage < 0 ? lead.doc : passage;
        }

        /** A series repeats the words of the figures it is made of, in fewer that so weigh more; a brief passage says little of them. */
        double score() {
            double share = value.type() == EntryType.SERIES.ordinal() ? Ranking.SERIES_SHARE : value.brief() ? Ranking.BRIEF_SHARE : 1;
            return lead.score * share;
        }
    }

    /**
     * What is read of each hit: the passage it lies in by a number in the edition, its document's number or a negative one, its type, whether
     * it is a brief passage.
     */
    record Value(long place, int document, int type, boolean brief) {}

    /** Fold hits that are given best first. */
    List<Folded> fold(ScoreDoc[] hits) throws IOException {
        for (ScoreDoc hit : hits) {
            foldsTopics |= value(hit.doc).type() == TOPIC && !isAlone(hit.doc);
        }
        for (ScoreDoc hit : hits) {
            fold(hit, value(hit.doc));
        }
        return List.copyOf(folded);
    }

    private void fold(ScoreDoc hit, Value value) throws IOException {
        if (counts.unit() == Unit.ENTRY) {
            folded.add(new Folded(hit, Speakers.NONE, Speakers.NONE, new ArrayList<>(), value));
        } else if (value.type() != TOPIC) {
            int speaker = isSpokenFor(hit.doc, value) ? speakers.of(hit.doc, EntryType.values()[value.type()]) : Speakers.NONE;
            put(hit, value, speaker, speaker == Speakers.NONE ? value.place() : value(speaker).place());
        } else if (isAlone(hit.doc)) {
            put(hit, value, speakers.beyondHits(hit.doc), value.place());
        } else {
            foldTopic(hit, value);
        }
    }

    /** A topic leads the best passage that names it, or goes with the first one that is listed. */
    private void foldTopic(ScoreDoc hit, Value value) throws IOException {
        int topic = names.topicOf(hit.doc);
        Folded there = naming.get(topic);
        int officer = there != null || counts.types()[OFFICER] == 0 ? Speakers.NONE : speakers.officer(hit.doc);
        int speaker = there != null || officer != Speakers.NONE ? officer : speakers.of(hit.doc, EntryType.TOPIC);
        if (speaker != Speakers.NONE) {
            put(hit, value, speaker, value(speaker).place());
            if (speaker == officer) {
                sought.add(value(speaker).place());
            }
        } else if (there != null) {
            there.add(hit.doc);
        } else {
            waiting.put(topic, hit.doc);
        }
    }

    private void put(ScoreDoc hit, Value value, int speaker, long place) {
        Folded there = byPlace.get(place);
        if (there == null) {
            there = new Folded(hit, speaker, officer(hit.doc, speaker, value), new ArrayList<>(), value);
            folded.add(there);
            byPlace.put(place, there);
        } else {
            there.add(hit.doc);
        }
        if (foldsTopics) {
            name(hit.doc, there);
            name(speaker, there);
        }
    }

    /** Return the officer who has a topic’s name, or whose row a brief passage is: a bare row says less than the officer’s page. */
    private int officer(int doc, int speaker, Value value) {
        if (speaker != Speakers.NONE) {
            return value(speaker).type() == OFFICER ? speaker : Speakers.NONE;
        }
        LeafReaderContext leaf = leaf(doc);
        Segment segment = segments.of(leaf);
        int found = Speakers.NONE;
        int entry = doc - leaf.docBase;
        for (int next = entry + 1; value.brief() && next < segment.size() && segment.place(next) == segment.place(entry); next++) {
            if (segment.type(next) == OFFICER) {
                if (found != Speakers.NONE) {
                    return Speakers.NONE;
                }
                found = leaf.docBase + next;
            }
        }
        return found;
    }

    /** Note the topics that an entry names. */
    private void name(int doc, Folded hit) {
        if (doc == Speakers.NONE) {
            return;
        }
        LeafReaderContext leaf = leaf(doc);
        Segment segment = segments.of(leaf);
        int entry = doc - leaf.docBase;
        for (int at = segment.firstFacet(entry); at < segment.endOfFacets(entry); at++) {
            int number = names.facetsOf(leaf)[segment.facet(at)];
            naming.putIfAbsent(number, hit);
            Integer topic = waiting.remove(number);
            if (topic != null) {
                hit.add(topic);
            }
        }
    }

    private boolean isAlone(int topic) {
        int number = names.topicOf(topic);
        return number < 0 || counts.alone().get(number);
    }

    /** The best passage of a document or section speaks for it where the first one is a hit: so neither makes one hit more or less. */
    private boolean isSpokenFor(int doc, Value value) {
        if (!HEADINGS[value.type()]) {
            return false;
        }
        LeafReaderContext leaf = leaf(doc);
        Segment segment = segments.of(leaf);
        int entry = doc - leaf.docBase;
        int passage = entry + 1;
        while (passage < segment.size() && segment.place(passage) == segment.place(entry) && HEADINGS[segment.type(passage)]) {
            passage++;
        }
        return passage < segment.size()
                && segment.place(passage) == segment.place(entry)
                && counts.listed().has(leaf.docBase + passage);
    }

    private LeafReaderContext leaf(int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    /** Take, one after the other, what is best when hits of a good document gain, and each document's later hits weigh less. */
    List<Folded> spread(List<Folded> folded) throws IOException {
        List<Folded> left = new ArrayList<>(folded.subList(0, Math.min(WINDOW, folded.size())));
        Map<Integer, Double> gained = company.of(left);
        List<Folded> spread = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        while (!left.isEmpty()) {
            Folded best = left.getFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (Folded hit : left) {
                double own = hit.score() * (isSought(hit) ? Ranking.OFFICER : 1);
                double worth = (own + gained.getOrDefault(hit.document(), 0.0)) * share(taken.getOrDefault(hit.document(), 0));
                if (worth > most) {
                    best = hit;
                    most = worth;
                }
            }
            left.remove(best);
            spread.add(best);
            if (best.document() >= 0) {
                taken.merge(best.document(), 1, Integer::sum);
            }
        }
        spread.addAll(folded.subList(Math.min(WINDOW, folded.size()), folded.size()));
        return spread;
    }

    private boolean isSought(Folded hit) {
        return !sought.isEmpty() && sought.contains(value(hit.speaking()).place());
    }

    private static double share(int taken) {
        return taken < Ranking.FREE_OF_ONE ? 1 : Math.pow(Ranking.FLOOD, taken - Ranking.FREE_OF_ONE + 1);
    }

    private Value value(int doc) {
        LeafReaderContext leaf = leaf(doc);
        Segment segment = segments.of(leaf);
        int entry = doc - leaf.docBase;
        int document = segment.document(entry);
        int number = document == Segment.NONE ? -1 : names.documentsOf(leaf)[document];
        long place = (long) leaf.ord << Integer.SIZE | segment.place(entry);
        return new Value(place, number, segment.type(entry), segment.isBrief(entry));
    }
}
