package org.countrydesk.extract.date;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads one date at a given token; ranges and contexts are left to {@link DateRanges} and {@link DateYears}. */
final class DateReader {

    static final Set<String> ENDS = Set.of("beginning", "start", "end", "close", "middle", "turn");

    private final DateTokens tokens;
    private final DateHundreds hundreds;
    private final DateNumerals numerals;
    private final DateHolidays holidays;

    DateReader(DateTokens tokens, DateNumerals.Order order) {
        this.tokens = tokens;
        this.hundreds = new DateHundreds(tokens);
        this.numerals = new DateNumerals(tokens, order);
        this.holidays = new DateHolidays(tokens);
    }

    /** Read the longest date that starts at the token. */
    Optional<DatePoint> at(int i) {
        if (tokens.is(i, DateWords.VAGUE)) {
            int next = tokens.kind(i + 1, Kind.DASH) || tokens.is(i + 1, "in") || tokens.is(i + 1, "of") ? i + 2 : i + 1;
            next = tokens.is(next, "the") ? next + 1 : next;
            return exact(next).map(point -> point.within(i, point.to()).about());
        }
        if (tokens.is(i, DateWords.ABOUT)) {
            int next = tokens.mark(i + 1, ".") ? i + 2 : i + 1;
            return exact(next).map(point -> point.within(i, point.to()).about());
        }
        if (tokens.is(i, ENDS) && tokens.is(i + 1, "of")) {
            return hundreds
                    .at(tokens.is(i + 2, "the") ? i + 3 : i + 2)
                    .filter(point -> point.known() == DatePoint.Known.DECADE || point.known() == DatePoint.Known.CENTURY)
                    .map(point -> point.within(i, point.to()).about());
        }
        return exact(i);
    }

    private Optional<DatePoint> exact(int i) {
        return plain(i).map(this::doubted);
    }

    private Optional<DatePoint> plain(int i) {
        if (tokens.is(i, DateWords.WEEKDAYS)) {
            int next = i + (tokens.mark(i + 1, ".") ? 2 : 1);
            next = tokens.mark(next, ",") ? next + 1 : next;
            next = tokens.is(next, "the") ? next + 1 : next;
            return day(next)
                    .or(() -> numerals.at(i + 1))
                    .filter(point -> point.day() > 0)
                    .map(point -> point.within(i, point.to()));
        }
        return day(i).or(() -> holidays.at(i))
                .or(() -> monthOfYear(i))
                .or(() -> season(i))
                .or(() -> hundreds.at(i))
                .or(() -> numerals.at(i))
                .or(() -> year(i));
    }

    /** A question mark in or before a bracket doubts the date: {@code (1901?)}, {@code 1901(?)}, {@code [1821?–30]}. */
    private DatePoint doubted(DatePoint point) {
        int to = point.to();
        if (tokens.mark(to, "(") && tokens.mark(to + 1, "?") && tokens.mark(to + 2, ")")) {
            return point.within(point.from(), to + 3).about();
        }
        boolean closed = tokens.mark(to + 1, ")") || tokens.mark(to + 1, "]") || tokens.mark(to + 1, ",");
        boolean goesOn = tokens.joined(to - 1, 3) && tokens.kind(to + 1, Kind.DASH);
        return tokens.mark(to, "?") && (closed || goesOn) ? point.within(point.from(), to + 1).about() : point;
    }

    /** Read {@code 27 December 2009}, {@code the 27th of December}, {@code December 27, 2009}. */
    Optional<DatePoint> day(int i) {
        int first = tokens.is(i + 1, "of") && tokens.kind(i, Kind.WORD) ? tokens.ordinal(i) : tokens.day(i);
        if (first > 0) {
            return dayFirst(i, first);
        }
        int month = tokens.month(i);
        if (month == 0) {
            return Optional.empty();
        }
        int d = tokens.afterMonth(i);
        d = tokens.is(d, "the") ? d + 1 : d;
        int day = tokens.day(d);
        if (day == 0) {
            return Optional.empty();
        }
        int after = d + 1;
        boolean doubted = false;
        if (tokens.mark(after, "[") && tokens.day(after + 1) > 0) {
            // An editor's correction of the day: "May 23 [24], 1949".
            doubted = tokens.mark(after + 2, "?");
            int close = doubted ? after + 3 : after + 2;
            if (tokens.mark(close, "]")) {
                day = tokens.day(after + 1);
                after = close + 1;
            }
        }
        int y = tokens.mark(after, ",") || tokens.is(after, "of") ? after + 1 : after;
        if (tokens.year(y)) {
            DatePoint found = DatePoint.of(i, y + 1, tokens.number(y), month, day);
            return Optional.of(doubted ? found.about() : found);
        }
        int listed = DateDays.yearOfList(tokens, d);
        int year = listed == DatePoint.UNTOLD ? attacked(month, day, after) : listed;
        return Optional.of(DatePoint.of(i, after, year, month, day));
    }

