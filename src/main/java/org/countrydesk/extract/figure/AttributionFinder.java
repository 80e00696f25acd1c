package org.countrydesk.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;

/** Finds who states a figure: {@code according to X}, {@code X reported that}. */
final class AttributionFinder {

    private static final Set<String> SAYING =
            EnglishWords.set("reported reports report estimated estimates estimate said says say stated states noted"
                    + " notes note claimed claims claim found announced announces concluded recorded documented"
                    + " indicated indicate indicates asserted alleged");
    private static final Set<String> NOBODY =
            EnglishWords.set("it there he she they we i who which that as and was were not to");

    private static final int LONGEST = 16;

    private AttributionFinder() {}

    static Optional<String> find(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        for (int i = statement.from(); i < statement.to(); i++) {
            if (tokens.is(i, "according") && tokens.is(i + 1, "to")) {
                return Optional.of(name(tokens, i + 2, end(tokens, i + 2, statement.to())));
            }
        }
        for (int i = statement.from() + 1; i < quantity.from(); i++) {
            if (tokens.in(i, SAYING)
                    && !tokens.in(i + 1, SAYING)
                    && !tokens.in(i - 1, NOBODY)
                    && !EnglishWords.endsNounPhrase(tokens.lower(i - 1))
                    && speech(tokens, i)) {
                int from = subject(tokens, statement.from(), i);
                boolean named = !EnglishWords.PREPOSITIONS.contains(tokens.lower(from)) && !tokens.is(from, "also") && !tokens.is(from, "and");
                for (int verb = from; verb < i; verb++) {
                    named &= !EnglishWords.verb(tokens.lower(verb)) || tokens.capitalised(verb);
                }
                return named && from < i && i - from <= LONGEST ? Optional.of(name(tokens, from, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Tell whether what follows the verb is what is said: a clause, a participle or a figure. */
    private static boolean speech(Tokens tokens, int verb) {
        String next = tokens.lower(verb + 1);
        boolean noun = !tokens.is(verb, "reports")
                && !tokens.is(verb, "notes")
                && !tokens.is(verb, "claims")
                && !tokens.is(verb, "states");
        return next.equals("that") || next.endsWith("ing") || noun || tokens.number(verb + 1) || next.equals("a");
    }

    private static int end(Tokens tokens, int from, int limit) {
        int to = from;
        while (to < limit
                && !tokens.in(to, EnglishWords.set(", ; : . —"))
                && !(tokens.dated(to) && to > from + 1)
                && !(EnglishWords.verb(tokens.lower(to)) && !tokens.capitalised(to) && to > from + 1)
                && to - from < LONGEST) {
            to++;
        }
        return to;
    }

    /** Return where the verb's subject starts: after the last comma or conjunction of clauses outside brackets. */
    private static int subject(Tokens tokens, int from, int verb) {
        int start = verb;
        while (start > from
                && !(tokens.in(start - 1, EnglishWords.set(", ; : — that while but"))
                        && tokens.bracket(start - 1) < 0)) {
            start--;
        }
        return start;
    }

    /** Return the noun phrase without its article and a year before the noun: {@code a 2016 Gallup survey}. */
    private static String name(Tokens tokens, int from, int to) {
        boolean named = tokens.capitalised(from) && from > 0 && tokens.is(from - 1, ",");
        boolean article = tokens.in(from, EnglishWords.set("a an")) || tokens.is(from, "the") && !named;
        int start = article ? from + 1 : from;
        while (start + 1 < to && (tokens.dated(start) || TableCells.year(tokens.get(start).text()))) {
            start++;
        }
        return tokens.words(start, to);
    }
}
