package org.countrydesk.search;

import java.util.Locale;
import java.util.Optional;

/** What kind of thing a search hit leads to. */
public enum EntryType {
    DOCUMENT,
    SECTION,
    PASSAGE,
    AMBASSADOR,
    STATISTIC,
    DATE,
    TOPIC,
    SERIES;

    /** Return the word of the data interface. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Find the type of a word of the data interface. */
    public static Optional<EntryType> find(String word) {
        for (EntryType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
