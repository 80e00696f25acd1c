package org.countrydesk.markup.block;

import org.countrydesk.markup.SourceSpan;

/**
 * What one line of plain text is, by its first characters.
 *
 * @param start of its words, after spaces at its start and the marks of a heading or a list
 * @param end of its words, half-open
 * @param level of a heading and of a line after {@code #}: how many marks it has; of another entry: how many beyond one
 * @param indent how many spaces stand before its first mark or word; a tab counts for four
 */
public record PlainLine(Kind kind, int start, int end, int level, int indent) {

    public enum Kind {
        BLANK,
        HEADING,
        HASHED,
        ROW,
        ITEM,
        NUMBERED,
        RULE,
        TEXT
    }

    private static final String BULLETS = "-*\u2022\u2023\u25E6\u25AA\u25CF\u00B7";

    /** Read the line that stands from {@code from} to {@code to}, without its line end. */
    public static PlainLine read(String text, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && ProseBuilder.isSpace(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 4 : 1;
            start++;
        }
        int end = to;
        while (end > start && ProseBuilder.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return new PlainLine(Kind.BLANK, start, end, 0, 0);
        }
        char first = text.charAt(start);
        if (first == '=') {
            return heading(text, start, end, indent);
        }
        int hashes = hashes(text, start, end);
        if (hashes > 0) {
            return new PlainLine(Kind.HASHED, skipSpaces(text, start + hashes, end), end, hashes, indent);
        }
        if (first == '|' && isRow(text, start, end)) {
            return new PlainLine(Kind.ROW, start, end, 0, indent);
        }
        if (isRule(text, start, end)) {
            return new PlainLine(Kind.RULE, start, end, 0, indent);
        }
        int marks = bullets(text, start, end);
        if (marks > 0) {
            return new PlainLine(Kind.ITEM, skipSpaces(text, start + marks, end), end, marks - 1, indent);
        }
        int number = number(text, start, end);
        if (number > 0) {
            return new PlainLine(Kind.NUMBERED, skipSpaces(text, start + number, end), end, 0, indent);
        }
        return new PlainLine(Kind.TEXT, start, end, 0, indent);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isEntry() {
        return kind == Kind.ITEM || kind == Kind.NUMBERED || kind == Kind.HASHED;
    }

    /** Return the line that starts at {@code from} with its mark as part of its words. */
    public PlainLine asText(String text, int from) {
        return new PlainLine(Kind.TEXT, skipSpaces(text, from, end), end, 0, indent);
    }

    public SourceSpan span() {
        return new SourceSpan(start, end);
    }

    /** {@code == Heading ==}: as many marks after as before; where they differ the fewer count. */
    private static PlainLine heading(String text, int start, int end, int indent) {
        int from = start;
        while (from < end && text.charAt(from) == '=') {
            from++;
        }
        int to = end;
        while (to > from && text.charAt(to - 1) == '=') {
            to--;
        }
        int level = Math.min(from - start, end - to);
        if (from == end) {
            return new PlainLine(Kind.RULE, start, end, 0, indent);
        }
        int first = skipSpaces(text, from, to);
        if (level == 0 || first == to) {
            return new PlainLine(Kind.TEXT, start, end, 0, indent);
        }
        while (ProseBuilder.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new PlainLine(Kind.HEADING, first, to, level, indent);
    }

    /** Return how many signs {@code #} stand before words, at most six; 0 where none do. */
    private static int hashes(String text, int start, int end) {
        int to = start;
        while (to < end && text.charAt(to) == '#') {
            to++;
        }
        return to - start <= 6 && to < end && text.charAt(to) == ' ' ? to - start : 0;
    }

    /** A row has a second bar; a caption, {@code |+ words}, need not. */
    private static boolean isRow(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '|' || i == start + 1 && text.charAt(i) == '+') {
                return true;
            }
        }
        return false;
    }

    /** A line drawn between two parts: at least four of the same mark and nothing else. */
    private static boolean isRule(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start < 4 || "-_*~".indexOf(first) < 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != first) {
                return false;
            }
        }
        return true;
    }

    /** Return how many marks open a list entry: one, or several {@code *} for a nested one; 0 where none does. */
    private static int bullets(String text, int start, int end) {
        if (BULLETS.indexOf(text.charAt(start)) < 0) {
            return 0;
        }
        int to = start + 1;
        while (text.charAt(start) == '*' && to < end && text.charAt(to) == '*') {
            to++;
        }
        boolean parted = to < end && ProseBuilder.isSpace(text.charAt(to));
        boolean glued = to < end && "\u2022\u25CF\u25AA".indexOf(text.charAt(start)) >= 0;
        return parted || glued ? to - start : 0;
    }

    /** Return the length of {@code 1.}, {@code (12)} or {@code [12]} before a space; 0 where there is none. Years are longer. */
    private static int number(String text, int start, int end) {
        boolean bracket = "([".indexOf(text.charAt(start)) >= 0;
        char close = text.charAt(start) == '[' ? ']' : ')';
        int digits = start + (bracket ? 1 : 0);
        int to = digits;
        while (to < end && to - digits < 4 && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        boolean counted = to > digits && to - digits < 4 && to + 1 < end;
        boolean closed = counted && (text.charAt(to) == close || !bracket && text.charAt(to) == '.');
        return closed && ProseBuilder.isSpace(text.charAt(to + 1)) ? to + 1 - start : 0;
    }

    private static int skipSpaces(String text, int start, int end) {
        int i = start;
        while (i < end && ProseBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
