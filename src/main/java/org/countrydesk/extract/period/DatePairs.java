package org.countrydesk.extract.period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Finds periods that two dates of a sentence make together, or that several figures share out among themselves. */
final class DatePairs {

    private static final Set<String> CHANGING = EnglishWords.set("increase decrease rise fall decline drop growth gain"
            + " more less fewer higher lower up down reduction increased decreased rose fell grew declined dropped");

    private DatePairs() {}

    /** Return the period, where the sentence's dates say it in one of these ways; null where they do not. */
    static @Nullable Edtf find(Statement statement, Quantity quantity, @Nullable Edtf frame) {
        Edtf respective = respective(statement, quantity);
        if (respective != null) {
            return respective;
        }
        Edtf after = afterComparison(statement, quantity, frame);
        if (after != null) {
            return after;
        }
        Edtf end = end(statement, quantity);
        if (end != null) {
            return end;
        }
        return quantity.unitClass() == UnitClass.PERCENT || same(statement, quantity.to()) ? since(statement, quantity, frame) : null;
    }

    /** Dates and figures of the same number, each with its own: {@code 5 and 7 ships came in 1956 and 1960 respectively}. */
    private static @Nullable Edtf respective(Statement statement, Quantity quantity) {
        int index = statement.quantities().indexOf(quantity);
        boolean said = false;
        for (int i = statement.from(); i < statement.to(); i++) {
            said |= statement.tokens().is(i, "respectively");
        }
        return said && index >= 0 && statement.dates().size() == statement.quantities().size()
                ? statement.dates().get(index).date()
                : null;
    }

    /** A change told behind the comparison it sums up: {@code , compared with 20 in 2019, an increase of 36 percent}. */
    private static @Nullable Edtf afterComparison(Statement statement, Quantity quantity, @Nullable Edtf frame) {
        Tokens tokens = statement.tokens();
        int noun = quantity.from() - 2;
        boolean change = quantity.unitClass() == UnitClass.PERCENT
                && tokens.is(noun + 1, "of")
                && tokens.in(noun, CHANGING)
                && tokens.in(noun - 1, EnglishWords.set("a an"));
        if (!change || frame == null) {
            return null;
        }
        Edtf now = Frame.year(frame);
        for (Dated dated : statement.dates()) {
            boolean compared = dated.to() <= noun && Comparison.of(statement, dated).found();
            if (compared && dated.date().latest().isBefore(now.earliest())) {
                return interval(Frame.year(dated.date()), now).orElse(null);
            }
        }
        return null;
    }

    /** The ends of a change between two years: {@code rose from 17% to 23% between 1996 and 1999}. */
    private static @Nullable Edtf end(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        List<Quantity> all = statement.quantities();
        int index = all.indexOf(quantity);
        boolean low = index >= 0
                && index + 1 < all.size()
                && tokens.is(quantity.from() - 1, "from")
                && tokens.is(all.get(index + 1).from() - 1, "to")
                && all.get(index + 1).from() - quantity.to() < 5;
        boolean high = index > 0
                && tokens.is(quantity.from() - 1, "to")
                && tokens.is(all.get(index - 1).from() - 1, "from")
                && quantity.from() - all.get(index - 1).to() < 5;
        int from = low ? all.get(index + 1).to() : quantity.to();
        if (!low && !high) {
            return null;
        }
        for (int i = 0; i < statement.dates().size(); i++) {
            Dated dated = statement.dates().get(i);
            if (dated.from() >= from && !statement.figureIn(from, dated.from())) {
                boolean near = dated.from() - from < 9 && tokens.is(dated.from() - 1, "between");
                Dated other = i + 1 < statement.dates().size() ? statement.dates().get(i + 1) : null;
                if (near && other != null && other.from() == dated.to() + 1) {
                    return low ? dated.date() : other.date();
                }
                boolean years = dated.date().precision() == Edtf.Precision.INTERVAL;
                return near && years
                        ? Edtf.year(low ? dated.date().earliest().getYear() : dated.date().latest().getYear())
                        : null;
            }
        }
        return null;
    }

    /** A change against an earlier year took the time from it to the year spoken of: {@code 12 percent more than in 2018}. */
    private static @Nullable Edtf since(Statement statement, Quantity quantity, @Nullable Edtf frame) {
        Tokens tokens = statement.tokens();
        if (same(statement, quantity.to())) {
            return statement.dates().stream()
                    .map(Dated::date)
                    .reduce((one, other) -> interval(one, other).orElse(one))
                    .filter(date -> date.precision() == Edtf.Precision.INTERVAL)
                    .<@Nullable Edtf>map(date -> date)
                    .orElse(null);
        }
        Dated base = null;
        for (Dated dated : statement.dates()) {
            if (dated.from() >= quantity.to() && base == null) {
                base = dated;
            }
        }
        if (base == null || base.from() - quantity.to() > 6 || statement.figureIn(quantity.to(), base.from())) {
            return null;
        }
        boolean against = false;
        for (int i = quantity.to(); i < base.from(); i++) {
            against |= tokens.in(i, EnglishWords.set("than over from"));
        }
        if (!against || !changes(tokens, Math.max(statement.from(), quantity.from() - 5), base.from())) {
            return null;
        }
        Edtf now = frame;
        for (Dated dated : statement.dates()) {
            boolean later = dated.date().earliest().isAfter(base.date().latest());
            now = later && dated != base && (now == frame || dated.to() <= quantity.from()) ? dated.date() : now;
        }
        return now == null || !now.earliest().isAfter(base.date().latest()) ? null : interval(base.date(), Frame.year(now)).orElse(null);
    }

    /** Tell whether a word of change stands in the stretch. */
    static boolean changes(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.in(i, CHANGING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Statement statement, int at) {
        Tokens tokens = statement.tokens();
        return (tokens.is(at, "over") || tokens.is(at, "in") || tokens.is(at, "during"))
                && tokens.is(at + 1, "the")
                && tokens.is(at + 2, "same")
                && tokens.in(at + 3, EnglishWords.set("time period years span"));
    }

    /** A change in percent that is followed by its two ends took the time between their dates. */
    static Optional<Edtf> ends(Dated start, Dated end) {
        return start == end || !start.date().earliest().isBefore(end.date().earliest())
                ? Optional.empty()
                : interval(start.date(), end.date());
    }

    /** Return the stretch between two points, in either order; empty where one is a stretch itself. */
    static Optional<Edtf> interval(Edtf one, Edtf other) {
        Edtf from = one.earliest().isAfter(other.earliest()) ? other : one;
        Edtf to = from == one ? other : one;
        boolean points = from.precision() != Edtf.Precision.INTERVAL && to.precision() != Edtf.Precision.INTERVAL;
        return points && !to.latest().isBefore(from.earliest()) && !from.equals(to)
                ? Optional.of(Edtf.interval(from, to))
                : Optional.empty();
    }
}
