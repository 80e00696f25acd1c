package org.countrydesk.link;

import org.countrydesk.web.PassageAddress;

/**
 * A link read from its other end.
 *
 * @param path of the page, or place on a page, that points here
 * @param label what stands at that end, fit for readers
 * @param quote the words it points with; may be empty
 */
public record Backlink(LinkType type, String path, String label, String quote) {

    /** Return the address to follow: it opens the part of a long document that holds the place. */
    public String address() {
        return PassageAddress.whole(path);
    }
}
