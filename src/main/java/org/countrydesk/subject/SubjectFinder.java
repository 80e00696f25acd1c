package org.countrydesk.subject;

import java.util.Optional;
import org.countrydesk.edition.Editions;

/** Knows what stands at some of the site's addresses. Finders share no address, so their order does not matter. */
interface SubjectFinder {

    /** Find what stands at an address; empty where nothing does, or where it is another finder's. */
    Optional<Subject> find(Asked asked, Editions.Live live);
}
