package org.countrydesk.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param q words, {@code "phrases"}, {@code -not}, {@code prefix*}; anything else is read as words
 * @param types only these; empty for all
 * @param documents only of these documents, by slug; empty for all
 * @param from only what is about this day or a later one
 * @param to only what is about this day or an earlier one
 * @param page from 1; smaller is read as 1
 * @param size hits a page; brought between 0 and {@link #MAX_SIZE}
 */
public record SearchQuery(
        String q,
        Set<EntryType> types,
        Set<String> documents,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page,
        int size) {

    /** How long a query may be, in UTF-16 units; the index reads no further. */
    public static final int MAX_LENGTH = 512;

    /** How many words of a query are looked for; the index reads no further. */
    public static final int MAX_WORDS = 32;

    /** How many hits a page may have. */
    public static final int MAX_SIZE = 1_000;

    public SearchQuery {
        types = Set.copyOf(types);
        documents = Set.copyOf(documents);
        page = Math.max(1, page);
        size = Math.max(0, Math.min(MAX_SIZE, size));
    }

    /** Ask for words alone: everything else at its default. */
    public static SearchQuery of(String q) {
        return new SearchQuery(q, Set.of(), Set.of(), null, null, Sort.RELEVANCE, 1, 20);
    }

    /** Return whether anything but the words narrows the hits. */
    boolean filtered() {
        return !types.isEmpty() || !documents.isEmpty() || from != null || to != null;
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
