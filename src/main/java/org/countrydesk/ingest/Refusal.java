package org.countrydesk.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.countrydesk.edition.Standing;

/** A file that was refused; it is not looked at again before it changes. */
@Entity
public class Refusal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "refusal_seq", allocationSize = 100)
    private long id;

    private String source;

    @Column(name = "metadata_hash")
    private String metadataHash;

    private long bytes;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Embedded
    private Standing standing;

    protected Refusal() {}

    Refusal(String source, String metadataHash, long bytes, Instant modifiedAt, Standing standing) {
        this.source = source;
        this.metadataHash = metadataHash;
        this.bytes = bytes;
        this.modifiedAt = modifiedAt;
        this.standing = standing;
    }
}
