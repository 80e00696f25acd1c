package org.countrydesk.search.index;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param q in the language of {@code docs/search.md}; what is not well formed is read as words
 * @param only what narrows the hits beside the words
 * @param page from 1; smaller is read as 1
 * @param size hits a page; brought between 0 and {@link #MAX_SIZE}
 */
public record SearchQuery(String q, Filters only, Sort sort, int page, int size) {

    /** How long a query may be, in UTF-16 units; the index reads no further. */
    public static final int MAX_LENGTH = 512;

    /** How many words of a query are looked for; the index reads no further. */
    public static final int MAX_WORDS = 32;

    /** How many hits a page may have. */
    public static final int MAX_SIZE = 1_000;

    public SearchQuery {
        page = Math.max(1, page);
        size = Math.max(0, Math.min(MAX_SIZE, size));
    }

    /** Ask for words alone: everything else at its default. */
    public static SearchQuery of(String q) {
        return new SearchQuery(q, Filters.NONE, Sort.RELEVANCE, 1, 20);
    }

    /**
     * What narrows hits; an empty set narrows nothing.
     *
     * @param documents by slug
     * @param decades by their first year: 1990
     * @param topics by slug
     * @param from only what is about this day or a later one
     * @param to only what is about this day or an earlier one
     */
    public record Filters(
            Set<EntryType> types,
            Set<String> documents,
            Set<Integer> decades,
            Set<String> topics,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Everything. */
        public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of(), null, null);

        public Filters {
            types = Set.copyOf(types);
            documents = Set.copyOf(documents);
            decades = Set.copyOf(decades);
            topics = Set.copyOf(topics);
        }

        /** Return whether anything is narrowed. */
        public boolean any() {
            return !equals(NONE);
        }
    }

    /** The order of the hits. */
    public enum Sort {
        RELEVANCE,
        /** Oldest first, undated last. */
        DATE,
        /** By title, letters before accents and case. */
        TITLE;

        /** Return the word of the data interface. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Find the order of a word of the data interface. */
        public static Optional<Sort> find(String word) {
            for (Sort sort : values()) {
                if (sort.word().equals(word)) {
                    return Optional.of(sort);
                }
            }
            return Optional.empty();
        }
    }
}
