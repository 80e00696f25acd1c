package org.countrydesk.ingest;

import java.time.Instant;

/**
 * What the store knows about a file of the edition being followed up.
 *
 * @param slug of the document; empty where the file was refused
 * @param sha256 empty where the file was refused
 * @param unopened true where the file was refused because it could not be opened
 */
record Known(
        long id,
        String slug,
        String source,
        String sha256,
        String metadataHash,
        long bytes,
        Instant modified,
        boolean unopened) {


    boolean refused() {
        return slug.isEmpty();
    }
}
