package org.countrydesk.reading;

import java.util.List;

/**
 * A section as a page sets it.
 *
 * @param level of its heading on the page, 2 to 6; 0 where the page's own heading stands for it
 */
record SectionText(String slug, String heading, int level, boolean inferred, List<Block> blocks) {

    /** Return the section's id on a page; the letter keeps it apart from the ids of passages. */
    public String id() {
        return "s-" + slug;
    }
}
