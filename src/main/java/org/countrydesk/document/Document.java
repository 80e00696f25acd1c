package org.countrydesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.countrydesk.edition.Standing;

/** One ingested file, as it stands in one or more editions. */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "document_seq", allocationSize = 100)
    private long id;

    private String slug;
    private String source;
    private String title;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "title_origin")
    private String titleOrigin;
    private String publisher;

    @Column(name = "publisher_origin")
    private String publisherOrigin;
    private String licence;

    @Column(name = "licence_origin")
    private String licenceOrigin;
    private String address;
    private String published;

    @Column(name = "media_type")
    private String mediaType;
    private String sha256;

    @Column(name = "metadata_hash")
    private String metadataHash;
    private long bytes;

    @Column(name = "modified_at")
    private Instant modifiedAt;
    private int words;
    private int sections;
    private int passages;
    private int statistics;

    @Column(name = "dated_statements")
    private int datedStatements;
    private int terms;
    private int mentions;
    private int lines;

    @Embedded
    private Standing standing;

    protected Document() {}

    public Document(
            String slug,
            String source,
            String title,
            String titleKey,
            String titleOrigin,
            String publisher,
            String publisherOrigin,
            String licence,
            String licenceOrigin,
            String address,
            String published,
            String mediaType,
            String sha256,
            String metadataHash,
            long bytes,
            Instant modifiedAt,
            int words,
            int sections,
            int passages,
            int statistics,
            int datedStatements,
            int terms,
            int mentions,
            int lines,
            Standing standing) {
        this.slug = slug;
        this.source = source;
        this.title = title;
        this.titleKey = titleKey;
        this.titleOrigin = titleOrigin;
        this.publisher = publisher;
        this.publisherOrigin = publisherOrigin;
        this.licence = licence;
        this.licenceOrigin = licenceOrigin;
        this.address = address;
        this.published = published;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        this.metadataHash = metadataHash;
        this.bytes = bytes;
        this.modifiedAt = modifiedAt;
        this.words = words;
        this.sections = sections;
        this.passages = passages;
        this.statistics = statistics;
        this.datedStatements = datedStatements;
        this.terms = terms;
        this.mentions = mentions;
        this.lines = lines;
        this.standing = standing;
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String source() {
        return source;
    }

    public String title() {
        return title;
    }

    public String titleOrigin() {
        return titleOrigin;
    }

    public String publisher() {
        return publisher;
    }

    public String publisherOrigin() {
        return publisherOrigin;
    }

    public String licence() {
        return licence;
    }

    public String licenceOrigin() {
        return licenceOrigin;
    }

    public String address() {
        return address;
    }

    public String published() {
        return published;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public String metadataHash() {
        return metadataHash;
    }

    public long bytes() {
        return bytes;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    public int words() {
        return words;
    }

    public int sections() {
        return sections;
    }

    public int passages() {
        return passages;
    }

    public int statistics() {
        return statistics;
    }

    public int datedStatements() {
        return datedStatements;
    }

    public int terms() {
        return terms;
    }

    public int mentions() {
        return mentions;
    }

    public int lines() {
        return lines;
    }
}
