package org.countrydesk.extract.number;

import java.util.List;
import java.util.Set;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Finds what a number without a noun counts: {@code (69 in 2017)}, {@code 5 of them}, {@code killed 35}. */
public final class Antecedents {

    private static final Set<String> DONE_TO_PEOPLE =
            EnglishWords.set("killed killing kill wounded wounding injured injuring arrested arresting detained"
                    + " detaining displaced displacing executed executing hospitalized hospitalised");
    private static final Set<String> COMPARING = EnglishWords.set("with to from than against versus of");

    /** How many figures are looked back at. */
    private static final int REACH = 12;

    private Antecedents() {}

    /** Return the quantity with the unit it must have, or as it is where nothing tells. */
    public static Quantity resolve(Tokens tokens, Quantity bare, List<Quantity> earlier) {
        if (tokens.in(bare.from() - 1, DONE_TO_PEOPLE)) {
            return bare.withUnit(UnitClass.COUNT, "person");
        }
        int bracket = tokens.bracket(bare.from());
        boolean year = dateFollows(tokens, bare.numberTo());
        boolean led = tokens.in(bare.from() - 1, COMPARING);
        int next = tokens.is(bare.numberTo(), "(") ? closing(tokens, bare.numberTo()) : bare.numberTo();
        boolean acts = EnglishWords.verb(tokens.lower(next)) || tokens.is(next, "of");
        if (tokens.is(bare.from() - 1, ":")
                && tokens.word(bare.from() - 2)
                && Singular.plural(tokens.lower(bare.from() - 2))) {
            return bare.withUnit(UnitClass.COUNT, Singular.of(tokens.lower(bare.from() - 2)));
        }
        if (large(tokens, bare)) {
            Quantity last = lastCount(tokens, bare, earlier);
            return last != null
                    ? bare.withUnit(UnitClass.COUNT, last.unit())
                    : population(tokens, bare) ? bare.withUnit(UnitClass.COUNT, "person") : bare;
        }
        if (!year && !led && !acts && bracket < 0) {
            return bare;
        }
        Quantity last = lastCount(tokens, bare, earlier);
        if (bracket >= 0 && (last == null || last.from() < bracket)) {
            String noun = nounBefore(tokens, bracket);
            if (noun != null && year) {
                return bare.withUnit(UnitClass.COUNT, noun);
            }
        }
        if (bracket >= 0 && !year || last == null || led && !year && !acts) {
            return bare;
        }
        return bare.withUnit(last.unitClass(), last.unit());
    }

    /** Tell whether the number is written in thousands or millions, which only quantities are. */
    private static boolean large(Tokens tokens, Quantity bare) {
        for (int i = bare.from(); i < bare.numberTo(); i++) {
            if (NumberReader.scale(tokens.lower(i))
                    || tokens.number(i) && tokens.get(i).text().indexOf(',') > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean population(Tokens tokens, Quantity bare) {
        for (int i = bare.from() - 1; i >= 0 && i > bare.from() - 12 && !tokens.is(i, "."); i--) {
            if (tokens.in(i, EnglishWords.set("population people citizens persons populations inhabitants"))) {
                return true;
            }
        }
        return tokens.lower(bare.numberTo()).endsWith("ing");
    }

    /** Return the last count before, without those in a bracket that has closed. */
    private static @Nullable Quantity lastCount(Tokens tokens, Quantity bare, List<Quantity> earlier) {
        int bracket = tokens.bracket(bare.from());
        int far = Math.max(0, earlier.size() - REACH);
        for (Quantity quantity : earlier.subList(far, earlier.size()).reversed()) {
            int other = tokens.bracket(quantity.from());
            if (quantity.counts() && (other < 0 || other == bracket)) {
                return quantity;
            }
        }
        return null;
    }

    /** Return the token after the bracket that opens here. */
    private static int closing(Tokens tokens, int open) {
        int at = open + 1;
        while (at < tokens.size() && at < open + 12 && !tokens.is(at, ")")) {
            at++;
        }
        return at + 1;
    }

    private static boolean dateFollows(Tokens tokens, int at) {
        for (int i = at; i < at + 5; i++) {
            if (tokens.dated(i) || tokens.number(i) && tokens.get(i).text().length() == 4) {
                return true;
            }
            if (!tokens.in(i, EnglishWords.set("in during the end of by for at as fy fiscal year"))) {
                return false;
            }
        }
        return false;
    }

    /** Return the noun that a bracket is about: the plural right before it, or what is said to be a number of. */
    private static @Nullable String nounBefore(Tokens tokens, int bracket) {
        if (tokens.word(bracket - 1) && Singular.plural(tokens.lower(bracket - 1))) {
            return Singular.of(tokens.lower(bracket - 1));
        }
        for (int i = bracket - 1; i > 0 && i > bracket - 24 && !tokens.is(i, "."); i--) {
            if (tokens.is(i, "many") && tokens.is(i - 1, "how") || tokens.is(i, "of") && tokens.is(i - 1, "number")) {
                return CountedNoun.read(tokens, i + 1, false)
                        .map(CountedNoun.Phrase::unit)
                        .orElse(null);
            }
        }
        return null;
    }
}
