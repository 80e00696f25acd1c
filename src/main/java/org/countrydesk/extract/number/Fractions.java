package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;

/** Reads shares without a numeral before them: {@code a third of them}, {@code half of the seats}, {@code of whom half}. */
public final class Fractions {

    private static final Set<String> TIMES = EnglishWords.set("year month week day decade century hour season term session"
            + " game match game's match's january february march april may june july august september october"
            + " november december");
    private static final Set<String> NAMING =
            EnglishWords.set("the this that one other each every either a an its his her their my your our");

    private Fractions() {}

    public static boolean word(String lower) {
        return NumberReader.denominator(lower) > 0;
    }

    /** Read the share that the token's word names; empty where it orders, dates or compares. */
    public static Optional<Quantity> read(Tokens tokens, int at) {
        int parts = NumberReader.denominator(tokens.lower(at));
        boolean half = parts == 2;
        int from = half ? at : at - 1;
        if (parts == 0 || tokens.dated(at) || !half && !tokens.is(from, "a") || tokens.lower(at).endsWith("s")) {
            return Optional.empty();
        }
        boolean whom = ofWhom(tokens, from) && !tokens.hyphen(at + 1);
        if (!whom && !(tokens.is(at + 1, "of") && whole(tokens, at + 2) && (!half || opens(tokens, at - 1)))) {
            return Optional.empty();
        }
        BigDecimal share = NumberReader.tidy(BigDecimal.valueOf(100).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP));
        return Optional.of(new Quantity(from, at + 1, at + 1, at + 1, share, null, UnitClass.PERCENT, "percent"));
    }

    /** Tell whether {@code of whom} or {@code of which} stands before, with at most a word of degree between. */
    static boolean ofWhom(Tokens tokens, int at) {
        int who = at - 1;
        while (who > at - 4 && tokens.in(who, EnglishWords.set("about nearly almost over more than some only roughly around"))) {
            who--;
        }
        return tokens.in(who, EnglishWords.set("whom which")) && tokens.is(who - 1, "of");
    }

    /** Tell whether something that has parts follows, and no stretch of time or number. */
    private static boolean whole(Tokens tokens, int at) {
        if (!tokens.word(at) || tokens.dated(at) || tokens.is(at, "a") || tokens.is(at, "an")) {
            return false;
        }
        for (int i = at; i < at + 4; i++) {
            String word = tokens.lower(i);
            if (tokens.dated(i) || TIMES.contains(word) || NumberReader.ordinal(word) > 0 || NumberReader.scale(word)) {
                return false;
            }
            if (!tokens.word(i) || i > at && EnglishWords.endsNounPhrase(word)) {
                break;
            }
        }
        return true;
    }

    /** Tell whether the word before lets a noun phrase start, so that the half is none of two: {@code the first half of}. */
    private static boolean opens(Tokens tokens, int before) {
        String word = tokens.lower(before);
        return !tokens.word(before)
                || !NAMING.contains(word) && (EnglishWords.endsNounPhrase(word) || EnglishWords.verb(word) || word.endsWith("ly"))
                || EnglishWords.presentVerb(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
}
