package org.countrydesk.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** An entry of a document’s see-also list, as written. */
@Entity
public class SeeAlso {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "see_also_seq", allocationSize = 100)
    private long id;

    @Column(name = "document_id")
    private long documentId;

    private int passage;
    private String entry;

    @Column(name = "entry_key")
    private String entryKey;

    protected SeeAlso() {}

    public SeeAlso(long documentId, int passage, String entry, String entryKey) {
        this.documentId = documentId;
        this.passage = passage;
        this.entry = entry;
        this.entryKey = entryKey;
    }
}
