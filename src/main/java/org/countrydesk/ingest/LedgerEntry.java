package org.countrydesk.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.fact.LedgerEntry.Verdict;

/**
 * What became of one number of a document. Its span is in the passage's text; of a number in no passage (passage 0) in the
 * captured text, and then its line is known.
 */
@Entity
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "ledger_entry_seq", allocationSize = 1000)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int passage;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;
    private String surface;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String reason;
    private int line;

    protected LedgerEntry() {}

    public LedgerEntry(
            long documentId,
            int number,
            int passage,
            int spanStart,
            int spanEnd,
            String surface,
            Verdict verdict,
            String reason,
            int line) {
        this.documentId = documentId;
        this.number = number;
        this.passage = passage;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.surface = surface;
        this.verdict = verdict;
        this.reason = reason;
        this.line = line;
    }

    public long id() {
        return id;
    }
}
