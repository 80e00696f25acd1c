package org.countrydesk.document;

import java.util.Locale;

/** What is marked in running text; where marks overlap the first of this order is kept. */
public enum MarkKind {
    FIGURE("/statistics/"),
    DATE("/timeline/"),
    NAME("/topics/");

    private final String prefix;

    MarkKind(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    /** Return the class of the mark's link. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
