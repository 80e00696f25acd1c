package org.countrydesk.extract.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads a date, or two joined to a stretch of time, at a given token. */
final class DateRanges {

    private static final Set<String> UNTIL = Set.of("to", "through", "until", "till", "thru");
    private static final Set<String> JOINED = Set.of("and", "or");

    private final List<DateToken> tokens;
    private final DateReader reader;

    DateRanges(List<DateToken> tokens) {
        this.tokens = tokens;
        this.reader = new DateReader(tokens);
    }

    DateReader reader() {
        return reader;
    }

    /** Read the longest expression that starts at the token. */
    Optional<DateExpression> at(int i) {
        return fiscal(i).or(() -> daysBeforeMonth(i)).or(() -> secondDay(i)).or(() -> fromPoint(i));
    }

    /**
     * Read {@code FY 2006}, {@code fiscal years 2006–2008}.
     *
     * <p>spec: 31 U.S.C. 1102, "The fiscal year of the Treasury begins on October 1 of each year and ends on September 30
     * of the following year"; before fiscal 1977 it ran from July 1 to June 30. A year written as two
     * ({@code fiscal year 2019–20}) is another country's and is read as these two years.
     */
    private Optional<DateExpression> fiscal(int i) {
        int y = i + 1;
        if (reader.is(i, "fiscal") || reader.is(i, "financial")) {
            boolean named = reader.is(y, "year") || reader.is(y, "years");
            if (!named && reader.is(i, "financial")) {
                return Optional.empty();
            }
            y = named ? y + 1 : y;
            y = reader.mark(y, "(") && reader.is(y + 1, "fy") && reader.mark(y + 2, ")") ? y + 3 : y;
        } else if (!reader.is(i, Set.of("fy", "fys"))) {
            return Optional.empty();
        }
        y = reader.mark(y, "'") || reader.mark(y, "’") || reader.kind(y, Kind.DASH) ? y + 1 : y;
        int year = fiscalYear(y);
        if (year < 0) {
            return Optional.empty();
        }
        boolean range = reader.kind(y + 1, Kind.DASH) || reader.mark(y + 1, "/") || reader.is(y + 1, "to");
        int last = range ? laterYear(year, y + 2) : -1;
        if (last == year + 1 && !reader.is(y + 1, "to")) {
            return Optional.of(new DateExpression(DatePoint.year(i, y + 1, year), DatePoint.year(y + 2, y + 3, last)));
        }
        int end = last > year ? y + 3 : y + 1;
        int until = Math.max(last, year);
        return Optional.of(new DateExpression(
                new DatePoint(i, y + 1, year - 1, year <= 1976 ? 7 : 10, 0, 4, false),
                new DatePoint(y, end, until, until <= 1976 ? 6 : 9, 0, 4, false)));
    }

    private int fiscalYear(int i) {
        if (reader.isYear(i)) {
            return reader.number(i);
        }
        int two = reader.length(i) == 2 ? reader.number(i) : -1;
        return two < 0 ? -1 : two < 50 ? 2000 + two : 1900 + two;
    }

    /** Read {@code 12–15 March 1948}, and the 12 of {@code 12 and 15 March 1948}. */
    private Optional<DateExpression> daysBeforeMonth(int i) {
        int day = reader.dayNumber(i);
        if (day == 0 || reader.month(i + 1) > 0) {
            return Optional.empty();
        }
        boolean stretch = dash(i + 1) || reader.is(i + 1, "to") || reader.is(i + 1, "and") && reader.is(i - 1, "between");
        boolean list = reader.is(i + 1, JOINED);
        if (!stretch && !list) {
            return Optional.empty();
        }
        int right = reader.is(i + 2, "the") ? i + 3 : i + 2;
        return reader.dayNumber(right) <= day
                ? Optional.empty()
                : reader.day(right).filter(last -> last.month() > 0).map(last -> {
                    var first = new DatePoint(i, i + 1, last.year(), last.month(), day, 4, false);
                    return stretch ? new DateExpression(first, last) : new DateExpression(first, null);
                });
    }

