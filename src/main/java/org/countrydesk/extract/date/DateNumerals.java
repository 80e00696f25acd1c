package org.countrydesk.extract.date;

import java.util.List;
import java.util.Optional;
import org.countrydesk.extract.date.DatePoint.Known;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads dates in figures: {@code 2009-12-27}, {@code 2009-12}, {@code 27/12/2009}, {@code 27.12.2009}, {@code 9/11}. */
final class DateNumerals {

    /**
     * Whether a document writes the day or the month first, as far as its dates in figures tell that can only be read one
     * way, else those with a month's name.
     */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        /** Dates with a month's name tell only where nearly all are alike. */
        private static final int FOR_ONE_AGAINST = 9;

        static Order of(List<DateTokens> passages) {
            int[] figures = new int[2];
            int[] names = new int[2];
            boolean needed = false;
            for (DateTokens tokens : passages) {
                for (int i = 0; i < tokens.size(); i++) {
                    needed |= count(tokens, i, figures, names);
                }
            }
            if (!needed) {
                return UNKNOWN;
            }
            if (figures[0] + figures[1] > 0) {
                return figures[0] > 0 && figures[1] > 0 ? UNKNOWN : figures[0] > 0 ? DAY_FIRST : MONTH_FIRST;
            }
            if (names[0] > names[1] * FOR_ONE_AGAINST) {
                return DAY_FIRST;
            }
            return names[1] > names[0] * FOR_ONE_AGAINST ? MONTH_FIRST : UNKNOWN;
        }

        /** Count what the date at a token tells; true where it could be either. */
        private static boolean count(DateTokens tokens, int i, int[] figures, int[] names) {
            if (!tokens.kind(i, Kind.NUMBER) || tokens.day(i) == 0) {
                return false;
            }
            if (slashed(tokens, i)) {
                int first = tokens.number(i);
                int second = tokens.number(i + 2);
                figures[0] += first > 12 && second <= 12 ? 1 : 0;
                figures[1] += first <= 12 && second > 12 ? 1 : 0;
                return first <= 12 && second <= 12 && first != second;
            }
            boolean monthAfter = tokens.month(i + 1) > 0;
            names[0] += monthAfter && tokens.year(tokens.afterMonth(i + 1)) ? 1 : 0;
            boolean monthBefore = tokens.month(i - 1) > 0 || tokens.mark(i - 1, ".") && tokens.month(i - 2) > 0;
            names[1] += monthBefore && tokens.mark(i + 1, ",") && tokens.year(i + 2) ? 1 : 0;
            return false;
        }
    }

    private final DateTokens tokens;
    private final Order order;

    DateNumerals(DateTokens tokens, Order order) {
        this.tokens = tokens;
        this.order = order;
    }

    Optional<DatePoint> at(int i) {
        if (!tokens.kind(i, Kind.NUMBER)) {
            return Optional.empty();
        }
        return tokens.fourDigits(i) ? iso(i) : slashed(tokens, i) ? slashed(i) : dotted(i).or(() -> attacks(i));
    }

    private Optional<DatePoint> iso(int i) {
        boolean three = tokens.joined(i, 5) && tokens.length(i + 2) == 2 && tokens.length(i + 4) == 2;
        boolean dashes = tokens.kind(i + 1, Kind.DASH) && tokens.kind(i + 3, Kind.DASH);
        boolean slashes = tokens.mark(i + 1, "/") && tokens.mark(i + 3, "/") && tokens.day(i + 4) > 0;
        int month = tokens.number(i + 2);
        if (three && (dashes || slashes) && month >= 1 && month <= 12) {
            return Optional.of(DatePoint.of(i, i + 5, tokens.number(i), month, tokens.number(i + 4)));
        }
        boolean two = tokens.joined(i, 3) && tokens.get(i + 1).word().equals("-") && tokens.length(i + 2) == 2;
        boolean past = month >= 1 && month <= 12 && month <= tokens.number(i) % 100;
        return two && past && !tokens.kind(i + 3, Kind.DASH)
                ? Optional.of(DatePoint.of(i, i + 3, tokens.number(i), month, 0))
                : Optional.empty();
    }

    /** Tell whether two numbers of a day and month and a year stand there with slashes between them. */
    static boolean slashed(DateTokens tokens, int i) {
        return tokens.day(i) > 0
                && tokens.day(i + 2) > 0
                && tokens.mark(i + 1, "/")
                && tokens.mark(i + 3, "/")
                && tokens.year(i + 4)
                && tokens.joined(i, 5)
                && (tokens.number(i) <= 12 || tokens.number(i + 2) <= 12)
                && !tokens.mark(i - 1, "/")
                && !tokens.mark(i + 5, "/");
    }

    /** Where both orders make a date and the document does not tell which it follows, only the year is certain. */
    private Optional<DatePoint> slashed(int i) {
        int first = tokens.number(i);
        int second = tokens.number(i + 2);
        int year = tokens.number(i + 4);
        boolean dayFirst = first > 12 || first == second || second <= 12 && order == Order.DAY_FIRST;
        boolean monthFirst = second > 12 || order == Order.MONTH_FIRST;
        if (dayFirst) {
            return Optional.of(DatePoint.of(i, i + 5, year, second, first));
        }
        return Optional.of(
                monthFirst
                        ? DatePoint.of(i, i + 5, year, first, second)
                        : DatePoint.of(i, i + 5, year, Known.EITHER));
    }

    /** With points between, as on the continent of Europe, the day comes first. */
    private Optional<DatePoint> dotted(int i) {
        boolean dots = tokens.mark(i + 1, ".") && tokens.mark(i + 3, ".") && tokens.year(i + 4) && tokens.joined(i, 5);
        boolean date = dots && tokens.day(i) > 0 && tokens.number(i + 2) >= 1 && tokens.number(i + 2) <= 12;
        return date
                ? Optional.of(DatePoint.of(i, i + 5, tokens.number(i + 4), tokens.number(i + 2), tokens.day(i)))
                : Optional.empty();
    }

    /** {@code 9/11} is a day of one year; a name goes on with a capital: {@code the 9/11 Commission}. */
    private Optional<DatePoint> attacks(int i) {
        boolean figures = tokens.number(i) == 9 && tokens.mark(i + 1, "/") && tokens.number(i + 2) == 11;
        boolean alone = figures && tokens.joined(i, 3) && !tokens.mark(i - 1, "/") && !tokens.mark(i + 3, "/");
        boolean plain = alone && !tokens.capital(i + 3) && !tokens.kind(i - 1, Kind.NUMBER);
        return plain ? Optional.of(DatePoint.of(i, i + 3, 2001, 9, 11)) : Optional.empty();
    }
}
