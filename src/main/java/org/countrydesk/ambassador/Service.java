package org.countrydesk.ambassador;

import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/**
 * A term as the line of officers sees it.
 *
 * @param slug of the officer
 * @param country the receiving country
 * @param start null when not known
 * @param end null when incumbent or not known
 * @param order place in the list it was read from, from 1
 */
public record Service(
        String slug,
        String name,
        Role role,
        String country,
        @Nullable Edtf start,
        @Nullable Edtf end,
        boolean incumbent,
        int order) {

    /** Tell whether the stated end lies before the stated start, whatever days the two can mean. */
    public boolean contradictory() {
        return start != null && end != null && end.latest().isBefore(start.earliest());
    }

    /** Return the days of service with their uncertainty. */
    public Days days() {
        return Days.of(this);
    }
}
