package org.countrydesk.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.figure.Statement.Dated;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.word.EnglishWords;
import org.countrydesk.extract.word.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time a figure is about: a date at the figure, else the sentence's frame, else the frame that an earlier
 * sentence of the passage has set. Errs towards no period where the sentence speaks of the present.
 */
final class PeriodFinder {

    /** A period, and whether its words stand in the figure's sentence. */
    record Found(Edtf period, boolean explicit) {}

    private static final Set<String> WINDOWS =
            EnglishWords.set("last past previous preceding recent next coming following first");
    private static final Set<String> DATING =
            EnglishWords.set("in during by for on at throughout the end of since as year early late mid fy fiscal"
                    + " calendar between from beginning start until later ,");
    private static final Set<String> COMPARING = Set.of("compared", "up", "down", "against", "than", "versus");

    /** Words between a figure and a date that is read as the figure's own. */
    private static final int NEAR = 7;

    /** The date that speaks for the sentences after it; null before there is one. */
    private @Nullable Edtf frame;

    Optional<Found> find(Statement statement, Quantity quantity) {
        if (window(statement, quantity)) {
            return Optional.empty();
        }
        Dated own = inSentence(statement, quantity);
        if (own != null) {
            return Optional.of(new Found(period(statement, quantity, own), true));
        }
        if (frame == null || Tense.present(statement, quantity)) {
            return Optional.empty();
        }
        return Optional.of(new Found(Tense.pointsBack(statement) ? frame : year(frame), false));
    }

    /** Take note of a sentence's own frame, once its figures are dated. */
    void passed(Statement statement) {
        for (Dated dated : statement.dates()) {
            Tokens tokens = statement.tokens();
            boolean frames =
                    !dated.named() && tokens.bracket(dated.from()) < 0 && !tokens.is(dated.from() - 1, "since");
            if (frames && !compared(statement, dated)) {
                if (!leads(statement, dated) && ends(statement, dated)) {
                    return;
                }
                if (frame == null || !(coarser(frame, dated.date()) && frame.contains(dated.date()))) {
                    frame = dated.date();
                }
                return;
            }
        }
    }