    /** Read the 31 of {@code January 30 and 31, 1968}. */
    private Optional<DateExpression> secondDay(int i) {
        int day = reader.dayNumber(i);
        boolean list = day > 0 && reader.is(i - 1, JOINED) && reader.dayNumber(i - 2) > 0 && reader.month(i - 3) > 0;
        return list && reader.mark(i + 1, ",") && reader.isYear(i + 2)
                ? Optional.of(new DateExpression(
                        new DatePoint(i, i + 3, reader.number(i + 2), reader.month(i - 3), day, 4, false), null))
                : Optional.empty();
    }

    private Optional<DateExpression> fromPoint(int i) {
        Optional<DatePoint> found = reader.at(i);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DatePoint first = found.get();
        return second(first)
                .map(last -> joined(first, last))
                .or(() -> Optional.of(new DateExpression(first, null)));
    }

    private Optional<DatePoint> second(DatePoint first) {
        int before = reader.is(first.from() - 1, "the") ? first.from() - 2 : first.from() - 1;
        boolean from = reader.is(before, "from");
        int link = from && reader.mark(first.to(), ",") && reader.is(first.to() + 1, UNTIL) ? first.to() + 1 : first.to();
        boolean between = reader.is(before, "between") && reader.is(link, "and");
        boolean until = reader.is(link, "to") || from && reader.is(link, UNTIL);
        if (!between && !until && !dash(link) && !reader.mark(link, "/")) {
            return Optional.empty();
        }
        int right = reader.is(link + 1, "the") ? link + 2 : link + 1;
        boolean open = reader.is(right, "present") || reader.is(right, "date") || reader.mark(right, ")");
        if (first.bareYear() && dash(link) && open) {
            return Optional.of(DatePoint.open(right, reader.mark(right, ")") ? right : right + 1));
        }
        if (first.bareYear() && !between && !until) {
            int later = laterYear(first.year(), right);
            if (later > 0) {
                return Optional.of(DatePoint.year(right, right + 1, later));
            }
        }
        int day = reader.dayNumber(right);
        if (first.day() > 0 && day > first.day() && reader.month(right + 1) == 0 && !first.hasYear()) {
            int y = reader.mark(right + 1, ",") ? right + 2 : right + 1;
            boolean year = reader.isYear(y);
            return Optional.of(new DatePoint(
                    right, year ? y + 1 : right + 1, year ? reader.number(y) : -1, first.month(), day, 4, false));
        }
        return reader.mark(link, "/") ? Optional.empty() : reader.at(right).filter(last -> alike(first, last));
    }

    /** Tell whether two dates can be the ends of one stretch. */
    private static boolean alike(DatePoint first, DatePoint last) {
        if (first.month() == 0) {
            return last.hasYear() && last.month() == 0 && last.year() > first.year();
        }
        return last.month() > 0 && (last.hasYear() || last.month() > first.month() || follows(first, last));
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
    private int laterYear(int year, int i) {
        if (reader.isYear(i)) {
            return reader.number(i) > year ? reader.number(i) : -1;
        }
        boolean plain = reader.kind(i, Kind.NUMBER) && tokens.get(i).suffix().isEmpty() && tokens.get(i).number() >= 0;
        if (!plain || reader.length(i) > 2 || reader.kind(i + 1, Kind.DASH)) {
            return -1;
        }
        if (reader.length(i) == 1) {
            return reader.number(i) > year % 10 ? year / 10 * 10 + reader.number(i) : -1;
        }
        int two = reader.number(i);
        return two > year % 100 ? year / 100 * 100 + two : year % 100 == 99 && two == 0 ? year + 1 : -1;
    }

    private boolean dash(int i) {
        if (!reader.kind(i, Kind.DASH) || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        DateToken dash = tokens.get(i);
        boolean tight = tokens.get(i - 1).end() == dash.start() && tokens.get(i + 1).start() == dash.end();
        return tight || !dash.word().equals("—");
    }
}
