package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.SmallFloat;
import org.countrydesk.search.entry.EntryFields;
import org.countrydesk.search.index.EntryType;

/**
 * What is asked about every hit, as arrays of one segment of the index: about 50 bytes an entry. Lucene's own columns are read entry by entry out of
 * packed bits, which costs more than all the rest of counting.
 */
public final class Segment {

    /** Makes decades negative, which topics never are. */
    private static final int DECADE = 1 << 30;

    /** Stands for no document. */
    public static final int NONE = -1;

    private final byte[] types;
    private final long[] places;
    private final int[] documents;

    /** Decades and topics of the entries, one after the other: those of an entry end here, and begin where those of the one before end. */
    private final int[] ends;

    /** A topic as it is, a decade less {@link #DECADE}. */
    private final int[] facets;

    private final Map<String, byte[]> lengths = new HashMap<>();

    /** Is told what entries are counted by. */
    public interface Facets {

        /** Take the first year of a decade. */
        void decade(int decade);

        /** Take the number that the key of a topic has in this segment. */
        void topic(int key);
    }

    Segment(LeafReader reader) throws IOException {
        int size = reader.maxDoc();
        types = new byte[size];
        places = new long[size];
        documents = new int[size];
        NumericDocValues type = DocValues.getNumeric(reader, EntryFields.FACET_TYPE);
        while (type.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            types[type.docID()] = (byte) type.longValue();
        }
        NumericDocValues place = DocValues.getNumeric(reader, EntryFields.PLACE);
        while (place.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            places[place.docID()] = place.longValue();
        }
        Arrays.fill(documents, NONE);
        SortedDocValues document = DocValues.getSorted(reader, EntryFields.FACET_DOCUMENT);
        while (document.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents[document.docID()] = document.ordValue();
        }
        ends = new int[size];
        facets = facets(reader, ends);
        for (String field : ClauseWriter.FIELDS) {
            lengths.put(field, lengths(reader.getNormValues(field), size));
        }
    }

    private static int[] facets(LeafReader reader, int[] ends) throws IOException {
        SortedNumericDocValues decades = DocValues.getSortedNumeric(reader, EntryFields.FACET_DECADE);
        SortedSetDocValues topics = DocValues.getSortedSet(reader, EntryFields.FACET_TOPIC);
        int[] facets = new int[ends.length];
        int count = 0;
        for (int entry = 0; entry < ends.length; entry++) {
            int ofDecades = decades.advanceExact(entry) ? decades.docValueCount() : 0;
            int ofTopics = topics.advanceExact(entry) ? topics.docValueCount() : 0;
            facets = ArrayUtil.grow(facets, count + ofDecades + ofTopics);
            for (int i = 0; i < ofDecades; i++) {
                facets[count++] = (int) decades.nextValue() - DECADE;
            }
            for (int i = 0; i < ofTopics; i++) {
                facets[count++] = (int) topics.nextOrd();
            }
            ends[entry] = count;
        }
        return Arrays.copyOf(facets, count);
    }

    private static byte[] lengths(NumericDocValues norms, int size) throws IOException {
        byte[] lengths = new byte[size];
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            lengths[norms.docID()] = (byte) norms.longValue();
        }
        return lengths;
    }

    /** Return the ordinal of an entry's type. */
    public int type(int entry) {
        return types[entry];
    }

    /** Return the number of the passage an entry lies in, or 0. */
    public long place(int entry) {
        return places[entry];
    }

    /** Return the number that an entry's document has in this segment, or {@link #NONE}. */
    public int document(int entry) {
        return documents[entry];
    }

    /** Tell the decades and topics of an entry. */
    public void facets(int entry, Facets told) {
        for (int i = entry == 0 ? 0 : ends[entry - 1]; i < ends[entry]; i++) {
            if (facets[i] < 0) {
                told.decade(facets[i] + DECADE);
            } else {
                told.topic(facets[i]);
            }
        }
    }

    /** Return whether an entry is a passage of a few words: a date line, a subject, a reference. */
    public boolean isBrief(int entry) {
        return types[entry] == EntryType.PASSAGE.ordinal()
                && SmallFloat.byte4ToInt(lengths(EntryFields.TEXT)[entry]) < Ranking.BRIEF;
    }

    /** Return how long each entry is in a field, as Lucene's norms. */
    byte[] lengths(String field) {
        return lengths.getOrDefault(field, new byte[0]);
    }
}
