package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Words that were taken for the site’s rather than the document’s. */
@Entity
public class Furniture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "furniture_seq", allocationSize = 100)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int line;
    private String text;
    private String why;

    protected Furniture() {}

    public Furniture(
            long documentId,
            int number,
            int line,
            String text,
            String why) {
        this.documentId = documentId;
        this.number = number;
        this.line = line;
        this.text = text;
        this.why = why;
    }

    public long id() {
        return id;
    }

    public int line() {
        return line;
    }

    public String text() {
        return text;
    }

    public String why() {
        return why;
    }
}
