package org.countrydesk.extract.date;

import java.util.List;
import java.util.Optional;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads one date at a given token; ranges and contexts are left to {@link DateRanges} and {@link DateYears}. */
final class DateReader {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2199;

    private final List<DateToken> tokens;

    DateReader(List<DateToken> tokens) {
        this.tokens = tokens;
    }

    /** Read the longest date that starts at the token. */
    Optional<DatePoint> at(int i) {
        if (is(i, DateWords.VAGUE)) {
            int next = kind(i + 1, Kind.DASH) || is(i + 1, "in") || is(i + 1, "of") ? i + 2 : i + 1;
            next = is(next, "the") ? next + 1 : next;
            return exact(next).map(point -> point.from(i, true));
        }
        if (is(i, DateWords.ABOUT)) {
            int next = mark(i + 1, ".") ? i + 2 : i + 1;
            return exact(next).map(point -> point.from(i, true));
        }
        return exact(i);
    }

    private Optional<DatePoint> exact(int i) {
        if (is(i, DateWords.WEEKDAYS)) {
            int next = i + (mark(i + 1, ".") ? 2 : 1);
            next = mark(next, ",") ? next + 1 : next;
            next = is(next, "the") ? next + 1 : next;
            return day(next).map(point -> point.from(i, false));
        }
        return day(i).or(() -> monthOfYear(i))
                .or(() -> season(i))
                .or(() -> century(i))
                .or(() -> isoOrNumeric(i))
                .or(() -> yearOrDecade(i));
    }

    /** Read {@code 27 December 2009}, {@code the 27th of December}, {@code December 27, 2009}. */
    Optional<DatePoint> day(int i) {
        int first = is(i + 1, "of") && kind(i, Kind.WORD) ? ordinal(i) : dayNumber(i);
        if (first > 0) {
            int m = is(i + 1, "of") ? i + 2 : i + 1;
            int month = month(m);
            if (month == 0 || kind(i - 1, Kind.NUMBER) && !mark(i - 1, ",")) {
                return Optional.empty();
            }
            int after = afterName(m);
            int y = mark(after, ",") ? after + 1 : after;
            return Optional.of(
                    isYear(y)
                            ? new DatePoint(i, y + 1, number(y), month, first, 4, false)
                            : new DatePoint(i, after, -1, month, first, 4, false));
        }
        int month = month(i);
        int d = afterName(i);
        d = is(d, "the") ? d + 1 : d;
        int day = month == 0 ? 0 : dayNumber(d);
        if (day == 0) {
            return Optional.empty();
        }
        if ((is(d + 1, "and") || is(d + 1, "or")) && dayNumber(d + 2) > day && mark(d + 3, ",") && isYear(d + 4)) {
            return Optional.of(new DatePoint(i, d + 1, number(d + 4), month, day, 4, false));
        }
        int y = mark(d + 1, ",") || is(d + 1, "of") ? d + 2 : d + 1;
        return Optional.of(
                isYear(y)
                        ? new DatePoint(i, y + 1, number(y), month, day, 4, false)
                        : new DatePoint(i, d + 1, -1, month, day, 4, false));
    }

    private Optional<DatePoint> monthOfYear(int i) {
        int month = month(i);
        if (month == 0) {
            return Optional.empty();
        }
        int after = afterName(i);
        int y = mark(after, ",") || is(after, "of") ? after + 1 : after;
        if (isYear(y)) {
            return Optional.of(new DatePoint(i, y + 1, number(y), month, 0, 4, false));
        }
        if ((is(after, "and") || is(after, "or")) && month(after + 1) > month && isYear(after + 2)) {
            return Optional.of(new DatePoint(i, after, number(after + 2), month, 0, 4, false));
        }
        int end = mark(after, "'") || mark(after, "’") || mark(after, "‘") ? after + 1 : after;
        boolean two = length(end) == 2 && tokens.get(end).suffix().isEmpty() && (end > after || number(end) > 31);
        if (two) {
            int year = number(end) > 31 ? 1900 + number(end) : 2000 + number(end);
            return Optional.of(new DatePoint(i, end + 1, year, month, 0, 4, false));
        }
        return Optional.of(new DatePoint(i, after, -1, month, 0, 4, false));
    }

