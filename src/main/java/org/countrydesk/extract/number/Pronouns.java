package org.countrydesk.extract.number;

import java.util.Set;
import org.countrydesk.extract.number.NumberSorter.Sorted;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.LedgerEntry.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells where {@code one} counts nothing: {@code one of the}, {@code no one}, {@code from one place to another}. */
final class Pronouns {

    private static final Set<String> IDIOMS =
            EnglishWords.set("day side hand thing way point sense word another or such more");
    private static final Set<String> BEFORE_PRONOUN =
            EnglishWords.set("no any some every each this that the which another only as like its his her their our your my");

    private Pronouns() {}

    /** Sort the word; null when it counts what follows. */
    static @Nullable Sorted one(Tokens tokens, int at) {
        boolean qualified = tokens.is(at - 1, "least")
                || tokens.is(at - 1, "than")
                || tokens.is(at - 1, "about")
                || tokens.is(at - 1, "to") && tokens.is(at - 2, "up");
        boolean fraction = NumberReader.denominator(tokens.lower(at + 1)) > 0 || tokens.hyphen(at + 1);
        boolean acts = EnglishWords.verb(tokens.lower(at + 1))
                && (!tokens.word(at + 2)
                        || EnglishWords.endsNounPhrase(tokens.lower(at + 2))
                        || NumberReader.numberWord(tokens.lower(at + 2)));
        boolean counted = tokens.in(at - 1, EnglishWords.set(", and ;")) && enumerated(tokens, at) && EnglishWords.verb(tokens.lower(at + 1));
        if (counted) {
            return null;
        }
        boolean bare = (acts || bareAfter(tokens, at + 1)) && !(tokens.is(at + 1, "in") && tokens.dated(at + 2));
        boolean idiom = tokens.in(at + 1, IDIOMS)
                || tokens.is(at - 1, "at") && tokens.in(at + 1, EnglishWords.set("time stage"))
                || bare
                || tokens.in(at - 1, BEFORE_PRONOUN) && !qualified
                || toAnother(tokens, at);
        if (!fraction && (tokens.is(at + 1, "of") || idiom && !(qualified && !bare))) {
            return new Sorted(at, at + 1, Verdict.NOT_A_STATISTIC, "a pronoun or a turn of phrase");
        }
        return null;
    }

    /** Tell whether other numbers that verbs follow stand before: {@code three were freed and one was deported}. */
    private static boolean enumerated(Tokens tokens, int at) {
        for (int i = at - 2; i >= 0 && i > at - 16 && !tokens.is(i, "."); i--) {
            boolean number = tokens.number(i) || NumberReader.numberWord(tokens.lower(i)) && !tokens.is(i, "one");
            if (number && !tokens.dated(i) && EnglishWords.verb(tokens.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean toAnother(Tokens tokens, int at) {
        for (int i = at + 1; i < at + 9; i++) {
            if (tokens.is(i, "another") || tokens.is(i, "the") && tokens.is(i + 1, "other")) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether no noun follows. */
    static boolean bareAfter(Tokens tokens, int to) {
        return !tokens.word(to) || EnglishWords.endsNounPhrase(tokens.lower(to));
    }
}
