package org.countrydesk.search.query;

import java.util.Arrays;
import org.countrydesk.search.word.WordForms;

/**
 * How words that are looked for may begin: with which letter, and which second one behind it. Tells that most words of a text are none of
 * them, and never that one is not which is: other forms of a word begin as it does, or are known here.
 */
final class Initials {

    private static final int ASCII = 128;

    private final boolean[] firsts = new boolean[ASCII];
    private final boolean[] pairs = new boolean[ASCII * ASCII];

    private Initials() {}

    static Initials none() {
        return new Initials();
    }

    /** Return what any word may begin with. */
    static Initials any() {
        Initials any = new Initials();
        Arrays.fill(any.firsts, true);
        Arrays.fill(any.pairs, true);
        return any;
    }

    /** Look for a word as it is written, folded. */
    void word(String exact) {
        if (exact.length() == 1) {
            beginning(exact);
        } else {
            pair(exact.charAt(0), exact.charAt(1));
        }
    }

    /** Look for all forms of a stem: irregular ones are known, and of {@code die} comes {@code dying}. */
    void stem(String stem) {
        word(stem);
        if (stem.length() > 1 && stem.charAt(1) == 'i') {
            pair(stem.charAt(0), 'y');
        }
        WordForms.irregularForms(stem).forEach(this::word);
    }

    /** Look for words that begin so. */
    void beginning(String start) {
        char first = start.charAt(0);
        if (start.length() > 1) {
            pair(first, start.charAt(1));
        } else if (first < ASCII) {
            firsts[first] = true;
            Arrays.fill(pairs, first * ASCII, (first + 1) * ASCII, true);
        }
    }

    private void pair(char first, char second) {
        if (first < ASCII) {
            firsts[first] = true;
            if (second < ASCII) {
                pairs[first * ASCII + second] = true;
            }
        }
    }

    /** Return whether one may begin with this character, in any case; what is not ASCII may begin any. */
    boolean has(char first) {
        return first >= ASCII || firsts[Character.toLowerCase(first)];
    }

    /** Return whether one may begin with these characters; what is no letter or digit may be left out of a word, as in {@code U.S}. */
    boolean has(char first, char second) {
        return has(first)
                && (first >= ASCII
                        || second >= ASCII
                        || !Character.isLetterOrDigit(second)
                        || pairs[Character.toLowerCase(first) * ASCII + Character.toLowerCase(second)]);
    }
}
