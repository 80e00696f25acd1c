package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.number.NumberReader.Numeral;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;

/** Reads scores and ranks: {@code 13 out of 100}, {@code ranked 124th of 180}, {@code a score of 3/10}. */
public final class Scores {

    private static final Set<String> SCORING =
            EnglishWords.set("score scored scores scoring rating rated ratings marks grade graded index coefficient");
    private static final Set<String> RANKING =
            EnglishWords.set("rank ranked ranks ranking rankings placed finished position place");
    private static final Set<String> BETWEEN =
            EnglishWords.set("as at the of in number no . # : a an from about just only it among was is were stood reached");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    /** How far before a number the word may stand that makes it a score. */
    private static final int REACH = 8;

    private Scores() {}

    static boolean spokenOf(Tokens tokens, int at) {
        return before(tokens, at, SCORING);
    }

    private static boolean before(Tokens tokens, int at, Set<String> words) {
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            if (tokens.in(i, words)) {
                return true;
            }
            if (tokens.in(i, EnglishWords.set(". ; ) %")) && !tokens.is(i - 1, "no")) {
                return false;
            }
        }
        return false;
    }

    /** Read the score or rank that starts at the token; empty when the number is none. */
    public static Optional<Quantity> read(Tokens tokens, int at) {
        Optional<Quantity> rank = rank(tokens, at);
        return rank.isPresent() ? rank : score(tokens, at);
    }

    private static Optional<Quantity> rank(Tokens tokens, int at) {
        boolean suffixed = tokens.number(at)
                && tokens.get(at).text().indexOf('.') < 0
                && tokens.glued(at + 1) && tokens.in(at + 1, SUFFIXES);
        int ordinal = NumberReader.ordinal(tokens.lower(at));
        int number = suffixed ? at + 2 : at + 1;
        boolean place = suffixed && (tokens.is(number, "place") || tokens.is(number, "position") || tokens.is(number, "rank"));
        number += place ? 1 : 0;
        place &= tokens.in(number, EnglishWords.set("among of out in"));
        int led = at - 1;
        while (at - led < 5 && tokens.in(led, BETWEEN)) {
            led--;
        }
        boolean ranked = tokens.in(led, RANKING) && !(tokens.is(led, "place") || tokens.is(led, "position"));
        boolean superlative =
                suffixed && (superlative(tokens, number) || tokens.hyphen(number) && superlative(tokens, number + 1));
        boolean moved = suffixed
                && tokens.in(at - 1, EnglishWords.set("from to"))
                && !tokens.glued(number)
                && (!tokens.word(number) || EnglishWords.endsNounPhrase(tokens.lower(number)))
                && Changes.before(tokens, at);
        boolean outOf = suffixed && tokens.is(number, "of") && tokens.number(number + 1) && !tokens.dated(number + 1);
        boolean beside = suffixed && tokens.is(at - 1, "(") && tokens.is(number, ")") && tokens.number(at - 2);
        if (!ranked && !superlative && !place && !moved && !outOf && !beside
                || !suffixed && ordinal == 0 && !(tokens.number(at) && ranked && plain(tokens, at))) {
            return Optional.empty();
        }
        BigDecimal value = ordinal > 0
                ? BigDecimal.valueOf(ordinal)
                : new BigDecimal(tokens.get(at).text().replace(",", ""));
        int to = number;
        int of = tokens.is(to, "out") && tokens.is(to + 1, "of")
                ? to + 2
                : tokens.is(to, "of") || tokens.is(to, "among") ? to + 1 : -1;
        of = of > 0 && tokens.is(of, "the") ? of + 1 : of;
        if (of > 0 && tokens.number(of) && !tokens.dated(of)) {
            to = of + 1;
        }
        return Optional.of(new Quantity(at, to, to, phraseEnd(tokens, to), value, null, UnitClass.RANK, "rank"));
    }

    private static boolean plain(Tokens tokens, int at) {
        String text = tokens.get(at).text();
        return text.length() <= 4
                && text.indexOf('.') < 0
                && !tokens.is(at + 1, "%")
                && !tokens.is(at + 1, "percent")
                && (CountedNoun.read(tokens, at + 1, false).isEmpty()
                        || tokens.is(at + 1, "of")
                        || tokens.is(at + 1, "out"));
    }

    private static boolean superlative(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return EnglishWords.set("most least worst best highest lowest").contains(word)
                || word.length() > 5 && word.endsWith("est");
    }

    private static int phraseEnd(Tokens tokens, int from) {
        int to = from;
        while (to < from + 4
                && tokens.word(to)
                && !(EnglishWords.endsNounPhrase(tokens.lower(to)) && !superlative(tokens, to))) {
            to++;
        }
        return to;
    }

    private static Optional<Quantity> score(Tokens tokens, int at) {
        Numeral numeral = NumberReader.read(tokens, at).orElse(null);
        if (numeral == null) {
            return Optional.empty();
        }
        int to = numeral.to();
        to += tokens.in(to, EnglishWords.set("points marks")) && (tokens.is(to + 1, "out") || tokens.is(to + 1, "of") && tokens.is(to + 2, "a")) ? 1 : 0;
        boolean out = tokens.is(to, "out") && tokens.is(to + 1, "of");
        boolean slash = tokens.is(to, "/") && tokens.glued(to) && spokenOf(tokens, at);
        boolean of =
                tokens.is(to, "of") && tokens.is(to + 1, "a") && tokens.is(to + 2, "possible") && spokenOf(tokens, at);
        boolean in = tokens.is(to, "in")
                && numeral.value().compareTo(BigDecimal.ONE) == 0
                && !tokens.dated(to + 1)
                && NumberReader.read(tokens, to + 1)
                        .filter(n -> CountedNoun.read(tokens, n.to(), false).isPresent())
                        .isPresent();
        int whole = in ? to + 1 : out ? to + 2 : slash ? to + 1 : of ? to + 3 : -1;
        Numeral top = whole < 0 ? null : NumberReader.read(tokens, whole).orElse(null);
        if (top != null) {
            boolean counted = !spokenOf(tokens, at)
                    && CountedNoun.read(tokens, top.to(), false).isPresent();
            UnitClass unitClass = counted ? UnitClass.OTHER : UnitClass.SCORE;
            return Optional.of(new Quantity(
                    at,
                    top.to(),
                    top.to(),
                    top.to(),
                    numeral.value(),
                    null,
                    unitClass,
                    "out of " + top.value().toPlainString()));
        }
        int led = at - 1;
        while (at - led < 4 && tokens.in(led, BETWEEN)) {
            led--;
        }
        boolean points = tokens.is(to, "points") || tokens.is(to, "point");
        boolean bare = !tokens.word(to) && !tokens.is(to, "%") || EnglishWords.endsNounPhrase(tokens.lower(to));
        boolean valued = tokens.is(led, "value") && numeral.value().scale() > 1 && numeral.digits() && numeral.value().compareTo(BigDecimal.ONE) < 0;
        if (valued && bare || tokens.in(led, SCORING) && (points || bare)) {
            int end = points ? to + 1 : to;
            return Optional.of(new Quantity(at, end, end, end, numeral.value(), null, UnitClass.SCORE, points ? "point" : "score"));
        }
        return Optional.empty();
    }
}
