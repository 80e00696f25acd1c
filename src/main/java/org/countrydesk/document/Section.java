package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A heading and what is under it. */
@Entity
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "section_seq", allocationSize = 1000)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int number;
    private int parent;
    private int level;
    private String heading;
    private String slug;
    private boolean inferred;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    protected Section() {}

    public Section(
            long documentId,
            int number,
            int parent,
            int level,
            String heading,
            String slug,
            boolean inferred,
            int spanStart,
            int spanEnd) {
        this.documentId = documentId;
        this.number = number;
        this.parent = parent;
        this.level = level;
        this.heading = heading;
        this.slug = slug;
        this.inferred = inferred;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
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

    public int parent() {
        return parent;
    }

    public int level() {
        return level;
    }

    public String heading() {
        return heading;
    }

    public String slug() {
        return slug;
    }

    public boolean inferred() {
        return inferred;
    }
}
