package org.countrydesk.extract;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.DateToken.Kind;

/**
 * Tells whether a month, or a day and month, that stands without a year is a date. Errs towards no date: {@code May} also
 * is a verb, {@code April} a name, {@code every July} no certain time.
 */
final class DateMonths {

    private static final Set<String> RECURRING = Set.of("annually", "yearly", "always", "usually");

    private final List<DateToken> tokens;
    private final DateReader reader;

    DateMonths(List<DateToken> tokens, DateReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    boolean accept(DateExpression date) {
        int from = date.from();
        if (reader.is(from - 1, DateWords.RELATIVE) || reader.is(from - 2, DateWords.RELATIVE) || reader.is(from - 2, RECURRING)) {
            return false;
        }
        if (date.start().day() > 0) {
            return !named(date.to());
        }
        boolean introduced = reader.is(from - 1, DateWords.BEFORE_MONTH) || reader.is(from, DateWords.VAGUE);
        boolean joined = reader.is(from - 1, Set.of("and", "or")) || reader.is(from - 1, "to");
        if (joined && !(date.start().month() > 0 && reader.month(from - 2) > 0)) {
            return false;
        }
        return introduced && !named(date.to());
    }

    /** Tell whether a name goes on: {@code the July Monarchy}, {@code the April 19 Movement}. */
    private boolean named(int to) {
        return reader.kind(to, Kind.WORD) && tokens.get(to).capital() && reader.month(to) == 0;
    }
}
