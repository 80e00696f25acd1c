package org.countrydesk.extract.period;

import java.util.Set;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Tokens;

/** Tells from a sentence's verbs and pronouns whether the time of an earlier sentence is its time too. */
final class Tense {

    private static final Set<String> POINTING_BACK =
            EnglishWords.set("them these those whom they both surviving remaining others he she him her");

    /** What states rules, so that its past forms tell no event. */
    private static final Set<String> LAW = EnglishWords.set("law laws article articles code constitution statute decree"
            + " regulation regulations section act legislation penalties");

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
            if (tokens.in(i, EnglishWords.PRESENT) || earlier || states(tokens, i)) {
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

    /** Tell whether the words of the figure's own clause before it have a verb in the present. */
    static boolean stated(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        for (int i = quantity.from() - 1; i > statement.from(); i--) {
            if (tokens.bracket(i) == tokens.bracket(quantity.from())) {
                boolean be = tokens.in(i, EnglishWords.set("is are has have can may must will")) && !tokens.lower(i + 1).endsWith("ed");
                if (be || states(tokens, i)) {
                    return true;
                }
                if (EnglishWords.verb(tokens.lower(i)) || tokens.is(i, ";") || tokens.dated(i)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Tell whether the sentence tells what happened, and not what a law says. */
    static boolean past(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        for (int i = statement.from(); i < statement.from() + 5 && i < quantity.from(); i++) {
            if (tokens.in(i, LAW)) {
                return false;
            }
        }
        boolean past = false;
        for (int i = statement.from(); i < statement.to(); i++) {
            past |= EnglishWords.verb(tokens.lower(i)) && !tokens.in(i, EnglishWords.PRESENT) && !tokens.capitalised(i);
            boolean instance = tokens.in(i, EnglishWords.set("instance instances")) && i < statement.from() + 5;
            if (states(tokens, i) || instance) {
                return false;
            }
        }
        return past;
    }

    /** Tell a verb in the present that follows its subject: {@code the mine employs}, {@code boats pay the}. */
    private static boolean states(Tokens tokens, int at) {
        String word = tokens.lower(at);
        if (!tokens.word(at) || tokens.capitalised(at) || !tokens.word(at - 1) && !tokens.in(at - 1, EnglishWords.set(", )"))) {
            return false;
        }
        String before = tokens.lower(at - 1);
        boolean subject = !EnglishWords.DETERMINERS.contains(before)
                        && !EnglishWords.PREPOSITIONS.contains(before)
                        && !EnglishWords.AUXILIARIES.contains(before)
                        && !before.equals("to")
                || EnglishWords.PRONOUNS.contains(before);
        if (!subject) {
            return false;
        }
        if (word.endsWith("s") && EnglishWords.presentVerb(word.substring(0, word.length() - 1))
                || word.endsWith("es") && EnglishWords.presentVerb(word.substring(0, word.length() - 2))
                || word.endsWith("ies") && EnglishWords.presentVerb(word.substring(0, word.length() - 3) + "y")) {
            return true;
        }
        boolean plural = Singular.plural(before) || EnglishWords.set("who whom which that they we").contains(before);
        return plural && EnglishWords.presentVerb(word);
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
