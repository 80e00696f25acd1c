package org.countrydesk.extract.date;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/**
 * Reads {@code FY 2006}, {@code fiscal years 2006–2008}, {@code the 2006 fiscal year}.
 *
 * <p>spec: 31 U.S.C. 1102, "The fiscal year of the Treasury begins on October 1 of each year and ends on September 30
 * of the following year"; before fiscal 1977 it ran from July 1 to June 30. A year written as two
 * ({@code fiscal year 2019–20}) is another country's and is read as these two years.
 */
final class DateFiscal {

    private static final Set<String> SHORT = Set.of("fy", "fys");
    private static final Set<String> YEAR = Set.of("year", "years");
    private static final Set<String> UNTIL = Set.of("to", "through");

    /** Longest list of fiscal years that is followed back to the words that name them. */
    private static final int MOST = 12;

    private final DateTokens tokens;

    DateFiscal(DateTokens tokens) {
        this.tokens = tokens;
    }

    Optional<DateExpression> at(int i) {
        if (tokens.kind(i, Kind.NUMBER)) {
            return named(i).or(() -> listed(i));
        }
        int y = figures(i);
        return y < 0 ? Optional.empty() : stretch(i, y);
    }

    /** Return the token of the year after the words; -1 for none. */
    private int figures(int i) {
        int y = i + 1;
        if (tokens.is(i, "fiscal") || tokens.is(i, "financial")) {
            boolean named = tokens.is(y, YEAR);
            if (!named && tokens.is(i, "financial")) {
                return -1;
            }
            y = named ? y + 1 : y;
            y = tokens.mark(y, "(") && tokens.is(y + 1, SHORT) && tokens.mark(y + 2, ")") ? y + 3 : y;
        } else if (!tokens.is(i, SHORT)) {
            return -1;
        }
        y = tokens.apostrophe(y) || tokens.kind(y, Kind.DASH) ? y + 1 : y;
        return year(y) < 0 ? -1 : y;
    }

    private Optional<DateExpression> stretch(int from, int y) {
        int year = year(y);
        boolean tight = tokens.kind(y + 1, Kind.DASH) || tokens.mark(y + 1, "/");
        if (!tight && !tokens.is(y + 1, UNTIL)) {
            return Optional.of(years(from, y, year, y + 1, year));
        }
        int again = tokens.is(y + 2, SHORT) || tokens.is(y + 2, "fiscal") ? figures(y + 2) : -1;
        if (again > 0 && year(again) > year) {
            return Optional.of(years(from, y, year, again + 1, year(again)));
        }
        int last = DateRanges.laterYear(tokens, year, y + 2);
        if (last == year + 1 && tight) {
            return Optional.of(new DateExpression(DatePoint.year(from, y + 1, year), DatePoint.year(y + 2, y + 3, last)));
        }
        return Optional.of(last > year ? years(from, y, year, y + 3, last) : years(from, y, year, y + 1, year));
    }

    /** Read {@code 2006 fiscal year} and {@code 2006/07 fiscal year}; what is no fiscal year is left to others. */
    private Optional<DateExpression> named(int i) {
        boolean fiscal = tokens.year(i)
                && (tokens.is(i + 1, "fiscal") || tokens.is(i + 1, "financial"))
                && tokens.is(i + 2, YEAR)
                && !tokens.kind(i - 1, Kind.DASH)
                && !tokens.mark(i - 1, "/");
        return fiscal ? Optional.of(years(i, i, tokens.number(i), i + 3, tokens.number(i))) : Optional.empty();
    }

    /** Read the 2011 of {@code fiscal years 2010 and 2011}. */
    private Optional<DateExpression> listed(int i) {
        boolean goesOn = tokens.is(i - 1, Set.of("and", "or")) || tokens.mark(i - 1, ",");
        if (!tokens.year(i) || !goesOn) {
            return Optional.empty();
        }
        int at = i - 1;
        while (at > i - MOST && (tokens.year(at) || tokens.mark(at, ",") || tokens.is(at, Set.of("and", "or")))) {
            at--;
        }
        boolean plural = tokens.is(at, "fys") || tokens.is(at, "years") && tokens.is(at - 1, Set.of("fiscal", "financial"));
        return plural && tokens.year(at + 1) ? Optional.of(years(i, i, tokens.number(i), i + 1, tokens.number(i))) : Optional.empty();
    }

    private static DateExpression years(int from, int y, int first, int to, int last) {
        return new DateExpression(
                DatePoint.of(from, y + 1, first - 1, first <= 1976 ? 7 : 10, 0),
                DatePoint.of(y, to, last, last <= 1976 ? 6 : 9, 0));
    }

    private int year(int i) {
        if (tokens.year(i)) {
            return tokens.number(i);
        }
        int two = tokens.length(i) == 2 ? tokens.number(i) : -1;
        return two < 0 ? -1 : two < 50 ? 2000 + two : 1900 + two;
    }
}
