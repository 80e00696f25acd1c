package org.countrydesk.extract.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.number.NumberReader;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Finds the words at a figure that tell how firmly it is stated. */
final class QualifierFinder {

    /** A qualifier and the first token of its words. */
    record Found(Qualifier qualifier, int from) {}

    private static final Map<String, Qualifier> PHRASES = Map.ofEntries(
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("around", Qualifier.ABOUT),
            Map.entry("approximately", Qualifier.ABOUT),
            Map.entry("roughly", Qualifier.ABOUT),
            Map.entry("some", Qualifier.ABOUT),
            Map.entry("nearly", Qualifier.ABOUT),
            Map.entry("almost", Qualifier.ABOUT),
            Map.entry("circa", Qualifier.ABOUT),
            Map.entry("approx", Qualifier.ABOUT),
            Map.entry("close to", Qualifier.ABOUT),
            Map.entry("at least", Qualifier.AT_LEAST),
            Map.entry("no fewer than", Qualifier.AT_LEAST),
            Map.entry("no less than", Qualifier.AT_LEAST),
            Map.entry("not less than", Qualifier.AT_LEAST),
            Map.entry("not fewer than", Qualifier.AT_LEAST),
            Map.entry("minimum of", Qualifier.AT_LEAST),
            Map.entry("up to", Qualifier.AT_MOST),
            Map.entry("as many as", Qualifier.AT_MOST),
            Map.entry("as much as", Qualifier.AT_MOST),
            Map.entry("as high as", Qualifier.AT_MOST),
            Map.entry("no more than", Qualifier.AT_MOST),
            Map.entry("not more than", Qualifier.AT_MOST),
            Map.entry("not exceeding", Qualifier.AT_MOST),
            Map.entry("not to exceed", Qualifier.AT_MOST),
            Map.entry("at most", Qualifier.AT_MOST),
            Map.entry("maximum of", Qualifier.AT_MOST),
            Map.entry("more than", Qualifier.MORE_THAN),
            Map.entry("over", Qualifier.MORE_THAN),
            Map.entry("above", Qualifier.MORE_THAN),
            Map.entry("exceeding", Qualifier.MORE_THAN),
            Map.entry("exceeded", Qualifier.MORE_THAN),
            Map.entry("exceeds", Qualifier.MORE_THAN),
            Map.entry("exceed", Qualifier.MORE_THAN),
            Map.entry("topped", Qualifier.MORE_THAN),
            Map.entry("surpassed", Qualifier.MORE_THAN),
            Map.entry("surpasses", Qualifier.MORE_THAN),
            Map.entry("surpassing", Qualifier.MORE_THAN),
            Map.entry("in excess of", Qualifier.MORE_THAN),
            Map.entry("greater than", Qualifier.MORE_THAN),
            Map.entry("upwards of", Qualifier.MORE_THAN),
            Map.entry("upward of", Qualifier.MORE_THAN),
            Map.entry("less than", Qualifier.LESS_THAN),
            Map.entry("fewer than", Qualifier.LESS_THAN),
            Map.entry("under", Qualifier.LESS_THAN),
            Map.entry("below", Qualifier.LESS_THAN),
            Map.entry("estimated", Qualifier.ESTIMATE));

    /** Comparatives before {@code than}. */
    private static final Map<String, Qualifier> COMPARED = Map.ofEntries(
            Map.entry("smaller", Qualifier.LESS_THAN), Map.entry("lower", Qualifier.LESS_THAN),
            Map.entry("shorter", Qualifier.LESS_THAN), Map.entry("younger", Qualifier.LESS_THAN),
            Map.entry("larger", Qualifier.MORE_THAN), Map.entry("greater", Qualifier.MORE_THAN),
            Map.entry("higher", Qualifier.MORE_THAN), Map.entry("longer", Qualifier.MORE_THAN),
            Map.entry("older", Qualifier.MORE_THAN), Map.entry("bigger", Qualifier.MORE_THAN));

    private static final Set<String> NEGATABLE = EnglishWords.set("exceed exceeded exceeding exceeds topped surpassed surpassing");

    private static final Map<String, Qualifier> AFTERWARDS = Map.of(
            "or more", Qualifier.AT_LEAST,
            "or over", Qualifier.AT_LEAST,
            "or so", Qualifier.ABOUT,
            "or less", Qualifier.AT_MOST,
            "or fewer", Qualifier.AT_MOST);

    /** Verbs of extent: {@code spread over 900 square miles}. */
    private static final Set<String> EXTENDING =
            EnglishWords.set("spread spreading extends extended extending stretches stretched stretching scattered"
                    + " distributed divided metres meters feet");

    private static final Set<String> ESTIMATES =
            Set.of("estimate", "estimates", "estimated", "estimating", "estimation");

    /** What may stand between an estimate's verb and its figure. */
    private static final int ESTIMATE_REACH = 9;

    private QualifierFinder() {}

