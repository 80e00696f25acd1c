package org.countrydesk.search.index;

import java.util.List;

/**
 * Where in one document stands what was asked for.
 *
 * @param passages their numbers, in order
 * @param more whether there are more of them than were asked for
 * @param allWords whether they have all the words; false where none has, and these have some
 * @param words finds in a text what was asked for
 */
public record Matches(List<Integer> passages, boolean more, boolean allWords, Words words) {

    public Matches {
        passages = List.copyOf(passages);
    }

    /** Knows the words that were asked for, in all their forms. */
    public interface Words {

        /**
         * Return where they stand in the text of a passage, in order, without overlaps; where none does in one that is known to state them,
         * what may mean them. For one thread.
         */
        List<Stretch> in(int passage, String text);
    }

    /** A stretch of a text, half-open, in UTF-16 units. */
    public record Stretch(int start, int end) {}
}
