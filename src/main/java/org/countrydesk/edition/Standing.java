package org.countrydesk.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The half-open stretch of editions a row stands in. A row is seen by readers of edition {@code e} when
 * {@code first <= e < last}.
 */
@Embeddable
public class Standing {

    /** The end of a stretch that goes on. */
    public static final long OPEN = Long.MAX_VALUE;

    @Column(name = "first_edition")
    private long first;

    @Column(name = "last_edition")
    private long last;

    protected Standing() {}

    private Standing(long first, long last) {
        this.first = first;
        this.last = last;
    }

    /** Make a stretch that begins with the given edition and goes on. */
    public static Standing since(long edition) {
        return new Standing(edition, OPEN);
    }
}
