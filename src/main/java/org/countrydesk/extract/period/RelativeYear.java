package org.countrydesk.extract.period;

import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.number.Quantity;
import org.countrydesk.extract.period.Statement.Dated;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a year by another one: {@code the previous year}, {@code a year earlier}, {@code that year}.
 *
 * @param from first token
 * @param to token after the last
 * @param back how many years back they point
 */
record RelativeYear(int from, int to, int back) {

    private static final Set<String> EARLIER = EnglishWords.set("previous preceding prior");

    /** Words between a figure and a year that is read as the figure's own. */
    private static final int NEAR = 9;

    /** Return the words that tell the figure's year; null where none do. */
    static @Nullable RelativeYear of(Statement statement, Quantity quantity) {
        Tokens tokens = statement.tokens();
        RelativeYear before = null;
        for (int i = statement.from(); i < statement.to(); i++) {
            RelativeYear read = read(tokens, i);
            if (read == null) {
                continue;
            }
            if (i >= quantity.to()) {
                boolean own = (read.back == 0 || i - quantity.to() <= NEAR)
                        && !parted(statement, quantity.to(), i)
                        && !compares(tokens, i);
                return own ? read : before;
            }
            boolean own = read.to <= quantity.from()
                    && quantity.from() - read.to <= NEAR
                    && !parted(statement, read.to, quantity.from())
                    && !(compares(tokens, i) && !tokens.in(read.to - 1, EnglishWords.set("year's")));
            before = own && (read.back > 0 || quantity.from() - read.to < 4) ? read : null;
        }
        return before;
    }

    /** Return the words that begin at the token; null where none do. */
    static @Nullable RelativeYear read(Tokens tokens, int at) {
        boolean article = tokens.in(at, EnglishWords.set("the a one"));
        boolean same = tokens.is(at, "the") && tokens.is(at + 1, "same") || tokens.is(at, "that");
        int year = tokens.in(at + 1, EARLIER) || tokens.is(at + 1, "same") ? at + 2 : at + 1;
        if (!tokens.in(year, EnglishWords.set("year year's"))) {
            return null;
        }
        if (article && tokens.in(at + 1, EARLIER) && !tokens.is(at, "one")) {
            return new RelativeYear(at, year + 1, 1);
        }
        if (same && tokens.is(year, "year")) {
            return new RelativeYear(at, year + 1, 0);
        }
        boolean behind = tokens.is(year + 1, "earlier") || tokens.is(year + 1, "previously")
                || tokens.is(year + 1, "before") && !tokens.word(year + 2) && !tokens.number(year + 2);
        return article && year == at + 1 && behind ? new RelativeYear(at, year + 2, 1) : null;
    }

    /** Return the time that the words mean, seen from the time the sentence is about; null where they tell none. */
    @Nullable Edtf seenFrom(Tokens tokens, Edtf base) {
        boolean exact = tokens.is(to - 1, "earlier");
        for (int i = from - 4; i < from; i++) {
            exact |= tokens.is(i, "same");
        }
        return back == 0 ? Frame.year(base) : earlier(exact ? base : Frame.year(base));
    }

    /** Return the same time one year before; null where its year is not known. */
    static @Nullable Edtf earlier(Edtf date) {
        StringBuilder text = new StringBuilder();
        for (String part : date.toString().split("/", -1)) {
            int digits = 0;
            while (digits < part.length() && Tokens.digit(part.charAt(digits))) {
                digits++;
            }
            if (digits != 4 || part.startsWith("-02-29", 4)) {
                return null;
            }
            text.append(text.isEmpty() ? "" : "/")
                    .append(Edtf.year(Integer.parseInt(part.substring(0, 4)) - 1))
                    .append(part.substring(4));
        }
        return Edtf.of(text.toString());
    }

    /** Return the date of the sentence that the words are seen from; null where it has none before them. */
    @Nullable Dated base(Statement statement) {
        Dated base = null;
        for (Dated dated : statement.dates()) {
            boolean before = dated.to() <= from && !Comparison.of(statement, dated).found();
            base = before && (base == null || base.named() || !dated.named()) ? dated : base;
        }
        return base;
    }

    private static boolean parted(Statement statement, int start, int end) {
        for (int i = start; i < end; i++) {
            if (statement.tokens().in(i, EnglishWords.set("; ,"))) {
                return true;
            }
        }
        return statement.figureIn(start, end) || statement.dates().stream().anyMatch(date -> date.from() >= start && date.to() <= end);
    }

    /** Tell whether the words are only what the figure is compared with: {@code 5 more than the previous year}. */
    private static boolean compares(Tokens tokens, int at) {
        return tokens.in(at - 1, EnglishWords.set("than from over with to on versus against as"))
                || tokens.in(at - 1, EnglishWords.set("in of")) && tokens.in(at - 2, EnglishWords.set("than that as"));
    }
}
