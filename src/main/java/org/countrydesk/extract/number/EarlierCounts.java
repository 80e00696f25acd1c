package org.countrydesk.extract.number;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Plural;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Chooses among the figures before a bare number the one that it goes on counting. */
final class EarlierCounts {

    private static final Set<String> SEXES = EnglishWords.set("man woman boy girl child adult minor male female");

    /** How many figures are looked back at. */
    private static final int REACH = 12;

    private EarlierCounts() {}

    /** Return the last figure that is not told to be women, children or the like of those counted before. */
    static @Nullable Quantity whole(Tokens tokens, List<Quantity> earlier) {
        int at = earlier.size() - 1;
        while (at > 0 && (plural(tokens, earlier.get(at).numberTo()) != null || subset(earlier.get(at), earlier))) {
            at--;
        }
        return at < 0 ? null : earlier.get(at);
    }

    /** Return the last count before, without those in a bracket that has closed. */
    static @Nullable Quantity lastCount(Tokens tokens, Quantity bare, List<Quantity> earlier) {
        int bracket = tokens.bracket(bare.from());
        int far = Math.max(0, earlier.size() - REACH);
        for (Quantity quantity : earlier.subList(far, earlier.size()).reversed()) {
            int other = tokens.bracket(quantity.from());
            if (quantity.counts() && !subset(quantity, earlier) && plural(tokens, quantity.numberTo()) == null && (other < 0 || other == bracket)) {
                return quantity;
            }
        }
        return null;
    }

    /** Return the last count that does not stand behind a preposition of place; null where none does. */
    static @Nullable Quantity subject(Tokens tokens, Quantity bare, List<Quantity> earlier) {
        for (Quantity quantity : earlier.subList(Math.max(0, earlier.size() - REACH), earlier.size()).reversed()) {
            boolean placed = tokens.in(quantity.from() - 1, EnglishWords.set("in at on across within by"));
            if (quantity.counts() && !placed && !sentenceBetween(tokens, quantity.to(), bare.from())) {
                return quantity;
            }
        }
        return null;
    }

    /** Return the last people counted, where what was counted after them is none; null where no people were counted. */
    static @Nullable Quantity lastPeople(Tokens tokens, List<Quantity> earlier, Quantity bare) {
        Quantity last = lastCount(tokens, bare, earlier);
        if (last == null || Plural.person(last.unit())) {
            return null;
        }
        return earlier.reversed().stream().filter(other -> Plural.person(other.unit())).findFirst().orElse(null);
    }

    /** Tell people told apart by age or sex among those that were counted before: {@code 89 patients — 62 women and girls}. */
    private static boolean subset(Quantity quantity, List<Quantity> earlier) {
        return SEXES.contains(quantity.unit())
                && earlier.stream().anyMatch(other -> other.from() < quantity.from() && Plural.person(other.unit()) && !SEXES.contains(other.unit()));
    }

    /** Return the plural that is said of the number in the singular: {@code five were women}; null where none is. */
    static @Nullable String plural(Tokens tokens, int at) {
        boolean be = tokens.in(at, EnglishWords.set("were are was"));
        int end = at + 2;
        boolean ends = !tokens.word(end) || EnglishWords.endsNounPhrase(tokens.lower(end));
        return be && tokens.word(at + 1) && ends && Singular.plural(tokens.lower(at + 1)) && !tokens.is(at + 1, "dead")
                ? Singular.of(tokens.lower(at + 1))
                : null;
    }

    /** Tell whether a sentence ends between the tokens. */
    static boolean sentenceBetween(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ".")) {
                return true;
            }
        }
        return false;
    }
}
