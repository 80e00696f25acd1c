package org.countrydesk.extract;

import java.util.List;
import java.util.Set;
import org.countrydesk.extract.DateToken.Kind;

/**
 * Tells whether a month, or a day and month, that stands without a year is a date. Errs towards no date: {@code May} also
 * is a verb, {@code April} a name, {@code every July} no certain time.
 */
final class DateMonths {

    private static final Set<String> JOINED = Set.of("and", "or", "to");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> NAMED = Set.of(
            "movement", "revolution", "brigade", "brigades", "front", "army", "party", "committee", "uprising", "coalition",
            "forces", "group", "organization", "organisation", "square", "street", "avenue", "bridge", "stadium", "club",
            "university", "airport");
    private static final Set<String> RECURRING = Set.of("annually", "yearly", "always", "usually");

    private final List<DateToken> tokens;
    private final DateReader reader;

    DateMonths(List<DateToken> tokens, DateReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    boolean accept(DateExpression date) {
        int from = date.from();
        int to = date.to();
        if (reader.is(from - 1, DateWords.RELATIVE) || reader.is(from - 2, DateWords.RELATIVE) || reader.is(from - 2, RECURRING)) {
            return false;
        }
        boolean attribute = reader.is(from - 1, DETERMINERS) || reader.kind(from - 1, Kind.WORD) && tokens.get(from - 1).word().endsWith("'s");
        if (date.start().day() > 0) {
            return !(attribute && (reader.is(to, NAMED) || reader.is(to + 1, NAMED)));
        }
        if (reader.month(from - 2) > 0 && reader.is(from - 1, JOINED) || reader.is(from, DateWords.VAGUE) || date.end() != null) {
            return true;
        }
        if (attribute) {
            return reader.kind(to, Kind.WORD) && !tokens.get(to).capital() && !reader.is(to, DateWords.PHRASE_ENDS);
        }
        return reader.is(from - 1, DateWords.BEFORE_MONTH);
    }
}
