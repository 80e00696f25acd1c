package org.countrydesk.link;

import java.util.List;

/** Finds links that are not kept as such, because they follow from what is. */
public interface BacklinkSource {

    /** Return links that lead to an address, at most so many, by label. */
    List<Backlink> find(String address, long edition, int most);
}
