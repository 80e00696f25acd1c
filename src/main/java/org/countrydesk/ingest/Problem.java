package org.countrydesk.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.edition.Standing;
import org.countrydesk.markup.Problem.Level;

/** A fault found in a document, kept for the ledger. */
@Entity
public class Problem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "problem_seq", allocationSize = 100)
    private long id;

    private String document;
    private String source;

    @Enumerated(EnumType.STRING)
    private Level level;
    private String stage;
    private int line;

    @Column(name = "place_in_line")
    private int placeInLine;
    private String words;
    private String text;

    @Embedded
    private Standing standing;

    protected Problem() {}

    public Problem(
            String document,
            String source,
            Level level,
            String stage,
            int line,
            int placeInLine,
            String words,
            String text,
            Standing standing) {
        this.document = document;
        this.source = source;
        this.level = level;
        this.stage = stage;
        this.line = line;
        this.placeInLine = placeInLine;
        this.words = words;
        this.text = text;
        this.standing = standing;
    }

    public long id() {
        return id;
    }
}
