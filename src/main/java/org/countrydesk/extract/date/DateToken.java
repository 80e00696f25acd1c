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
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean fiscal = word.equals("fy");
        while (!fiscal && end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || apostrophe(text, end))) {
            end++;
        }
        return new DateToken(
                Kind.WORD,
                start,
                end,
                text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''),
                -1,
                "",
                Character.isUpperCase(text.charAt(start)));
    }

    private static DateToken number(String text, int start) {
        int end = digits(text, start);
        String plain = text.substring(start, end);
        boolean grouped = false;
        while (end + 1 < text.length() && joins(text, start, end, grouped)) {
            grouped = true;
            end = digits(text, end + 1);
        }
        int value = grouped || plain.length() > 6 ? -1 : Integer.parseInt(plain);
        int from = apostrophe(text, end) ? end + 1 : end;
        int to = letters(text, from);
        String suffix = text.substring(from, to).toLowerCase(Locale.ROOT);
        return new DateToken(
                Kind.NUMBER, start, Math.max(end, to > from ? to : end), text.substring(start, end), value, suffix, false);
    }

    /** Tell whether digits go on after the mark: {@code 1,700}, {@code 15.7}; not {@code 27,2009}. */
    private static boolean joins(String text, int start, int end, boolean grouped) {
        char c = text.charAt(end);
        int after = digits(text, end + 1) - end - 1;
        return c == '.' && after > 0 || c == ',' && after == 3 && (grouped || end - start <= 3);
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
