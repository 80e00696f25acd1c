package org.countrydesk.extract.number;

import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;

/** Finds words of change, which make two figures of {@code from 5 to 10}. */
public final class Changes {

    private static final Set<String> WORDS =
            EnglishWords.set("rose rise rises risen rising fell fall fallen falling falls grew grow grown growing"
                    + " growth increase increased increases increasing decrease decreased decreases decreasing"
                    + " decline declined declines declining drop dropped drops dropping reduced reduce reducing"
                    + " reduction cut expanded shrank shrunk went jumped climbed doubled tripled improved"
                    + " slipped raised lowered changed moved up down");

    private Changes() {}

    /** Tell whether a verb or noun of change stands before: then {@code from 5 to 10} are two figures, not a range. */
    static boolean before(Tokens tokens, int at) {
        for (int i = at - 1; i > at - 16 && i >= 0; i--) {
            String word = tokens.lower(i);
            if (WORDS.contains(word)) {
                return true;
            }
            if (word.equals("ranging") || word.equals("ranged") || word.equals("range") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** Tell whether the noun is one of change. */
    public static boolean is(String noun) {
        return WORDS.contains(noun.substring(noun.lastIndexOf(' ') + 1));
    }
}
