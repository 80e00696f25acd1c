package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
 * What is asked about every hit, as arrays of one segment of the index: about 25 bytes an entry. Lucene's own columns are read entry by entry out of
 * packed bits, which costs more than all the rest of counting. What is asked of one entry lies side by side, as hits lie far apart.
 */
public final class Segment {

    /** Stands for no document. */
    public static final int NONE = -1;

    private static final int ROW = 3;
    private static final int PLACE = 0;
    private static final int DOCUMENT = 1;
    private static final int END = 2;
    private static final int TYPE_BITS = 4;
    private static final int TYPE = (1 << TYPE_BITS) - 1;

    /**
     * A row an entry, behind one that stands before all: its passage and type, its document, and where its facets end, which begin where those of
     * the entry before end. Passages are numbered as they come; what lies in none has a number of its own.
     */
    private final int[] rows;

    /** Numbers of topics and, behind all of them, decades. */
    private final int[] facets;

    private final int[] documents;
    private final int[] topics;
    private final int[] decades;
    private final Map<String, byte[]> lengths = new HashMap<>();

    Segment(LeafReader reader) throws IOException {
        int size = reader.maxDoc();
        rows = new int[ROW * (size + 1)];
        places(reader, rows);
        documents = documents(reader, rows);
        topics = oftenFirst(DocValues.getSortedSet(reader, EntryFields.FACET_TOPIC));
        decades = decades(DocValues.getSortedNumeric(reader, EntryFields.FACET_DECADE));
        facets = facets(reader, topics, decades, rows);
        for (String field : ClauseWriter.FIELDS) {
            lengths.put(field, lengths(reader.getNormValues(field), size));
        }
    }

    private static int at(int entry) {
        return ROW * (entry + 1);
    }

    /** What lies in one passage follows each other. */
    private static void places(LeafReader reader, int[] rows) throws IOException {
        NumericDocValues type = DocValues.getNumeric(reader, EntryFields.FACET_TYPE);
        NumericDocValues place = DocValues.getNumeric(reader, EntryFields.PLACE);
        int number = 0;
        long last = 0;
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            long here = place.advanceExact(entry) ? place.longValue() : 0;
            number += here == 0 || here != last ? 1 : 0;
            last = here;
            rows[at(entry) + PLACE] = number << TYPE_BITS | (type.advanceExact(entry) ? (int) type.longValue() : 0);
        }
    }

    /** Documents are numbered as they come, so that what is counted of them one after the other is written side by side. */
    private static int[] documents(LeafReader reader, int[] rows) throws IOException {
        SortedDocValues document = DocValues.getSorted(reader, EntryFields.FACET_DOCUMENT);
        int[] numbers = new int[document.getValueCount()];
        Arrays.fill(numbers, NONE);
        int[] ordinals = new int[numbers.length];
        int count = 0;
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            int ordinal = document.advanceExact(entry) ? document.ordValue() : NONE;
            if (ordinal != NONE && numbers[ordinal] == NONE) {
                ordinals[count] = ordinal;
                numbers[ordinal] = count++;
            }
            rows[at(entry) + DOCUMENT] = ordinal == NONE ? NONE : numbers[ordinal];
        }
        return Arrays.copyOf(ordinals, count);
    }

    /** Topics are numbered by how many entries name them: what is counted most lies together. */
    private static int[] oftenFirst(SortedSetDocValues topics) throws IOException {
        long[] named = new long[(int) topics.getValueCount()];
        while (topics.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < topics.docValueCount(); i++) {
                named[(int) topics.nextOrd()]++;
            }
        }
        return IntStream.range(0, named.length)
                .boxed()
                .sorted(Comparator.comparingLong(ordinal -> -named[ordinal]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] decades(SortedNumericDocValues decades) throws IOException {
        TreeSet<Integer> found = new TreeSet<>();
        while (decades.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < decades.docValueCount(); i++) {
                found.add((int) decades.nextValue());
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] facets(LeafReader reader, int[] topicOrdinals, int[] firstYears, int[] rows) throws IOException {
        int[] numbers = new int[topicOrdinals.length];
        for (int number = 0; number < numbers.length; number++) {
            numbers[topicOrdinals[number]] = number;
        }
        SortedNumericDocValues decades = DocValues.getSortedNumeric(reader, EntryFields.FACET_DECADE);
        SortedSetDocValues topics = DocValues.getSortedSet(reader, EntryFields.FACET_TOPIC);
        int[] facets = new int[reader.maxDoc()];
        int count = 0;
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            int ofDecades = decades.advanceExact(entry) ? decades.docValueCount() : 0;
            int ofTopics = topics.advanceExact(entry) ? topics.docValueCount() : 0;
            facets = ArrayUtil.grow(facets, count + ofDecades + ofTopics);
            for (int i = 0; i < ofDecades; i++) {
                facets[count++] = numbers.length + Arrays.binarySearch(firstYears, (int) decades.nextValue());
            }
            for (int i = 0; i < ofTopics; i++) {
                facets[count++] = numbers[(int) topics.nextOrd()];
            }
            rows[at(entry) + END] = count;
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
        return rows[at(entry) + PLACE] & TYPE;
    }

    /** Return the number of the passage an entry lies in, in this segment; what lies in none has it for itself. */
    public int place(int entry) {
        return rows[at(entry) + PLACE] >>> TYPE_BITS;
    }

    /** Return the number that an entry's document has in this segment, or {@link #NONE}. */
    public int document(int entry) {
        return rows[at(entry) + DOCUMENT];
    }

    /** Return the ordinals that Lucene gives documents, by the numbers they have here. */
    public int[] documents() {
        return documents.clone();
    }

    /** Return the ordinals that Lucene gives topics, by the numbers they have here; behind them decades have theirs. */
    public int[] topics() {
        return topics.clone();
    }

    /** Return the first years of the decades, ascending. */
    public int[] decades() {
        return decades.clone();
    }

    /** Return where the facets of an entry begin. */
    public int firstFacet(int entry) {
        return rows[at(entry) - ROW + END];
    }

    /** Return where the facets of an entry end. */
    public int endOfFacets(int entry) {
        return rows[at(entry) + END];
    }

    /** Return the number that the facet at a place has here. */
    public int facet(int at) {
        return facets[at];
    }

    /** Return how many entries there are, those that are gone with them. */
    public int size() {
        return rows.length / ROW - 1;
    }

    /** Return whether an entry is a passage of a few words: a date line, a subject, a reference. */
    public boolean isBrief(int entry) {
        return type(entry) == EntryType.PASSAGE.ordinal()
                && SmallFloat.byte4ToInt(lengths(EntryFields.TEXT)[entry]) < Ranking.BRIEF;
    }

    /** Return how long each entry is in a field, as Lucene's norms. */
    byte[] lengths(String field) {
        return lengths.getOrDefault(field, new byte[0]);
    }
}
