package org.countrydesk.extract.date;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DatePoint.Known;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads a date, or two joined to a stretch of time, at a given token. */
final class DateRanges {

    private static final Set<String> UNTIL = Set.of("to", "through", "until", "till", "thru");
    private static final Set<String> NOW = Set.of("present", "date", "now", "today");

    private final DateTokens tokens;
    private final DateReader reader;
    private final DateFiscal fiscal;
    private final DateParts parts;
    private final DateDays days;

    DateRanges(DateTokens tokens, DateNumerals.Order order) {
        this.tokens = tokens;
        this.reader = new DateReader(tokens, order);
        this.fiscal = new DateFiscal(tokens);
        this.parts = new DateParts(tokens);
        this.days = new DateDays(tokens, reader);
    }

    /** Read the longest expression that starts at the token. */
    Optional<DateExpression> at(int i) {
        if (!starts(tokens.get(i))) {
            return Optional.empty();
        }
        return fiscal.at(i).or(() -> days.at(i)).or(() -> parts.at(i)).or(() -> fromPoint(i));
    }

    /** Tell whether some expression starts with such a token; most words of a text start none. */
    private static boolean starts(DateToken token) {
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD -> DateWords.starts(token.word());
            case DASH, MARK -> false;
        };
    }

    private Optional<DateExpression> fromPoint(int i) {
        return reader.at(i).map(first ->
                second(first).map(last -> joined(first, last)).orElseGet(() -> DateExpression.of(first)));
    }

    private Optional<DatePoint> second(DatePoint first) {
        int before = before(first.from());
        boolean from = tokens.is(before, "from");
        int link = from && tokens.mark(first.to(), ",") && tokens.is(first.to() + 1, UNTIL) ? first.to() + 1 : first.to();
        boolean between = tokens.is(before, "between") && tokens.is(link, "and");
        boolean through = tokens.is(link, "through") || tokens.is(link, "thru");
        boolean until = tokens.is(link, "to") || through || from && tokens.is(link, UNTIL);
        boolean dash = tokens.dash(link);
        boolean slash = tokens.mark(link, "/") && tokens.joined(link - 1, 3);
        if (!between && !until && !dash && !slash) {
            return Optional.empty();
        }
        int right = tokens.is(link + 1, "the") ? link + 2 : link + 1;
        Optional<DatePoint> open = open(first, right, dash, until && (from || tokens.is(right, "present")));
        if (open.isPresent()) {
            return open;
        }
        if (first.bareYear() && !between && !until && !counts(right)) {
            int later = laterYear(tokens, first.year(), right);
            if (later > 0) {
                return Optional.of(DatePoint.year(right, right + 1, later));
            }
        }
        if (first.known() == Known.DECADE && dash && tokens.length(right) == 2 && tokens.suffix(right, "s")) {
            int decade = first.year() / 100 * 100 + tokens.number(right);
            return decade > first.year() && tokens.number(right) % 10 == 0
                    ? Optional.of(DatePoint.of(right, right + 1, decade, Known.DECADE))
                    : Optional.empty();
        }
        int day = tokens.day(right);
        if (first.day() > 0 && day > first.day() && tokens.month(right + 1) == 0 && !first.hasYear()) {
            int y = tokens.mark(right + 1, ",") ? right + 2 : right + 1;
            boolean year = tokens.year(y);
            return Optional.of(DatePoint.of(
                    right, year ? y + 1 : right + 1, year ? tokens.number(y) : DatePoint.UNTOLD, first.month(), day));
        }
        Optional<DatePoint> last = reader.at(right).filter(point -> alike(first, point));
        if (last.isEmpty() && from && until && first.hasYear() && first.known() == Known.DATE && tokens.year(right)) {
            // "from December 1945 to 1949"
            return Optional.of(DatePoint.year(right, right + 1, tokens.number(right)))
                    .filter(point -> point.year() > first.year());
        }
        return slash ? last.filter(point -> first.month() > 0 && first.day() == 0 && point.day() == 0) : last;
    }

    /** Tell a number after a dash that counts something, and so ends no stretch: {@code in 2021—62 women and 17 men}. */
    private boolean counts(int right) {
        boolean noun = tokens.kind(right + 1, Kind.WORD) && !tokens.capital(right + 1) && !DateWords.PHRASE_ENDS.contains(tokens.get(right + 1).word());
        boolean counted = noun && (DateYears.QUANTITIES.contains(tokens.get(right + 1).word())
                || tokens.kind(right - 1, Kind.DASH) && tokens.get(right - 1).word().equals("—") && tokens.get(right + 1).word().endsWith("s"));
        return tokens.length(right) <= 2 && counted;
    }

    /** Return the token before a date, its article and {@code the years}. */
    private int before(int from) {
        int before = tokens.is(from - 1, "of") && tokens.is(from - 2, "years") ? from - 2 : from - 1;
        before = tokens.is(before, "years") ? before - 1 : before;
        return tokens.is(before, "the") ? before - 1 : before;
    }

    /** Read the end of what goes on: {@code 2004–present}, {@code (2004–)}, {@code from 1945 until the present}. */
    private Optional<DatePoint> open(DatePoint first, int right, boolean dash, boolean until) {
        boolean point = first.hasYear() && first.known() == Known.DATE;
        if (dash && point && tokens.mark(right, ")")) {
            return Optional.of(DatePoint.open(right, right));
        }
        boolean now = tokens.is(right, NOW) && !tokens.is(right, "today") || tokens.is(right, "today") && !tokens.kind(right + 1, Kind.WORD);
        return point && (dash || until) && now ? Optional.of(DatePoint.open(right, right + 1)) : Optional.empty();
    }

    /** Tell whether two dates can be the ends of one stretch. */
    private static boolean alike(DatePoint first, DatePoint last) {
        if (first.month() == 0) {
            return last.hasYear() && last.month() == 0 && last.year() > first.year() && years(first) == years(last);
        }
        return last.month() > 0 && (last.hasYear() || last.month() > first.month() || follows(first, last));
    }

    /** A year does not reach to a decade or century. */
    private static boolean years(DatePoint point) {
        return point.known() != Known.DECADE && point.known() != Known.CENTURY;
    }

    private static boolean follows(DatePoint first, DatePoint last) {
        return first.month() == last.month() ? last.day() > first.day() : !first.hasYear();
    }

    private static DateExpression joined(DatePoint first, DatePoint last) {
        if (first.hasYear() && !last.hasYear()) {
            return new DateExpression(first, last.in(first.year()));
        }
        if (!first.hasYear() && last.hasYear()) {
            boolean before = first.month() > last.month();
            return new DateExpression(first.in(before ? last.year() - 1 : last.year()), last);
        }
        return new DateExpression(first, last);
    }

    /** Return the year that ends a stretch: {@code 1975} or {@code 75} of {@code 1953–75}; -1 for none. */
    static int laterYear(DateTokens tokens, int year, int i) {
        if (tokens.year(i)) {
            return tokens.number(i) > year ? tokens.number(i) : -1;
        }
        boolean plain = tokens.suffix(i, "") && tokens.number(i) >= 0;
        if (!plain || tokens.length(i) > 2 || tokens.kind(i + 1, Kind.DASH)) {
            return -1;
        }
        if (tokens.length(i) == 1) {
            return tokens.number(i) > year % 10 ? year / 10 * 10 + tokens.number(i) : -1;
        }
        int two = tokens.number(i);
        return two > year % 100 ? year / 100 * 100 + two : year % 100 == 99 && two == 0 ? year + 1 : -1;
    }
}
