package org.countrydesk.search.index;

import java.util.Locale;
import java.util.Optional;

/** What kind of thing a search hit leads to. */
public enum EntryType {
    DOCUMENT("Documents", "documents", "file"),
    SECTION("Sections", "sections", "heading"),
    PASSAGE("Passages", "passages", "text"),
    AMBASSADOR("Ambassadors", "ambassadors", "officer"),
    STATISTIC("Figures", "statistics", "figure"),
    DATE("Dated statements", "dates", "statement"),
    TOPIC("Topics", "topics", "entity"),
    SERIES("Series", "series", "chart");

    private final String plural;
    private final String plain;
    private final String other;

    EntryType(String plural, String plain, String other) {
        this.plural = plural;
        this.plain = plain;
        this.other = other;
    }

    /** Return the word of the data interface. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return what several are called on a page. */
    public String plural() {
        return plural;
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

    /** Find the type of a word that a reader may type for it: also its plural, {@code figure}, {@code officer}. */
    public static Optional<EntryType> guess(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        for (EntryType type : values()) {
            if (word.equals(type.word()) || word.equals(type.plain) || word.equals(type.other) || word.equals(type.other + "s")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
