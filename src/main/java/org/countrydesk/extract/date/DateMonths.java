package org.countrydesk.extract.date;

import java.util.List;
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

    private final List<DateToken> tokens;
    private final DateReader reader;

    DateMonths(List<DateToken> tokens, DateReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    /**
     * Tell whether an expression without a year is a date.
     *
     * @param last the token after the date accepted before; -1 for none
     */
    boolean accept(DateExpression date, int last) {
        int from = date.from();
        int to = date.to();
        if (reader.is(from - 1, DateWords.RELATIVE) || reader.is(from - 2, DateWords.RELATIVE) || reader.is(from - 2, RECURRING)) {
            return false;
        }
        boolean attribute = reader.is(from - 1, DETERMINERS) || reader.kind(from - 1, Kind.WORD) && tokens.get(from - 1).word().endsWith("'s");
        if (date.start().day() > 0) {
            return !(attribute && named(to));
        }
        if (reader.month(from - 2) > 0 && reader.is(from - 1, JOINED) || reader.is(from, DateWords.VAGUE) || date.end() != null) {
            return true;
        }
        if (listed(from, to, last)) {
            return true;
        }
        if (attribute) {
            return reader.kind(to, Kind.WORD) && !reader.is(to, DateWords.PHRASE_ENDS) && !named(to);
        }
        return reader.is(from - 1, DateWords.BEFORE_MONTH);
    }

    /** Tell whether a list of dates goes on: {@code in May 1948 and June}. */
    private boolean listed(int from, int to, int last) {
        int before = from - 1;
        if (reader.is(before, JOINED)) {
            return last >= 0 && (before == last || before - 1 == last && reader.mark(last, ","));
        }
        boolean inside = reader.mark(to, ",") || reader.is(to, JOINED);
        return reader.mark(before, ",") && before == last && inside;
    }

    /** Tell whether a name goes on: {@code the July Monarchy}, {@code the April 19 Movement}. */
    private boolean named(int to) {
        return reader.is(to, NAMED) || reader.is(to + 1, NAMED) || reader.kind(to, Kind.WORD) && DateWords.ordinal(tokens.get(to).word()) > 0;
    }
}
