package org.countrydesk.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** The sentence in which a document tells who or what a name stands for. */
@Entity
public class Explanation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "explanation_seq", allocationSize = 1000)
    private long id;

    @Column(name = "document_id")
    private long documentId;

    private int passage;
    private String sentence;

    @Column(name = "name_key")
    private String nameKey;

    private boolean expansion;

    protected Explanation() {}

    public Explanation(long documentId, int passage, String sentence, String nameKey, boolean expansion) {
        this.documentId = documentId;
        this.passage = passage;
        this.sentence = sentence;
        this.nameKey = nameKey;
        this.expansion = expansion;
    }

    public long id() {
        return id;
    }
}
