package org.countrydesk.extract.date;

import java.util.Optional;
import java.util.Set;

/** Reads days that share one month: {@code 12–15 March 1948}, {@code 3, 4 and 5 May 2010}, {@code January 30 and 31, 1968}. */
final class DateDays {

    private static final Set<String> JOINED = Set.of("and", "or");

    /** Longest list of days that is followed to its month or year, in tokens. */
    private static final int MOST = 16;

    private final DateTokens tokens;
    private final DateReader reader;

    DateDays(DateTokens tokens, DateReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    Optional<DateExpression> at(int i) {
        if (tokens.day(i) == 0 || tokens.month(i + 1) > 0) {
            return Optional.empty();
        }
        return stretch(i).or(() -> beforeMonth(i)).or(() -> afterMonth(i));
    }

    private Optional<DateExpression> stretch(int i) {
        boolean joined = tokens.dash(i + 1)
                || tokens.mark(i + 1, "/") && tokens.joined(i, 3) && !tokens.mark(i - 1, "/")
                || tokens.is(i + 1, "to")
                || tokens.is(i + 1, "and") && between(i);
        int right = tokens.is(i + 2, "the") ? i + 3 : i + 2;
        if (!joined || tokens.day(right) <= tokens.day(i)) {
            return Optional.empty();
        }
        return reader.day(right).filter(last -> last.from() + 1 < last.to()).map(last -> new DateExpression(
                DatePoint.of(i, i + 1, last.year(), last.month(), tokens.day(i)), last));
    }

    private boolean between(int i) {
        return tokens.is(i - 1, "between") || tokens.is(i - 1, "the") && tokens.is(i - 2, "between");
    }

    /** Read each day but the last of {@code 3, 4 and 5 May 2010}. */
    private Optional<DateExpression> beforeMonth(int i) {
        int last = last(tokens, i);
        boolean month = last > 0 && (tokens.month(last + 1) > 0 || tokens.is(last + 1, "of"));
        return month
                ? reader.day(last)
                        .map(date -> DatePoint.of(i, i + 1, date.year(), date.month(), tokens.day(i)))
                        .map(DateExpression::of)
                : Optional.empty();
    }

    /** Read each day but the first of {@code May 3, 4 and 5, 2010}. */
    private Optional<DateExpression> afterMonth(int i) {
        int month = monthBefore(i);
        int last = tokens.is(i - 1, JOINED) ? i : month == 0 ? -1 : last(tokens, i);
        if (month == 0 || last < 0) {
            return Optional.empty();
        }
        if (tokens.mark(last + 1, ",") && tokens.year(last + 2)) {
            int to = last == i ? last + 3 : i + 1;
            return Optional.of(DateExpression.of(DatePoint.of(i, to, tokens.number(last + 2), month, tokens.day(i))));
        }
        boolean ends = tokens.kind(last + 1, DateToken.Kind.MARK)
                || tokens.is(last + 1, DateWords.PHRASE_ENDS)
                || last + 1 == tokens.size();
        return ends && last == i
                ? Optional.of(DateExpression.of(DatePoint.of(i, i + 1, DatePoint.UNTOLD, month, tokens.day(i))))
                : Optional.empty();
    }

    /** Return the month that a list of days started with; 0 where there is none. */
    private int monthBefore(int i) {
        int at = i;
        while (at > i - MOST) {
            int before = tokens.is(at - 1, JOINED) ? at - 2 : at - 1;
            before = tokens.mark(before, ",") ? before - 1 : before;
            if (before == at - 1) {
                return at == i ? 0 : tokens.month(tokens.mark(before, ".") ? before - 1 : before);
            }
            if (tokens.day(before) == 0 || tokens.day(before) >= tokens.day(at)) {
                return 0;
            }
            at = before;
        }
        return 0;
    }

    /** Return the year that ends a list of days, asked at the first; {@link DatePoint#UNTOLD} for none. */
    static int yearOfList(DateTokens tokens, int i) {
        int last = last(tokens, i);
        return last > 0 && tokens.mark(last + 1, ",") && tokens.year(last + 2) ? tokens.number(last + 2) : DatePoint.UNTOLD;
    }

    /** Return the token of the day that an "and" adds to a list of rising days; -1 where no such list goes on. */
    private static int last(DateTokens tokens, int i) {
        int at = i;
        while (at < i + MOST) {
            int next = tokens.mark(at + 1, ",") ? at + 2 : at + 1;
            boolean closed = tokens.is(next, JOINED);
            next = closed ? next + 1 : next;
            next = closed && tokens.is(next, "the") ? next + 1 : next;
            if (next == at + 1 || tokens.day(next) <= tokens.day(at)) {
                return -1;
            }
            if (closed) {
                return next;
            }
            at = next;
        }
        return -1;
    }
}
