package org.countrydesk.extract.date;

import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/**
 * Tells whether a month, or a day and month, that stands without a year is a date. Errs towards no date: {@code May} also
 * is a verb, {@code April} a name, {@code every July} no certain time.
 */
final class DateMonths {

    private static final Set<String> JOINED = Set.of("and", "or", "to");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> NAMED = Set.of(
            "movement", "revolution", "monarchy", "days", "coup", "theses", "putsch", "plot", "day", "brigade", "brigades", "front", "army", "party", "committee", "uprising", "coalition",
            "forces", "group", "organization", "organisation", "square", "street", "avenue", "bridge", "stadium", "club",
            "university", "airport");
    private static final Set<String> RECURRING = Set.of("annually", "yearly", "always", "usually");

    private final DateTokens tokens;

    DateMonths(DateTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Tell whether an expression without a year is a date.
     *
     * @param last the token after the date accepted before; -1 for none
     */
    boolean accept(DateExpression date, int last) {
        int from = date.from();
        int to = date.to();
        if (tokens.is(from - 1, DateWords.RELATIVE) || tokens.is(from - 2, DateWords.RELATIVE) || tokens.is(from - 2, RECURRING)) {
            return false;
        }
        boolean attribute = tokens.is(from - 1, DETERMINERS) || tokens.possessive(from - 1);
        if (date.start().day() > 0) {
            return !(attribute && named(to));
        }
        if (tokens.month(from - 2) > 0 && tokens.is(from - 1, JOINED) || tokens.is(from, DateWords.VAGUE) || date.end() != null) {
            return true;
        }
        if (listed(from, to, last)) {
            return true;
        }
        if (attribute) {
            return tokens.kind(to, Kind.WORD) && !tokens.is(to, DateWords.PHRASE_ENDS) && !named(to);
        }
        return tokens.is(from - 1, DateWords.BEFORE_MONTH);
    }

    /** Tell whether a list of dates goes on: {@code in May 1948 and June}. */
    private boolean listed(int from, int to, int last) {
        int before = from - 1;
        if (tokens.is(before, JOINED)) {
            return last >= 0 && (before == last || before - 1 == last && tokens.mark(last, ","));
        }
        boolean inside = tokens.mark(to, ",") || tokens.is(to, JOINED);
        return tokens.mark(before, ",") && before == last && inside;
    }

    /** Tell whether a name goes on: {@code the July Monarchy}, {@code the April 19 Movement}. */
    private boolean named(int to) {
        return tokens.is(to, NAMED) || tokens.is(to + 1, NAMED) || tokens.kind(to, Kind.WORD) && DateWords.ordinal(tokens.get(to).word()) > 0;
    }
}
