package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Some lines of the captured text as it came. */
@Entity
public class OriginalPage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "original_page_seq", allocationSize = 100)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;

    @Column(name = "first_line")
    private int firstLine;
    private String text;

    protected OriginalPage() {}

    public OriginalPage(
            long documentId,
            int number,
            int firstLine,
            String text) {
        this.documentId = documentId;
        this.number = number;
        this.firstLine = firstLine;
        this.text = text;
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public int firstLine() {
        return firstLine;
    }

    public String text() {
        return text;
    }
}
