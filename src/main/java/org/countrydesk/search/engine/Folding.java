package org.countrydesk.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
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

    private final IndexSearcher searcher;
    private final Segments segments;
    private final FacetNames names;
    private final Speakers speakers;
    private final Company company;

    Folding(IndexSearcher searcher, Segments segments, FacetNames names, Speakers speakers, Company company) {
        this.searcher = searcher;
        this.segments = segments;
        this.names = names;
        this.speakers = speakers;
        this.company = company;
    }

    /**
     * A hit and the entries folded into it.
     *
     * @param passage entry of the passage that speaks for it, or {@link Speakers#NONE}
     */
    record Folded(ScoreDoc lead, int passage, List<Integer> also, Value value) {

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

    /**
     * Fold hits that are given best first; an order by score gives way within {@link #WINDOW}.
     *
     * @param folds whether what lies in one passage is one hit
     */
    List<Folded> fold(ScoreDoc[] hits, boolean folds, boolean byScore) throws IOException {
        Map<Long, Folded> byPlace = new HashMap<>();
        List<Folded> folded = new ArrayList<>();
        for (ScoreDoc hit : hits) {
            Value value = value(hit.doc);
            int speaker = folds && byScore ? speakers.of(hit.doc, value) : Speakers.NONE;
            long place = speaker == Speakers.NONE ? value.place() : value(speaker).place();
            Folded there = folds ? byPlace.get(place) : null;
            if (there == null) {
                Folded fresh = new Folded(hit, speaker, new ArrayList<>(), value);
                folded.add(fresh);
                byPlace.put(place, fresh);
            } else if (there.also().size() < MOST_ALSO) {
                there.also().add(hit.doc);
            }
        }
        return byScore ? spread(folded) : folded;
    }

    /** Take, one after the other, what is best when hits of a good document gain, and each document's later hits weigh less. */
    private List<Folded> spread(List<Folded> folded) throws IOException {
        List<Folded> left = new ArrayList<>(folded.subList(0, Math.min(WINDOW, folded.size())));
        Map<Integer, Double> gained = company.of(left);
        List<Folded> spread = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        while (!left.isEmpty()) {
            Folded best = left.getFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (Folded hit : left) {
                double worth = (hit.score() + gained.getOrDefault(hit.document(), 0.0)) * share(taken.getOrDefault(hit.document(), 0));
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

    private static double share(int taken) {
        return taken < Ranking.FREE_OF_ONE ? 1 : Math.pow(Ranking.FLOOD, taken - Ranking.FREE_OF_ONE + 1);
    }

    private Value value(int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Segment segment = segments.of(leaf);
        int entry = doc - leaf.docBase;
        int document = segment.document(entry);
        int number = document == Segment.NONE ? -1 : names.documentsOf(leaf)[document];
        long place = (long) leaf.ord << Integer.SIZE | segment.place(entry);
        return new Value(place, number, segment.type(entry), segment.isBrief(entry));
    }
}
