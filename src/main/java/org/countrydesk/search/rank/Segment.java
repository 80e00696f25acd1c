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
import org.countrydesk.search.entry.EntryFields;

/**
 * What is asked about every hit, as arrays of one segment of the index: about 50 bytes an entry. Lucene's own columns are read entry by entry out of
 * packed bits, which costs more than all the rest of counting.
 */
public final class Segment {

    /** Stands for no document. */
    public static final int NONE = -1;

    private final byte[] types;
    private final long[] places;
    private final int[] documents;
    private final Several decades;
    private final Several topics;
    private final Map<String, byte[]> lengths = new HashMap<>();

    /** Some numbers an entry: those of an entry begin where those of the one before end. */
    private record Several(int[] ends, int[] numbers) {

        int from(int entry) {
            return entry == 0 ? 0 : ends[entry - 1];
        }
    }

    /** Is told numbers. */
    public interface Numbers {
        void number(int number);
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
        SortedNumericDocValues decade = DocValues.getSortedNumeric(reader, EntryFields.FACET_DECADE);
        decades = several(size, entry -> decade.advanceExact(entry) ? decade.docValueCount() : 0, decade::nextValue);
        SortedSetDocValues topic = DocValues.getSortedSet(reader, EntryFields.FACET_TOPIC);
        topics = several(size, entry -> topic.advanceExact(entry) ? topic.docValueCount() : 0, topic::nextOrd);
        for (String field : ClauseWriter.FIELDS) {
            lengths.put(field, lengths(reader.getNormValues(field), size));
        }
    }

    /** Moves to an entry and says how many numbers it has. */
    private interface Move {
        int to(int entry) throws IOException;
    }

    /** Reads the next number of the entry. */
    private interface Next {
        long number() throws IOException;
    }

    private static Several several(int size, Move move, Next next) throws IOException {
        int[] ends = new int[size];
        int[] numbers = new int[size];
        int count = 0;
        for (int entry = 0; entry < size; entry++) {
            int end = count + move.to(entry);
            numbers = ArrayUtil.grow(numbers, end);
            while (count < end) {
                numbers[count++] = (int) next.number();
            }
            ends[entry] = end;
        }
        return new Several(ends, Arrays.copyOf(numbers, count));
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

    /** Tell the decades of an entry. */
    public void decades(int entry, Numbers told) {
        for (int i = decades.from(entry); i < decades.ends[entry]; i++) {
            told.number(decades.numbers[i]);
        }
    }

    /** Tell the numbers that the keys of an entry's topics have in this segment. */
    public void topics(int entry, Numbers told) {
        for (int i = topics.from(entry); i < topics.ends[entry]; i++) {
            told.number(topics.numbers[i]);
        }
    }

    /** Return how long each entry is in a field, as Lucene's norms. */
    byte[] lengths(String field) {
        return lengths.getOrDefault(field, new byte[0]);
    }
}
