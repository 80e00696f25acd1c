package org.countrydesk.document;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * Words of a passage that have a page of their own.
 *
 * @param start in the passage's text, half-open, UTF-16 units
 * @param key the last part of the page's address, as stored
 * @param hint what a reader should know before following; may be empty
 */
public record Mark(int passage, int start, int end, MarkKind kind, String key, String hint) {

    /** Return the address of the page. An open end of an interval has no address: the known end's page is meant. */
    public String path() {
        String closed = key.replace("/..", "").replace("../", "");
        return kind.prefix() + UriUtils.encodePath(closed, StandardCharsets.UTF_8);
    }
}
