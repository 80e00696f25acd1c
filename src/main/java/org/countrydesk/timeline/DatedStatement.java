package org.countrydesk.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.countrydesk.tally.DateCount;

/** A date with its precision, and the sentence that states it. */
@Entity
public class DatedStatement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "dated_statement_seq", allocationSize = 1000)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int passage;
    private int section;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;
    private String sentence;
    private String surface;
    private String edtf;
    private boolean approximate;
    private LocalDate earliest;
    private LocalDate latest;

    protected DatedStatement() {}

    public DatedStatement(
            long documentId,
            int number,
            int passage,
            int section,
            int spanStart,
            int spanEnd,
            String sentence,
            String surface,
            String edtf,
            boolean approximate,
            LocalDate earliest,
            LocalDate latest) {
        this.documentId = documentId;
        this.number = number;
        this.passage = passage;
        this.section = section;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.sentence = sentence;
        this.surface = surface;
        this.edtf = edtf;
        this.approximate = approximate;
        this.earliest = earliest;
        this.latest = latest;
    }

    public long id() {
        return id;
    }

    /** Return the days that the date can mean. */
    public DateCount.Dates dates() {
        return new DateCount.Dates(earliest, latest);
    }
}
