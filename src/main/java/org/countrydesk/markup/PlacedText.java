package org.countrydesk.markup;

import java.util.Arrays;
import java.util.BitSet;

/** Text put together out of a source whose every character knows where it stands there, and whether it may be a mark. */
final class PlacedText {

    private char[] chars;
    private int[] places;
    private int length;

    /** Characters that are words whatever they look like. */
    private final BitSet words = new BitSet();

    PlacedText(int expected) {
        chars = new char[Math.max(16, expected)];
        places = new int[Math.max(16, expected)];
    }

    int length() {
        return length;
    }

    char at(int i) {
        return chars[i];
    }

    int place(int i) {
        return i < length ? places[i] : length == 0 ? 0 : places[length - 1] + 1;
    }

    boolean isWord(int i) {
        return words.get(i);
    }

    /** Tell whether the character stands there as a mark. */
    boolean is(int i, char c) {
        return i >= 0 && i < length && chars[i] == c && !words.get(i);
    }

    boolean startsWith(int i, String marks) {
        for (int k = 0; k < marks.length(); k++) {
            if (!is(i + k, marks.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    void add(char c, int place) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            places = Arrays.copyOf(places, length * 2);
        }
        chars[length] = c;
        places[length++] = place;
    }

    void addWord(char c, int place) {
        add(c, place);
        words.set(length - 1);
    }

    /** Add what stands nowhere in the source but in place of something that does. */
    void add(String made, int place) {
        for (int i = 0; i < made.length(); i++) {
            add(made.charAt(i), place);
        }
    }

    void add(PlacedText other, int start, int end) {
        for (int i = start; i < end; i++) {
            add(other.chars[i], other.places[i]);
            words.set(length - 1, other.words.get(i));
        }
    }

    void cut(int to) {
        words.clear(to, Math.max(to, length));
        length = to;
    }

    /** Return the end of the line that the character stands in. */
    int endOfLine(int from) {
        int end = from;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    Prose prose(int start, int end) {
        ProseBuilder builder = new ProseBuilder();
        append(start, end, builder);
        return builder.length() == 0 ? Prose.verbatim("", place(start)) : builder.build();
    }

    void append(int start, int end, ProseBuilder to) {
        for (int i = start; i < end; i++) {
            to.append(chars[i], places[i]);
        }
    }

    /** Return where the characters stand, from the first to the last of the source. */
    SourceSpan span(int start, int end) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int i = start; i < end; i++) {
            from = Math.min(from, places[i]);
            to = Math.max(to, places[i] + 1);
        }
        return from > to ? new SourceSpan(place(start), place(start)) : new SourceSpan(from, to);
    }
}
