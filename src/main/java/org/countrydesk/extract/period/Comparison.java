package org.countrydesk.extract.period;

import java.util.Set;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;

/**
 * A phrase that compares a figure with an earlier one: {@code , down from 31 ships in 2020}. Its date is that of the
 * figures in it, and of no other.
 *
 * @param from first token
 * @param to token after the last
 */
record Comparison(int from, int to) {

    private static final Comparison NONE = new Comparison(-1, -1);

    /** How many words before its date a comparison may begin. */
    private static final int REACH = 12;

    private static final Set<String> CHANGES =
            EnglishWords.set("increase decrease rise fall drop decline reduction growth jump gain change improvement");
    private static final Set<String> LEVELS =
            EnglishWords.set("figure figures level levels total number amount rate sum count value peak average mark");
    private static final Set<String> AGAINST = EnglishWords.set("double twice half triple thrice times than from of to over above below");

    /** Return the comparison whose date this is; one that begins at no token where it is none. */
    static Comparison of(Statement statement, Dated dated) {
        int from = start(statement, dated);
        return from < 0 ? NONE : new Comparison(from, end(statement, dated));
    }

    /** Tell whether the figure is what another one is compared with: {@code , down from 43}. */
    static boolean led(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        int at = quantity.from() - 1;
        return tokens.is(at, "from") && tokens.in(at - 1, EnglishWords.set("up down"))
                || tokens.in(at, EnglishWords.set("with to")) && tokens.is(at - 1, "compared");
    }

    boolean found() {
        return from >= 0;
    }

    /** Tell whether the figure stands in the comparison. */
    boolean holds(Quantity quantity) {
        return quantity.from() >= from && quantity.from() < to;
    }

    private static int start(Statement statement, Dated dated) {
        Tokens tokens = statement.tokens();
        if (tokens.in(dated.to(), LEVELS) && tokens.is(dated.from() - 1, "the") && tokens.in(dated.from() - 2, AGAINST)) {
            return dated.from() - 2;
        }
        if (tokens.in(dated.from() - 1, EnglishWords.set("in during")) && tokens.is(dated.from() - 2, "as")) {
            return dated.from() - 2;
        }
        int words = 0;
        for (int i = dated.from() - 1; i >= statement.from() && words < REACH && !tokens.is(i, ";"); i--) {
            if (begins(statement, i, dated.from())) {
                return i;
            }
            if (tokens.is(i, "to") && !tokens.is(i - 1, "compared") && statement.figureIn(i + 1, Math.min(i + 4, dated.from()))) {
                return -1;
            }
            words += tokens.bracket(i) == tokens.bracket(dated.from()) ? 1 : 0;
        }
        return -1;
    }

    private static boolean begins(Statement statement, int at, int date) {
        Tokens tokens = statement.tokens();
        if (tokens.is(at, "compared") || tokens.is(at, "versus") || tokens.is(at, "vs")) {
            return true;
        }
        if (tokens.is(at, "against")) {
            return statement.figureIn(at + 1, date) || date - at < 4;
        }
        if (tokens.is(at, "up") || tokens.is(at, "down")) {
            return tokens.is(at + 1, "from") || statement.figureIn(at + 1, at + 3);
        }
        if (tokens.is(at, "than")) {
            return !statement.figureIn(at + 1, at + 2);
        }
        return tokens.is(at, "from") && change(tokens, at);
    }

    /** Tell whether the words before are a change as a noun: {@code a sharp decrease from}, {@code an increase of 5 from}. */
    private static boolean change(Tokens tokens, int from) {
        for (int i = from - 1; i > from - 6; i--) {
            if (tokens.in(i, CHANGES)) {
                return tokens.in(i - 1, EnglishWords.set("a an")) || tokens.in(i - 2, EnglishWords.set("a an"));
            }
            if (i < from - 1 && tokens.in(i, EnglishWords.set(", ;"))) {
                return false;
            }
        }
        return false;
    }

    /** The comparison ends where a new clause or a new appositive begins. */
    private static int end(Statement statement, Dated dated) {
        Tokens tokens = statement.tokens();
        for (int i = dated.to(); i < statement.to(); i++) {
            boolean parts = tokens.in(i, EnglishWords.set("; —")) || tokens.is(i, ",") && !goesOn(statement, i + 1);
            if (parts && tokens.bracket(i) == tokens.bracket(dated.from())) {
                return i;
            }
        }
        return statement.to();
    }

    private static boolean goesOn(Statement statement, int at) {
        return statement.figureIn(at, at + 3) && !statement.tokens().in(at, EnglishWords.set("a an while but"));
    }
}
