package org.countrydesk.extract.figure;

import java.util.Set;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.word.EnglishWords;
import org.countrydesk.extract.word.Singular;
import org.countrydesk.extract.word.Tokens;

/** Tells from a sentence's verbs and pronouns whether the time of an earlier sentence is its time too. */
final class Tense {

    private static final Set<String> POINTING_BACK =
            EnglishWords.set("them these those whom they both surviving remaining others he she him her");

    private static final Set<String> EARLIER = Set.of("previous", "prior", "preceding", "before");

    private Tense() {}

    /** Tell whether the clause around the figure is in the present or the perfect. */
    static boolean present(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        int from = quantity.from();
        while (from > statement.from() && !tokens.is(from - 1, ";")) {
            from--;
        }
        int to = quantity.to();
        while (to < statement.to() && !tokens.is(to, ";") && !tokens.is(to, ",")) {
            to++;
        }
        for (int i = from; i < to; i++) {
            boolean earlier =
                    i >= quantity.to() && tokens.in(i, EARLIER) && (tokens.word(i + 1) || tokens.is(i - 1, "year"));
            if (tokens.in(i, EnglishWords.PRESENT) || earlier) {
                return true;
            }
        }
        return quantity.counts() && acts(tokens, quantity.to());
    }

    /** Tell whether a verb in the present follows the counted noun: {@code 250 companies operate there}. */
    private static boolean acts(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return tokens.word(at)
                && !tokens.capitalised(at)
                && !EnglishWords.endsNounPhrase(word)
                && !EnglishWords.verb(word)
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !word.endsWith("ly")
                && !Singular.plural(word);
    }

    static boolean pointsBack(Statement statement) {
        for (int i = statement.from(); i < statement.to() && i < statement.from() + 5; i++) {
            if (statement.tokens().in(i, POINTING_BACK)) {
                return true;
            }
        }
        return false;
    }
}
