package org.countrydesk.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.fact.LedgerEntry.Verdict;

/** What became of the numbers of a document, or of a part of them where there are many: one row instead of one a number. */
@Entity
public class LedgerPart {

    /** Numbers of a part, and about how long it may be, UTF-16 units. */
    private static final int NUMBERS = 1_000;

    private static final int LENGTH = 200_000;

    /** Captured text has no control characters, so these part what is written. */
    private static final String COLUMN = "\u001f";

    private static final String ROW = "\u001e";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "ledger_part_seq", allocationSize = 100)
    private long id;

    @Column(name = "document_id")
    private long documentId;

    private int number;

    @Column(name = "numbers_before")
    private int before;

    private int numbers;
    private String verdicts;
    private String entries;

    protected LedgerPart() {
        verdicts = "";
        entries = "";
    }

    private LedgerPart(long documentId, int number, int before, List<NumberLine> lines) {
        this.documentId = documentId;
        this.number = number;
        this.before = before;
        numbers = lines.size();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        lines.forEach(line -> counts.merge(line.verdict(), 1, Integer::sum));
        verdicts = counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("\n"));
        entries = lines.stream().map(LedgerPart::written).collect(Collectors.joining(ROW));
    }

    /**
     * A number of a document and what became of it.
     *
     * @param passage 0 for a number that is in no passage
     * @param line of the captured text for such a number; else 0
     */
    record NumberLine(int passage, int line, String surface, Verdict verdict, String reason) {}

    /** Return the parts that hold a document's numbers, in the order of reading. */
    static List<LedgerPart> of(long document, List<NumberLine> lines) {
        List<LedgerPart> parts = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            length += lines.get(i).surface().length() + lines.get(i).reason().length();
            if (i + 1 == lines.size() || i + 1 - from == NUMBERS || length > LENGTH) {
                parts.add(new LedgerPart(document, parts.size() + 1, from, lines.subList(from, i + 1)));
                from = i + 1;
                length = 0;
            }
        }
        return parts;
    }

    private static String written(NumberLine line) {
        return String.join(
                COLUMN, String.valueOf(line.passage()), String.valueOf(line.line()), line.surface(), line.verdict().name(), line.reason());
    }

    /** Return those of the numbers that lie in a part of all the document's. */
    Stream<NumberLine> numbers(int offset, int size) {
        return Stream.of(entries.split(ROW))
                .limit(Math.max(0, offset + size - before))
                .skip(Math.max(0, offset - before))
                .map(LedgerPart::read);
    }

    private static NumberLine read(String entry) {
        String[] columns = entry.split(COLUMN, -1);
        return new NumberLine(
                Integer.parseInt(columns[0]), Integer.parseInt(columns[1]), columns[2], Verdict.valueOf(columns[3]), columns[4]);
    }

    /** Add up how many numbers were taken for what, in words. */
    static Map<String, Long> verdicts(Collection<String> ofParts) {
        Map<String, Long> verdicts = new TreeMap<>();
        ofParts.stream().flatMap(String::lines).forEach(line -> {
            String[] count = line.split(" ");
            verdicts.merge(Verdict.valueOf(count[0]).words(), Long.valueOf(count[1]), Long::sum);
        });
        return verdicts;
    }

    public long id() {
        return id;
    }
}
