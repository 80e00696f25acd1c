package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.edition.Standing;

/** Where near-same text stands in two documents; the words, and those that differ, are read where they are shown. */
@Entity
public class SharedPassage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "shared_passage_seq", allocationSize = 100)
    private long id;


    @Column(name = "a_document")
    private String aDocument;

    @Column(name = "a_passage")
    private int aPassage;

    @Column(name = "a_start")
    private int aStart;

    @Column(name = "a_end")
    private int aEnd;

    @Column(name = "b_document")
    private String bDocument;

    @Column(name = "b_passage")
    private int bPassage;

    @Column(name = "b_start")
    private int bStart;

    @Column(name = "b_end")
    private int bEnd;

    private boolean identical;

    @Embedded
    private Standing standing;

    protected SharedPassage() {}

    public SharedPassage(
            String aDocument,
            int aPassage,
            int aStart,
            int aEnd,
            String bDocument,
            int bPassage,
            int bStart,
            int bEnd,
            boolean identical,
            Standing standing) {
        this.aDocument = aDocument;
        this.aPassage = aPassage;
        this.aStart = aStart;
        this.aEnd = aEnd;
        this.bDocument = bDocument;
        this.bPassage = bPassage;
        this.bStart = bStart;
        this.bEnd = bEnd;
        this.identical = identical;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    public String aDocument() {
        return aDocument;
    }

    public int aPassage() {
        return aPassage;
    }

    public int aStart() {
        return aStart;
    }

    public int aEnd() {
        return aEnd;
    }

    public String bDocument() {
        return bDocument;
    }

    public int bPassage() {
        return bPassage;
    }

    public int bStart() {
        return bStart;
    }

    public int bEnd() {
        return bEnd;
    }

    public boolean identical() {
        return identical;
    }

    /** Return all that makes the row what it is, as one string. */
    public String content() {
        return String.join(" ", aDocument, aPassage + ":" + aStart + "-" + aEnd, bDocument, bPassage + ":" + bStart + "-" + bEnd, "" + identical);
    }
}
