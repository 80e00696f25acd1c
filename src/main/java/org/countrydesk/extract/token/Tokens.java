package org.countrydesk.extract.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A passage as tokens. White space is dropped; a hyphen is a sign, so {@code one-way} is three tokens; {@code U.S.} and
 * {@code government’s} are one.
 */
public final class Tokens {

    private static final Token NONE = new Token(Token.Kind.SIGN, 0, 0, "", "");

    private static final Set<String> LENGTHS = Set.of("km", "m", "cm", "mi", "ft", "yd");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final BitSet dated = new BitSet();
    private int[] brackets = {};

    private Tokens(String text) {
        this.text = text;
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (digit(c) || c == '.' && fraction(text, at)) {
                at = tokens.add(Token.Kind.NUMBER, at, numberEnd(text, at));
            } else if (Character.isLetter(c)) {
                at = tokens.add(Token.Kind.WORD, at, wordEnd(text, at));
            } else {
                at = tokens.add(Token.Kind.SIGN, at, at + 1);
            }
        }
        tokens.brackets = tokens.findBrackets();
        return tokens;
    }

    private int[] findBrackets() {
        int[] open = new int[tokens.size()];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            if (is(i, ")") && !stack.isEmpty()) {
                stack.pop();
            }
            open[i] = stack.isEmpty() ? -1 : stack.peek();
            if (is(i, "(")) {
                stack.push(i);
            }
        }
        return open;
    }

    private int add(Token.Kind kind, int start, int end) {
        String part = text.substring(start, end);
        String lower = kind == Token.Kind.WORD ? part.toLowerCase(Locale.ROOT).replace('’', '\'') : part;
        tokens.add(new Token(kind, start, end, part, lower));
        return end;
    }

    /** Tell a point with digits behind it and nothing before it: {@code .5 percent}. */
    private static boolean fraction(String text, int at) {
        boolean opens = at == 0 || Character.isSpaceChar(text.charAt(at - 1)) || "($€£¥".indexOf(text.charAt(at - 1)) >= 0;
        return opens && digit(at(text, at + 1));
    }

    /** Digits with thousands in groups ({@code 1,700}, {@code 1,00,000}) and decimals; {@code 1.2.3} is one number too. */
    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        if (end == start) {
            return digitsEnd(text, start + 1);
        }
        if (end - start <= 3) {
            while (at(text, end) == ',') {
                int group = digitsEnd(text, end + 1);
                int length = group - end - 1;
                if (length != 3 && !(length == 2 && at(text, group) == ',' && digit(at(text, group + 1)))) {
                    break;
                }
                end = group;
            }
        }
        while (at(text, end) == '.' && digit(at(text, end + 1))) {
            end = digitsEnd(text, end + 1);
        }
        return end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (digit(at(text, end))) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int end = start + 1;
        boolean dotted = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '²' || c == '³') {
                end++;
            } else if ((c == '\'' || c == '’') && Character.isLetter(at(text, end + 1))) {
                end++;
            } else if (c == '.' && single(text, start, end) && (Character.isLetter(at(text, end + 1)) || dotted)) {
                dotted = true;
                end++;
            } else {
                break;
            }
        }
        return power(text, start, end) ? end + 1 : end;
    }

    /** Tell whether a 2 or 3 behind a unit of length makes it one of area or volume: {@code km2}. */
    private static boolean power(String text, int start, int end) {
        boolean raised = at(text, end) == '2' || at(text, end) == '3';
        return raised
                && end - start <= 2
                && LENGTHS.contains(text.substring(start, end))
                && !digit(at(text, end + 1))
                && !Character.isLetter(at(text, end + 1));
    }

    /** Tell whether the letter before the offset stands alone, as in {@code U.S.}. */
    private static boolean single(String text, int start, int end) {
        return Character.isLetter(text.charAt(end - 1)) && (end - 1 == start || text.charAt(end - 2) == '.');
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    /** Tell whether it is one of the ten digits that figures are written with here. */
    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    public String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    /** Return the token, or an empty sign outside the passage. */
    public Token get(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    public String lower(int index) {
        return get(index).lower();
    }

    public boolean word(int index) {
        return get(index).kind() == Token.Kind.WORD;
    }

    public boolean number(int index) {
        return get(index).kind() == Token.Kind.NUMBER;
    }

    public boolean is(int index, String lower) {
        return get(index).lower().equals(lower);
    }

    public boolean in(int index, Set<String> words) {
        return words.contains(get(index).lower());
    }

    public boolean capitalised(int index) {
        return get(index).capitalised();
    }

    public boolean hyphen(int index) {
        return is(index, "-") || is(index, "‑") || is(index, "‐");
    }

    public boolean dash(int index) {
        return hyphen(index) || is(index, "–") || is(index, "—") || is(index, "−");
    }

    /** Return the opening bracket that the token stands in, or -1. */
    public int bracket(int index) {
        return index < 0 || index >= size() ? -1 : brackets[index];
    }

    /** Note that the tokens are part of a date. */
    public void markDated(int from, int to) {
        dated.set(from, Math.max(from, to));
    }

    public boolean dated(int index) {
        return index >= 0 && dated.get(index);
    }

    /** Tell whether no space stands between the token and the one before it. */
    public boolean glued(int index) {
        return index > 0 && index < size() && get(index - 1).end() == get(index).start();
    }

    /** Return the words from one token up to another as written. */
    public String words(int from, int to) {
        return from >= to ? "" : text.substring(get(from).start(), get(to - 1).end());
    }

    /** Return the first token that starts at the offset or after it. */
    public int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
