package org.countrydesk.document;

import java.util.List;

/** Finds what a reader looks for within one document; a higher feature implements it. */
public interface Finder {

    /** How long the words may be, in UTF-16 units. */
    int LONGEST = 512;

    /** More matching passages of a document are not listed. */
    int MOST = 1_000;

    /**
     * Look for words as they were typed for a search.
     *
     * @param document slug
     */
    Sought seek(String document, String words);

    /**
     * What was found.
     *
     * @param passages numbers of those that match, in order, at most {@link #MOST}
     * @param more whether more match
     * @param words marks in a text what was looked for
     */
    record Sought(List<Integer> passages, boolean more, Fit fit, Words words) {

        public Sought {
            passages = List.copyOf(passages);
        }
    }

    /** What the passages that match have. */
    enum Fit {
        ALL_WORDS,
        /** None has all. */
        SOME_WORDS,
        /** They cannot be listed now. */
        UNKNOWN
    }

    /** Knows the words that are looked for. For one thread. */
    interface Words {

        /** Return where they stand in the text of a passage, in order, without overlaps. */
        List<Stretch> in(int passage, String text);
    }

    /** A stretch of a text, half-open, in UTF-16 units. */
    record Stretch(int start, int end) {}
}
