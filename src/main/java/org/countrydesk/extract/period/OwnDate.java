package org.countrydesk.extract.period;

import java.util.List;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Chooses among a sentence's dates the one that a figure in it has. */
final class OwnDate {

    private static final Set<String> DATING =
            EnglishWords.set("in during by for on at throughout the end of since as year early late mid fy fiscal"
                    + " calendar between from beginning start until later ,");

    /** Words between a figure and a date that is read as the figure's own. */
    private static final int NEAR = 7;

    private OwnDate() {}

    /** Return the date that the figure's own clause or its sentence gives it; null where there is none. */
    static @Nullable Dated of(Statement statement, Quantity quantity) {
        List<Dated> dates = statement.dates();
        Dated bracketed = bracketed(statement, quantity);
        if (bracketed != null) {
            return bracketed;
        }
        int bracket = statement.tokens().bracket(quantity.from());
        Dated named = null;
        Dated before = null;
        Dated after = null;
        Dated first = null;
        for (Dated dated : dates) {
            boolean opening = bracket < 0 && Frame.named(statement, dated);
            if (statement.tokens().bracket(dated.from()) != bracket && !opening || compares(statement, dated) || comparedApart(statement, dated, quantity)) {
                continue;
            }
            if (dated.named()) {
                boolean apart = stopped(statement, quantity.to(), dated.from()) || Standing.sentence(statement, quantity);
                named = named == null && !apart ? dated : named;
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
        if (first != null && Frame.leads(statement, first) && (before == first || !sameClause(statement, before, quantity))) {
            return first;
        }
        boolean far = after != null
                && statement.tokens().is(after.from() - 1, "since")
                && statement.figureIn(quantity.to(), after.from());
        far |= after != null
                && (stopped(statement, quantity.to(), after.from())
                        || statement.figureIn(quantity.to(), after.from()) && Comparison.of(statement, after).found());
        far |= after != null && statement.figureIn(quantity.to(), after.from()) && parted(statement, quantity.to(), after.from());
        if (before != null && first != before && Comparison.of(statement, before).found() && !sameClause(statement, before, quantity)) {
            before = first;
        }
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

    /** Return the date that stands in brackets right behind the figure: {@code $1.4 million (2019)}; null where none does. */
    private static @Nullable Dated bracketed(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        for (Dated dated : statement.dates()) {
            int open = tokens.bracket(dated.from());
            boolean behind = open == quantity.to() || open == quantity.numberTo();
            boolean leads = dated.from() == open + 1 || dated.from() == open + 2 && tokens.in(open + 1, DATING);
            if (open >= 0 && behind && leads && tokens.in(dated.to(), EnglishWords.set(") , ;"))) {
                return dated;
            }
        }
        return null;
    }

    /** Tell whether the date is that of a comparison the figure stands outside of. */
    private static boolean comparedApart(Statement statement, Dated dated, Quantity quantity) {
        Comparison comparison = Comparison.of(statement, dated);
        return comparison.found() && !quantity.unit().equals("times") && !comparison.holds(quantity);
    }

    /** Tell whether the date is finer than a year and that of another verb: {@code joined on 1 May 2009, and sent 40 men}. */
    static boolean ofOtherVerb(Statement statement, Quantity quantity, Dated own) {
        Tokens tokens = statement.tokens();
        boolean day = own.date().precision() == Edtf.Precision.DAY;
        boolean fine = own.date().precision().compareTo(Edtf.Precision.YEAR) < 0
                || own.date().precision() == Edtf.Precision.INTERVAL;
        if (!fine || tokens.bracket(own.from()) >= 0 || tokens.bracket(quantity.from()) >= 0) {
            return false;
        }
        if (own.to() <= quantity.from()) {
            return day && !Frame.leads(statement, own) && nextVerb(statement, own.to(), quantity.from());
        }
        boolean after = day && tokens.is(own.from() - 1, "of") && event(tokens, quantity.to(), own.from());
        return after || nextClause(statement, quantity, own.from());
    }

    /** Tell {@code after the coup of}: the date is that of an event which only orders what is told. */
    private static boolean event(Tokens tokens, int from, int to) {
        for (int i = to - 2; i >= from && i > to - 7; i--) {
            if (tokens.in(i, EnglishWords.set("after before since following"))) {
                return tokens.in(i + 1, EnglishWords.set("the a an his her its their"));
            }
        }
        return false;
    }

    /** Tell whether the subject goes on with another verb in the stretch: {@code , and sent}. */
    private static boolean nextVerb(Statement statement, int from, int to) {
        Tokens tokens = statement.tokens();
        for (int i = from; i + 1 < to && !statement.figureIn(from, i); i++) {
            if (tokens.in(i, EnglishWords.set("and but")) && EnglishWords.verb(tokens.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether a clause with its own verb begins between the figure and the date, and the figure's clause has one too. */
    private static boolean nextClause(Statement statement, Quantity quantity, int to) {
        Tokens tokens = statement.tokens();
        boolean verb = false;
        int joined = -1;
        for (int i = statement.from(); i < to; i++) {
            boolean here = EnglishWords.verb(tokens.lower(i)) && !tokens.capitalised(i);
            if (here && joined >= 0 && (joined < i - 1 || tokens.in(i, EnglishWords.AUXILIARIES))) {
                return tokens.is(joined - 1, ",") || joined == i - 1;
            }
            verb |= here && joined < 0;
            boolean joins = i >= quantity.to() && verb && tokens.in(i, EnglishWords.set("and but while whereas"));
            joined = joins ? i : joined;
        }
        return false;
    }

    /** Tell a date that is only compared with: {@code 5 times that of 1992}, {@code for the first time since 2017}. */
    private static boolean compares(Statement statement, Dated dated) {
        Tokens tokens = statement.tokens();
        int at = dated.from();
        return tokens.is(at - 1, "of") && tokens.is(at - 2, "that")
                || tokens.is(at - 1, "since") && tokens.is(at - 2, "time");
    }

    /** Tell whether a colon or {@code , then} parts the stretch, so that what is behind it is told of something else. */
    private static boolean parted(Statement statement, int from, int to) {
        for (int i = from; i < to; i++) {
            if (statement.tokens().is(i, ":")
                    || statement.tokens().is(i, ",") && statement.tokens().in(i + 1, EnglishWords.set("then but later"))) {
                return true;
            }
        }
        return false;
    }

    /** Return the frame of the text around a bracket without a date of its own. */
    private static @Nullable Dated outside(Statement statement, Quantity quantity) {
        Dated found = null;
        for (Dated dated : statement.dates()) {
            if (statement.tokens().bracket(dated.from()) < 0
                    && !comparedApart(statement, dated, quantity)
                    && (found == null || dated.to() <= quantity.from() && !dated.named() || found.named())) {
                found = dated;
            }
        }
        return found;
    }

    private static boolean sameClause(Statement statement, @Nullable Dated dated, Quantity quantity) {
        return dated != null && !comma(statement, dated.to(), quantity.from());
    }

    static boolean comma(Statement statement, int from, int to) {
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
        int open = own;
        while (tokens.is(open, "(") && own < dated.from() && (own == open || tokens.bracket(own) >= open)) {
            own++;
        }
        own += own > open ? 1 : 0;
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
}
