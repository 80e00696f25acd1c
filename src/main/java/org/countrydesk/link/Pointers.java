package org.countrydesk.link;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds where a document leads. */
@Component
public class Pointers {

    /** A document shows no more. */
    private static final int MOST = 500;

    private final LinkRepository links;

    Pointers(LinkRepository links) {
        this.links = links;
    }

    /** Return a document's links of one type, by label. */
    public List<Pointer> of(String document, LinkType type, long edition) {
        return links.findOfDocument(document, type, edition, MOST);
    }
}
