package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.markup.Passage.Kind;

/** The smallest part one can cite, link or find: a paragraph, a list item, a table row. */
@Entity
public class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "passage_seq", allocationSize = 1000)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int section;

    @Enumerated(EnumType.STRING)
    private Kind kind;
    private int depth;

    @Column(name = "table_number")
    private int tableNumber;
    private String text;
    private String cells;
    private String sentences;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;
    private int line;

    protected Passage() {}

    public Passage(
            long documentId,
            int number,
            int section,
            Kind kind,
            int depth,
            int tableNumber,
            String text,
            String cells,
            String sentences,
            int spanStart,
            int spanEnd,
            int line) {
        this.documentId = documentId;
        this.number = number;
        this.section = section;
        this.kind = kind;
        this.depth = depth;
        this.tableNumber = tableNumber;
        this.text = text;
        this.cells = cells;
        this.sentences = sentences;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.line = line;
    }

    public long id() {
        return id;
    }

    public long documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    public int section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    public int depth() {
        return depth;
    }

    public int tableNumber() {
        return tableNumber;
    }

    public String text() {
        return text;
    }

    public String cells() {
        return cells;
    }

    public int line() {
        return line;
    }

    /** Return the sentences as the store keeps them: {@code 0-41,42-97}. */
    public String sentences() {
        return sentences;
    }
}