    /** Tell whether the word alone is a qualifier. */
    static boolean word(String lower) {
        return PHRASES.containsKey(lower);
    }

    static Optional<Found> find(Tokens tokens, Quantity quantity, int sentence) {
        int at = start(tokens, quantity.from());
        for (int length = 3; length >= 1; length--) {
            int from = at - length;
            Qualifier qualifier = from < sentence ? null : PHRASES.get(phrase(tokens, from, at));
            if (qualifier == Qualifier.MORE_THAN && length == 1 && NEGATABLE.contains(tokens.lower(from)) && negated(tokens, from, sentence)) {
                return Optional.of(new Found(Qualifier.AT_MOST, from));
            }
            if (qualifier != null && !spans(tokens, quantity, from, at)) {
                return Optional.of(new Found(qualifier, from));
            }
        }
        Qualifier compared = tokens.is(at - 1, "than") ? COMPARED.get(tokens.lower(at - 2)) : null;
        if (compared != null && at - 2 >= sentence) {
            return Optional.of(new Found(compared, at - 2));
        }
        if (tokens.is(at - 1, "within") && quantity.unitClass() == UnitClass.DURATION) {
            return Optional.of(new Found(Qualifier.AT_MOST, at));
        }
        Qualifier after = AFTERWARDS.get(phrase(tokens, quantity.numberTo(), quantity.numberTo() + 2));
        if (after != null) {
            return Optional.of(new Found(after, at));
        }
        Qualifier loose = loose(tokens, quantity);
        if (loose != null) {
            return Optional.of(new Found(loose, at));
        }
        return estimated(tokens, at, sentence) ? Optional.of(new Found(Qualifier.ESTIMATE, at)) : Optional.empty();
    }

    /** Tell whether a verb of exceeding is denied: {@code did not exceed}, {@code have never topped}. */
    private static boolean negated(Tokens tokens, int verb, int sentence) {
        for (int i = verb - 1; i >= sentence && i > verb - 4; i--) {
            if (tokens.in(i, EnglishWords.set("not never cannot nor")) || tokens.lower(i).endsWith("n't")) {
                return true;
            }
            if (!tokens.in(i, EnglishWords.set("have has had be been ever yet"))) {
                return false;
            }
        }
        return false;
    }

    /** Return what a suffix of the number says: {@code 400+}, {@code 20-odd}; null where it has none. */
    private static @Nullable Qualifier loose(Tokens tokens, Quantity quantity) {
        for (int i = quantity.from() + 1; i <= quantity.numberTo() && i < tokens.size(); i++) {
            if (tokens.is(i, "+") && tokens.glued(i) || tokens.hyphen(i - 1) && tokens.is(i, "plus")) {
                return Qualifier.AT_LEAST;
            }
            if (tokens.hyphen(i - 1) && tokens.in(i, EnglishWords.set("odd some ish something"))) {
                return Qualifier.ABOUT;
            }
        }
        return null;
    }

    /** Return where the words right before a figure start that say nothing about it: {@code a total of}. */
    static int start(Tokens tokens, int from) {
        int at = from;
        if (tokens.is(at - 1, "of") && (tokens.is(at - 2, "total") || tokens.is(at - 2, "average"))) {
            at -= 2;
            at -= tokens.is(at - 1, "a") || tokens.is(at - 1, "an") ? 1 : 0;
        } else if (tokens.is(at - 1, "a") && NumberReader.scale(tokens.lower(at)) || tokens.is(at - 1, "the")) {
            at--;
        } else if (tokens.is(at - 1, "additional") || tokens.is(at - 1, "another")) {
            at -= tokens.is(at - 2, "an") ? 2 : 1;
        }
        return at;
    }

    private static String phrase(Tokens tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(tokens.lower(i));
        }
        return words.toString();
    }

    /**
     * Tell whether the word is no qualifier here: {@code over three years} is a stretch of time unless the words around
     * measure how long something lasted, and {@code some} of something else is vague.
     */
    private static boolean spans(Tokens tokens, Quantity quantity, int from, int at) {
        if (at - from == 1 && (tokens.is(from, "over") || tokens.is(from, "above") || tokens.is(from, "under"))) {
            boolean measured =
                    tokens.in(from - 1, EnglishWords.set("for of lasted lasting lasts just well is was to took and"));
            return quantity.unitClass() == UnitClass.DURATION && tokens.is(from, "over") && !measured
                    || tokens.is(from - 1, "and") && tokens.is(from, "above")
                    || tokens.in(from - 1, EXTENDING);
        }
        return false;
    }

    private static boolean estimated(Tokens tokens, int at, int sentence) {
        for (int i = at - 1; i >= sentence && i >= at - ESTIMATE_REACH; i--) {
            if (tokens.in(i, ESTIMATES)) {
                return true;
            }
            if (tokens.number(i) && !tokens.dated(i) || tokens.in(i, EnglishWords.set("; , ( ) and but"))) {
                return false;
            }
        }
        return false;
    }
}
