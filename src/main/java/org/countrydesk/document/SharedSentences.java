package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countrydesk.edition.Standing;

/**
 * The sentences of a document that stand, word for word or nearly, in others too: one row, or one for each part where there are very many.
 * What two documents share stands in the rows of both. The words, and those that differ, are read where they are shown.
 */
@Entity
public class SharedSentences {

    /** Sentences of a part. */
    private static final int MOST = 5_000;

    private static final int NUMBERS = 7;

    /**
     * A sentence of a document, and where another document says the same.
     *
     * @param passage number of its passage; {@code start} and {@code end} lie in the passage's text, half-open, UTF-16 units
     * @param other slug of the other document
     * @param identical whether the texts are the same but for white space
     */
    public record Sentence(
            int passage, int start, int end, String other, int otherPassage, int otherStart, int otherEnd, boolean identical)
            implements Comparable<Sentence> {

        private static final Comparator<Sentence> PLACE = Comparator.comparingInt(Sentence::passage)
                .thenComparingInt(Sentence::start)
                .thenComparing(Sentence::other)
                .thenComparingInt(Sentence::otherPassage)
                .thenComparingInt(Sentence::otherStart);

        /** Order sentences as the document has them. */
        @Override
        public int compareTo(Sentence next) {
            return PLACE.compare(this, next);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "shared_sentences_seq", allocationSize = 1000)
    private long id;

    private String document;

    @Column(name = "first_passage")
    private int first;

    @Column(name = "last_passage")
    private int last;

    /** The other documents on the first line, parted by spaces; a line a sentence after it. */
    private String sentences;

    @Embedded
    private Standing standing;

    protected SharedSentences() {
        document = "";
        sentences = "";
    }

    private SharedSentences(String document, List<Sentence> part, Standing standing) {
        this.document = document;
        this.standing = standing;
        first = part.getFirst().passage();
        last = part.getLast().passage();
        List<String> others = List.copyOf(new TreeSet<>(part.stream().map(Sentence::other).toList()));
        StringBuilder lines = new StringBuilder(String.join(" ", others));
        for (Sentence each : part) {
            lines.append('\n').append(each.passage());
            lines.append(' ').append(each.start());
            lines.append(' ').append(each.end());
            lines.append(' ').append(Collections.binarySearch(others, each.other()));
            lines.append(' ').append(each.otherPassage());
            lines.append(' ').append(each.otherStart());
            lines.append(' ').append(each.otherEnd());
            lines.append(each.identical() ? "" : " ~");
        }
        sentences = lines.toString();
    }

    /** Return the rows that hold what a document shares. */
    public static List<SharedSentences> of(String document, Collection<Sentence> sentences, long edition) {
        List<Sentence> sorted = sentences.stream().sorted().toList();
        List<SharedSentences> parts = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += MOST) {
            parts.add(new SharedSentences(
                    document, sorted.subList(from, Math.min(sorted.size(), from + MOST)), Standing.since(edition)));
        }
        return parts;
    }

    /** Return the sentences of this row, in the order of the document. */
    public Stream<Sentence> sentences() {
        String[] lines = sentences.split("\n");
        String[] others = lines[0].split(" ");
        return Arrays.stream(lines).skip(1).map(line -> read(line, others));
    }

    private static Sentence read(String line, String[] others) {
        String[] columns = line.split(" ");
        int[] numbers = Arrays.stream(columns).limit(NUMBERS).mapToInt(Integer::parseInt).toArray();
        return new Sentence(
                numbers[0], numbers[1], numbers[2], others[numbers[3]], numbers[4], numbers[5], numbers[6], columns.length == NUMBERS);
    }

    public long id() {
        return id;
    }

    public String document() {
        return document;
    }

    /** Return all that makes the row what it is, as one string. */
    public String content() {
        return document + "\n" + sentences;
    }
}
