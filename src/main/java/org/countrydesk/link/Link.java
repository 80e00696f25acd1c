package org.countrydesk.link;

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

/** A typed link from one address of the desk to another; read from its target it is a backlink. */
@Entity
public class Link {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "link_seq", allocationSize = 1000)
    private long id;


    @Enumerated(EnumType.STRING)
    private LinkType type;
    private String document;

    @Column(name = "from_path")
    private String fromPath;

    @Column(name = "from_label")
    private String fromLabel;

    @Column(name = "to_path")
    private String toPath;

    @Column(name = "to_label")
    private String toLabel;
    private String quote;

    /** A hash over what the link follows from. */
    private long cause;

    @Embedded
    private Standing standing;

    protected Link() {}

    public Link(
            LinkType type,
            String document,
            String fromPath,
            String fromLabel,
            String toPath,
            String toLabel,
            String quote,
            long cause,
            Standing standing) {
        this.type = type;
        this.document = document;
        this.fromPath = fromPath;
        this.fromLabel = fromLabel;
        this.toPath = toPath;
        this.toLabel = toLabel;
        this.quote = quote;
        this.cause = cause;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    /** Return all that makes the row what it is, as one string. */
    public String content() {
        return String.join("\u001f", type.name(), document, fromPath, fromLabel, toPath, toLabel, quote);
    }
}
