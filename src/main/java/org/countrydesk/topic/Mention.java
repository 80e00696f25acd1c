package org.countrydesk.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.countrydesk.fact.EntityType;

/** Words of a passage that name an entity. */
@Entity
public class Mention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "mention_seq", allocationSize = 1000)
    private long id;


    @Column(name = "document_id")
    private long documentId;
    private int passage;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    @Column(name = "sentence_start")
    private int sentenceStart;

    @Column(name = "sentence_end")
    private int sentenceEnd;
    private String surface;
    private String name;

    @Enumerated(EnumType.STRING)
    private EntityType type;

    @Column(name = "name_key")
    private String nameKey;

    protected Mention() {}

    public Mention(
            long documentId,
            int passage,
            int spanStart,
            int spanEnd,
            int sentenceStart,
            int sentenceEnd,
            String surface,
            String name,
            EntityType type,
            String nameKey) {
        this.documentId = documentId;
        this.passage = passage;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.sentenceStart = sentenceStart;
        this.sentenceEnd = sentenceEnd;
        this.surface = surface;
        this.name = name;
        this.type = type;
        this.nameKey = nameKey;
    }

    public long id() {
        return id;
    }

    public String surface() {
        return surface;
    }

    public String name() {
        return name;
    }

    public EntityType type() {
        return type;
    }
}