    private Optional<DatePoint> season(int i) {
        int season = kind(i, Kind.WORD) ? DateWords.SEASONS.getOrDefault(tokens.get(i).word(), 0) : 0;
        int y = is(i + 1, "of") || mark(i + 1, ",") ? i + 2 : i + 1;
        y = is(y, "the") && is(y + 1, "year") ? y + 2 : y;
        if (season == 0 || !isYear(y)) {
            return Optional.empty();
        }
        int end = y + 1;
        boolean winter = season == 24 && kind(y + 1, Kind.DASH) && number(y + 2) % 100 == (number(y) + 1) % 100;
        return Optional.of(new DatePoint(i, winter ? end + 2 : end, number(y), season, 0, 4, false));
    }

    /** Read {@code 19th century}, {@code nineteenth-century}; {@code 18th} of {@code 18th and 19th centuries}. */
    private Optional<DatePoint> century(int i) {
        boolean twenty = is(i, "twenty") && kind(i + 1, Kind.DASH);
        int units = twenty ? i + 2 : i;
        int ordinal = twenty ? 20 + ordinal(units) : ordinal(units);
        if (ordinal < 2 || ordinal == 20 && twenty || ordinal > 22) {
            return Optional.empty();
        }
        int after = kind(units + 1, Kind.DASH) ? units + 2 : units + 1;
        if (is(after, "century") || is(after, "centuries")) {
            boolean before = is(after + 1, "bc") || is(after + 1, "bce");
            return before ? Optional.empty() : Optional.of(hundred(i, after + 1, ordinal));
        }
        boolean hanging = kind(i + 1, Kind.DASH) && (is(i + 2, "and") || is(i + 2, "or"));
        if (hanging) {
            return ordinal(i + 3) > ordinal && century(i + 3).isPresent()
                    ? Optional.of(hundred(i, i + 1, ordinal))
                    : Optional.empty();
        }
        boolean more = is(i + 1, "and") || is(i + 1, "to") || is(i + 1, "or") || kind(i + 1, Kind.DASH);
        int second = is(i + 2, DateWords.VAGUE) ? i + 3 : i + 2;
        second = second == i + 3 && kind(second, Kind.DASH) ? second + 1 : second;
        boolean centuries = more && ordinal(second) > ordinal && century(second).isPresent();
        return centuries ? Optional.of(hundred(i, i + 1, ordinal)) : Optional.empty();
    }

    private static DatePoint hundred(int from, int to, int ordinal) {
        return new DatePoint(from, to, (ordinal - 1) * 100, 0, 0, 2, false);
    }

    private Optional<DatePoint> isoOrNumeric(int i) {
        boolean iso = fourDigits(i) && joined(i, 5) && kind(i + 1, Kind.DASH) && kind(i + 3, Kind.DASH) && length(i + 2) == 2;
        if (iso && length(i + 4) == 2 && number(i + 2) <= 12) {
            return Optional.of(new DatePoint(i, i + 5, number(i), number(i + 2), number(i + 4), 4, false));
        }
        boolean month = fourDigits(i) && joined(i, 3) && tokens.get(i + 1).word().equals("-") && length(i + 2) == 2;
        if (month && number(i + 2) >= 1 && number(i + 2) <= 12 && number(i + 2) <= number(i) % 100 && !kind(i + 3, Kind.DASH)) {
            return Optional.of(new DatePoint(i, i + 3, number(i), number(i + 2), 0, 4, false));
        }
        return month ? Optional.empty() : slashed(i);
    }

    /** Read {@code 27/12/2009} or {@code 12/27/2009}; where both orders make a date it could be either, and is left. */
    private Optional<DatePoint> slashed(int i) {
        boolean three = joined(i, 5) && mark(i + 1, "/") && mark(i + 3, "/") && isYear(i + 4);
        int first = dayNumber(i);
        int second = dayNumber(i + 2);
        if (!three || first == 0 || second == 0 || mark(i - 1, "/") || mark(i + 5, "/")) {
            return Optional.empty();
        }
        if (first > 12 && second <= 12 || first == second) {
            return Optional.of(new DatePoint(i, i + 5, number(i + 4), second, first, 4, false));
        }
        boolean american = first <= 12 && second > 12;
        return american
                ? Optional.of(new DatePoint(i, i + 5, number(i + 4), first, second, 4, false))
                : Optional.empty();
    }