    private Optional<DatePoint> dayFirst(int i, int day) {
        boolean of = tokens.is(i + 1, "of");
        boolean mark = tokens.mark(i + 1, ".") || tokens.kind(i + 1, Kind.DASH) && tokens.joined(i, 3);
        int m = of || mark ? i + 2 : i + 1;
        int month = tokens.month(m);
        if (month == 0 || tokens.kind(i - 1, Kind.NUMBER) && !tokens.mark(i - 1, ",")) {
            return Optional.empty();
        }
        int after = tokens.afterMonth(m);
        boolean comma = tokens.mark(after, ",") || tokens.kind(i + 1, Kind.DASH) && tokens.kind(after, Kind.DASH);
        int y = comma ? after + 1 : after;
        if (tokens.year(y)) {
            return Optional.of(DatePoint.of(i, y + 1, tokens.number(y), month, day));
        }
        int two = tokens.shortYear(after);
        if (two > 0) {
            return Optional.of(DatePoint.of(i, after + 2, two, month, day));
        }
        // "He was the 3. May 12 came": a full stop without a year ends a sentence.
        return tokens.mark(i + 1, ".") || comma && tokens.kind(i + 1, Kind.DASH)
                ? Optional.empty()
                : Optional.of(DatePoint.of(i, after, DatePoint.UNTOLD, month, day));
    }

    /** Newspapers name one day of one year without its year: {@code the September 11 attacks}. */
    private int attacked(int month, int day, int after) {
        boolean known = month == 9 && day == 11 && tokens.is(after, Set.of("attacks", "attack", "terrorist", "terror"));
        return known ? 2001 : DatePoint.UNTOLD;
    }

    private Optional<DatePoint> monthOfYear(int i) {
        int month = tokens.month(i);
        if (month == 0) {
            return Optional.empty();
        }
        int after = tokens.afterMonth(i);
        int y = tokens.mark(after, ",") || tokens.is(after, "of") ? after + 1 : after;
        if (tokens.year(y)) {
            return Optional.of(DatePoint.of(i, y + 1, tokens.number(y), month, 0));
        }
        boolean list = tokens.is(after, "and") || tokens.is(after, "or");
        if (list && tokens.month(after + 1) > month && tokens.year(after + 2)) {
            return Optional.of(DatePoint.of(i, after, tokens.number(after + 2), month, 0));
        }
        int two = tokens.shortYear(after);
        if (two > 0) {
            return Optional.of(DatePoint.of(i, after + 2, two, month, 0));
        }
        boolean figures = tokens.length(after) == 2 && tokens.suffix(after, "") && tokens.number(after) > 31;
        if (figures && DateEras.at(tokens, after + 1) == null) {
            return Optional.of(DatePoint.of(i, after + 1, 1900 + tokens.number(after), month, 0));
        }
        return Optional.of(DatePoint.of(i, after, DatePoint.UNTOLD, month, 0));
    }

    private Optional<DatePoint> season(int i) {
        int season = tokens.kind(i, Kind.WORD) ? DateWords.SEASONS.getOrDefault(tokens.get(i).word(), 0) : 0;
        int y = tokens.is(i + 1, "of") || tokens.mark(i + 1, ",") ? i + 2 : i + 1;
        y = tokens.is(y, "the") && tokens.is(y + 1, "year") ? y + 2 : y;
        if (season == 0 || !tokens.year(y)) {
            return Optional.empty();
        }
        boolean joined = tokens.kind(y + 1, Kind.DASH) || tokens.mark(y + 1, "/");
        boolean winter = season == 24 && joined && tokens.number(y + 2) % 100 == (tokens.number(y) + 1) % 100;
        return Optional.of(DatePoint.of(i, winter ? y + 3 : y + 1, tokens.number(y), season, 0));
    }

    /** Read four digits, or a year of an era. */
    private Optional<DatePoint> year(int i) {
        Optional<DatePoint> ofEra = DateEras.year(tokens, i);
        if (ofEra.isPresent()) {
            return ofEra;
        }
        int year = tokens.number(i);
        boolean four = tokens.fourDigits(i) && year >= DateTokens.FIRST_YEAR && year <= DateTokens.LAST_YEAR;
        return four && (tokens.suffix(i, "") || tokens.suffix(i, "s"))
                ? Optional.of(DatePoint.year(i, i + 1, year))
                : Optional.empty();
    }
}