    /** Tell whether the date is that of a figure another one is compared with. */
    private static boolean compared(Statement statement, Dated dated) {
        for (int i = dated.from() - 1; i >= statement.from() && i > dated.from() - 9; i--) {
            if (statement.tokens().in(i, COMPARING)) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether the date is one end of a change, so that it speaks for no later sentence. */
    private static boolean ends(Statement statement, Dated dated) {
        return statement.dates().stream()
                .anyMatch(other -> other.from() > dated.to()
                        && other.date().earliest().isAfter(dated.date().earliest())
                        && statement.figureIn(dated.to(), other.from())
                        && !other.named()
                        && statement.tokens().bracket(other.from()) < 0);
    }

    private static boolean coarser(Edtf one, Edtf other) {
        return one.precision().compareTo(other.precision()) > 0;
    }

    private static Edtf year(Edtf date) {
        Edtf wide = date;
        while (wide.precision().compareTo(Edtf.Precision.YEAR) < 0) {
            wide = wide.wider().orElse(wide);
        }
        return wide;
    }

    private static boolean window(Statement statement, Quantity quantity) {
        int before = quantity.from() - 1;
        Tokens tokens = statement.tokens();
        return quantity.unitClass() == UnitClass.DURATION
                && (tokens.in(before, WINDOWS)
                        || tokens.is(before, "over") && !statement.figureIn(quantity.to(), statement.to()));
    }

    private static @Nullable Dated inSentence(Statement statement, Quantity quantity) {
        List<Dated> dates = statement.dates();
        int bracket = statement.tokens().bracket(quantity.from());
        Dated named = null;
        Dated before = null;
        Dated after = null;
        Dated first = null;
        for (Dated dated : dates) {
            if (statement.tokens().bracket(dated.from()) != bracket) {
                continue;
            }
            if (dated.named()) {
                named = named == null ? dated : named;
            } else if (dated.to() <= quantity.from()) {
                first = first == null ? dated : first;
                before = dated;
            } else if (after == null) {
                after = dated;
            }
        }
        if (after != null && near(statement, quantity, after)) {
            return after;
        }
        if (first != null && leads(statement, first) && (before == first || !sameClause(statement, before, quantity))) {
            return first;
        }
        boolean far = after != null
                && statement.tokens().is(after.from() - 1, "since")
                && statement.figureIn(quantity.to(), after.from());
        far |= after != null
                && (stopped(statement, quantity.to(), after.from())
                        || statement.figureIn(quantity.to(), after.from()) && compared(statement, after));
        if (after != null && before == null && !far) {
            return after;
        }
        if (before != null) {
            return after != null
                            && !statement.figureIn(quantity.to(), after.from())
                            && !comma(statement, quantity.to(), after.from())
                    ? after
                    : before;
        }
        if (bracket >= 0) {
            return outside(statement, quantity);
        }
        return named;
    }

    /** Return the frame of the text around a bracket without a date of its own. */
    private static @Nullable Dated outside(Statement statement, Quantity quantity) {
        Dated found = null;
        for (Dated dated : statement.dates()) {
            if (statement.tokens().bracket(dated.from()) < 0
                    && (found == null || dated.to() <= quantity.from() && !dated.named() || found.named())) {
                found = dated;
            }
        }
        return found;
    }

    private static boolean sameClause(Statement statement, @Nullable Dated dated, Quantity quantity) {
        return dated != null && !comma(statement, dated.to(), quantity.from());
    }

    private static boolean comma(Statement statement, int from, int to) {
        for (int i = from; i < to; i++) {
            if (statement.tokens().is(i, ",") || statement.tokens().is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopped(Statement statement, int from, int to) {
        for (int i = from; i < to; i++) {
            if (statement.tokens().is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether only words that lead to a date stand between, so that the date is the figure's own. */
    private static boolean near(Statement statement, Quantity quantity, Dated dated) {
        Tokens tokens = statement.tokens();
        int own = listEnd(statement, quantity);
        if (dated.from() - own > NEAR || statement.figureIn(own, dated.from())) {
            return false;
        }
        for (int i = own; i < dated.from(); i++) {
            if (!tokens.in(i, DATING)) {
                return false;
            }
        }
        return true;
    }

    /** Return the end of the list of figures that the figure stands in: {@code 98 trials and 44 convictions in 2018}. */
    private static int listEnd(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        int end = quantity.to();
        for (Quantity next : statement.quantities()) {
            if (next.from() < end) {
                continue;
            }
            for (int i = end; i < next.from(); i++) {
                if (!tokens.is(i, ",") && !tokens.is(i, "and")) {
                    return end;
                }
            }
            if (!next.counts() || !quantity.counts()) {
                return end;
            }
            end = next.to();
        }
        return end;
    }

    private static boolean leads(Statement statement, Dated dated) {
        for (int i = statement.from(); i < dated.from(); i++) {
            if (!statement.tokens().in(i, DATING)) {
                return false;
            }
        }
        return true;
    }

    private static Edtf period(Statement statement, Quantity quantity, Dated own) {
        Tokens tokens = statement.tokens();
        Optional<Edtf> ends = change(statement, quantity);
        if (ends.isPresent()) {
            return ends.get();
        }
        boolean opens = tokens.is(own.from() - 1, "between") || tokens.is(own.from() - 1, "from");
        for (Dated later : statement.dates()) {
            boolean joined = later.from() == own.to() + 1 && (tokens.is(own.to(), "and") || tokens.is(own.to(), "to"));
            if (opens && joined && !later.date().latest().isBefore(own.date().earliest())) {
                return interval(own.date(), later.date());
            }
        }
        if (tokens.is(own.from() - 1, "since") && own.date().precision() != Edtf.Precision.INTERVAL) {
            return Edtf.of(own.date() + "/..");
        }
        return own.date();
    }

    /** A change in percent that is followed by its two ends took the time between their dates. */
    private static Optional<Edtf> change(Statement statement, Quantity quantity) {
        int index = statement.quantities().indexOf(quantity);
        if (quantity.unitClass() != UnitClass.PERCENT
                || index < 0
                || index + 2 >= statement.quantities().size()) {
            return Optional.empty();
        }
        Quantity low = statement.quantities().get(index + 1);
        Quantity high = statement.quantities().get(index + 2);
        if (!statement.tokens().is(low.from() - 1, "from") || !low.unit().equals(high.unit())) {
            return Optional.empty();
        }
        Dated start = inSentence(statement, low);
        Dated end = inSentence(statement, high);
        if (start == null
                || end == null
                || start == end
                || !start.date().earliest().isBefore(end.date().earliest())) {
            return Optional.empty();
        }
        return Optional.of(interval(start.date(), end.date()));
    }

    private static Edtf interval(Edtf from, Edtf to) {
        boolean points = from.precision() != Edtf.Precision.INTERVAL && to.precision() != Edtf.Precision.INTERVAL;
        return points && !to.latest().isBefore(from.earliest()) ? Edtf.interval(from, to) : from;
    }
}