    private Optional<DatePoint> yearOrDecade(int i) {
        boolean cut = length(i) == 2 && number(i) % 10 == 0 && tokens.get(i).suffix().equals("s");
        if (cut && (mark(i - 1, "'") || mark(i - 1, "’") || mark(i - 1, "‘"))) {
            return Optional.of(new DatePoint(i, i + 1, number(i) + (number(i) < 20 ? 2000 : 1900), 0, 0, 3, false));
        }
        if (!kind(i, Kind.NUMBER) || length(i) != 4 || number(i) < FIRST_YEAR || number(i) > LAST_YEAR) {
            return Optional.empty();
        }
        int year = number(i);
        String suffix = tokens.get(i).suffix();
        if (suffix.equals("s") && year % 10 == 0) {
            boolean century = year % 100 == 0 && year < 1900;
            return Optional.of(new DatePoint(i, i + 1, year, 0, 0, century ? 2 : 3, false));
        }
        return suffix.isEmpty() || suffix.equals("s") ? Optional.of(DatePoint.year(i, i + 1, year)) : Optional.empty();
    }

    /** Return the day of a month a token names, 1 to 31; 0 for none. */
    int dayNumber(int i) {
        if (!kind(i, Kind.NUMBER) || length(i) > 2) {
            return 0;
        }
        String suffix = tokens.get(i).suffix();
        int day = number(i);
        return day >= 1 && day <= 31 && (suffix.isEmpty() || DateWords.ordinalSuffix(suffix)) ? day : 0;
    }

    private int ordinal(int i) {
        if (kind(i, Kind.NUMBER)) {
            return length(i) <= 2 && DateWords.ordinalSuffix(tokens.get(i).suffix()) ? number(i) : 0;
        }
        return kind(i, Kind.WORD) ? DateWords.ordinal(tokens.get(i).word()) : 0;
    }

    /** Return the month a word names; 0 for none. */
    int month(int i) {
        if (!kind(i, Kind.WORD) || !tokens.get(i).capital()) {
            return 0;
        }
        return DateWords.MONTHS.getOrDefault(tokens.get(i).word(), 0);
    }

    private int afterName(int i) {
        boolean goesOn = kind(i + 2, Kind.NUMBER) || mark(i + 2, "’") || mark(i + 2, "‘") || mark(i + 2, "'");
        boolean dot = mark(i + 1, ".") && DateWords.abbreviation(tokens.get(i).word()) && goesOn;
        return dot ? i + 2 : i + 1;
    }

    boolean isYear(int i) {
        return fourDigits(i)
                && number(i) >= FIRST_YEAR
                && number(i) <= LAST_YEAR
                && (tokens.get(i).suffix().isEmpty() || tokens.get(i).suffix().equals("s") && number(i) % 10 != 0);
    }

    private boolean fourDigits(int i) {
        return kind(i, Kind.NUMBER) && length(i) == 4 && number(i) >= 0;
    }

    private boolean joined(int i, int count) {
        if (i + count > tokens.size()) {
            return false;
        }
        for (int at = i + 1; at < i + count; at++) {
            if (tokens.get(at).start() != tokens.get(at - 1).end()) {
                return false;
            }
        }
        return true;
    }

    boolean kind(int i, Kind kind) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == kind;
    }

    boolean is(int i, String word) {
        return kind(i, Kind.WORD) && tokens.get(i).word().equals(word);
    }

    boolean is(int i, java.util.Set<String> words) {
        return kind(i, Kind.WORD) && words.contains(tokens.get(i).word());
    }

    boolean mark(int i, String mark) {
        return kind(i, Kind.MARK) && tokens.get(i).word().equals(mark);
    }

    int number(int i) {
        return kind(i, Kind.NUMBER) ? tokens.get(i).number() : -1;
    }

    int length(int i) {
        return kind(i, Kind.NUMBER) ? tokens.get(i).word().length() : 0;
    }
}
