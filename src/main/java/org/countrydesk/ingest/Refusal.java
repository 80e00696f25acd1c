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

    private boolean unopened;

    @Embedded
    private Standing standing;

    protected Refusal() {}

    Refusal(Reader.Refused refused, String metadataHash, Standing standing) {
        source = refused.file().name();
        this.metadataHash = metadataHash;
        bytes = refused.file().bytes();
        modifiedAt = refused.file().modified();
        unopened = refused.unopened();
        this.standing = standing;
    }
}
