package org.countrydesk.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, number, dash or mark of a passage.
 *
 * @param word in lower case; the digits of a number
 * @param number the value of up to six plain digits; -1 for a grouped or decimal number ({@code 1,700}, {@code 15.7})
 * @param suffix letters joined to a number, in lower case and without apostrophe: {@code s}, {@code th}
 * @param capital whether a word starts with a capital letter
 */
record DateToken(Kind kind, int start, int end, String word, int number, String suffix, boolean capital) {

    enum Kind {
        WORD,
        NUMBER,
        DASH,
        MARK
    }

    /** Cut a text into tokens, in one pass. */
    static List<DateToken> of(String text) {
        List<DateToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            DateToken token;
            if (digit(c)) {
                token = number(text, at);
            } else if (Character.isLetter(c)) {
                token = word(text, at);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            } else {
                token = mark(c, at);
            }
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private static DateToken mark(char c, int at) {
        Kind kind = "-–—‐‑‒−".indexOf(c) >= 0 ? Kind.DASH : Kind.MARK;
        return new DateToken(kind, at, at + 1, String.valueOf(c), -1, "", false);
    }

    private static DateToken word(String text, int start) {
        int end = letters(text, start);
        boolean fiscal = end - start == 2 && text.regionMatches(true, start, "fy", 0, 2);
        while (!fiscal && end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || apostrophe(text, end))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        return new DateToken(Kind.WORD, start, end, word, -1, "", Character.isUpperCase(text.charAt(start)));
    }

    private static DateToken number(String text, int start) {
        int end = digits(text, start);
        boolean plain = end - start <= 6;
        boolean grouped = false;
        while (end + 1 < text.length() && joins(text, start, end, grouped)) {
            grouped = true;
            end = digits(text, end + 1);
        }
        String word = text.substring(start, end);
        int value = grouped || !plain ? -1 : Integer.parseInt(word);
        int from = apostrophe(text, end) ? end + 1 : end;
        int to = timeOfDay(text, end) ? end : letters(text, from);
        String suffix = to <= from ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
        return new DateToken(Kind.NUMBER, start, to > from ? to : end, word, value, suffix, false);
    }

    /** Tell whether the time of a day follows: the T of {@code 2021-03-04T10:22}. */
    private static boolean timeOfDay(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == 'T' && digit(text.charAt(at + 1));
    }

    /** Tell whether digits go on after the mark: {@code 1,700}, {@code 15.7}; not {@code 27,2009} nor {@code 27.12.2009}. */
    private static boolean joins(String text, int start, int end, boolean grouped) {
        char c = text.charAt(end);
        if (c != '.' && c != ',') {
            return false;
        }
        int after = digits(text, end + 1) - end - 1;
        return c == '.'
                ? after > 0 && !partsDate(text, start, end, after)
                : after == 3 && (grouped || end - start <= 3);
    }

    /** Tell whether the point is one of the two of {@code 27.12.2009}. */
    private static boolean partsDate(String text, int start, int end, int after) {
        if (end - start > 2) {
            return false;
        }
        int second = end + 1 + after;
        boolean first = after <= 2 && second < text.length() && text.charAt(second) == '.';
        if (first) {
            return digits(text, second + 1) - second - 1 == 4;
        }
        return after == 4 && start >= 2 && text.charAt(start - 1) == '.' && digit(text.charAt(start - 2));
    }

    private static boolean apostrophe(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && Character.isLetter(text.charAt(at + 1));
    }

    private static int letters(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
