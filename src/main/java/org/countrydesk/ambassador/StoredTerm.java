package org.countrydesk.ambassador;

import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Role;
import org.jspecify.annotations.Nullable;

/** A term as the store keeps it, with the document that lists it. */
public record StoredTerm(
        String ambassador,
        String name,
        Role role,
        String country,
        @Nullable String start,
        @Nullable String end,
        boolean incumbent,
        int order,
        String rawStart,
        String rawEnd,
        int passage,
        String document,
        String documentTitle,
        String source) {

    /** Return the term as the line sees it. */
    public Service service() {
        return new Service(
                ambassador,
                name,
                role,
                country,
                start == null ? null : Edtf.of(start),
                end == null ? null : Edtf.of(end),
                incumbent,
                order);
    }

    AmbassadorRow row(int place) {
        Days days = service().days();
        return new AmbassadorRow(
                ambassador,
                name,
                role.word(),
                country,
                start,
                end,
                incumbent,
                place,
                days.min(),
                days.max(),
                rawStart,
                rawEnd,
                document,
                source);
    }
}
