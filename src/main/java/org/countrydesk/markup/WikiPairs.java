package org.countrydesk.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds which brackets of MediaWiki markup belong together: {@code {{ }}}, {@code {{{ }}}} and {@code [[ ]]}. An opening
 * that is never closed, or closed only outside of what it stands in, is words.
 */
final class WikiPairs {

    private record Open(int at, int length, char mark) {}

    private final PlacedText text;
    private final Deque<Open> open = new ArrayDeque<>();

    /** Of each opening, where its closing ends. */
    private int[] starts = new int[64];

    private int[] ends = new int[64];
    private int[] lengths = new int[64];
    private int count;

    private int braces;
    private int brackets;
    private int next;

    private WikiPairs(PlacedText text) {
        this.text = text;
    }

    static WikiPairs find(PlacedText text) {
        WikiPairs pairs = new WikiPairs(text);
        pairs.match();
        pairs.sort();
        return pairs;
    }

    /** Return where the closing of the opening at the place ends; -1 where none opens. Places must be asked for in order. */
    int endOf(int at) {
        while (next < count && starts[next] < at) {
            next++;
        }
        return next < count && starts[next] == at ? ends[next] : -1;
    }

    /** Return how many marks the opening last asked for has: two or three. */
    int length() {
        return lengths[next];
    }

    private void match() {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            int run = c == '{' || c == '[' || c == '}' || c == ']' ? run(i, c) : 1;
            if (c == '{' || c == '[') {
                open(i, run, c);
            } else if (c == '}' || c == ']') {
                close(i, run, c == '}' ? '{' : '[');
            } else if (c == '\n' && brackets > 0 && text.is(i + 1, '\n')) {
                // A link does not go on in the next paragraph.
                dropOpenLinks();
            }
            i += run;
        }
    }

    private int run(int from, char c) {
        int to = from;
        while (text.is(to, c)) {
            to++;
        }
        return Math.max(1, to - from);
    }

    private void open(int at, int run, char mark) {
        int from = at;
        int rest = text.isWord(at) ? 0 : run;
        if (mark == '[') {
            for (from += rest % 2; rest >= 2; rest -= 2, from += 2) {
                push(new Open(from, 2, mark));
            }
            return;
        }
        while (rest >= 2) {
            int length = rest == 3 ? 3 : 2;
            push(new Open(from, length, mark));
            from += length;
            rest -= length;
        }
    }

    private void push(Open opened) {
        open.push(opened);
        braces += opened.mark() == '{' ? 1 : 0;
        brackets += opened.mark() == '[' ? 1 : 0;
    }

    private Open pop() {
        Open popped = open.pop();
        braces -= popped.mark() == '{' ? 1 : 0;
        brackets -= popped.mark() == '[' ? 1 : 0;
        return popped;
    }

    private void close(int at, int run, char mark) {
        int from = at;
        int rest = text.isWord(at) ? 0 : run;
        while (rest >= 2 && (mark == '{' ? braces : brackets) > 0) {
            if (mark == '[' && open.element().mark() != '[') {
                // A link that a template within it never closes would swallow the template's end.
                return;
            }
            while (open.element().mark() != mark) {
                pop();
            }
            Open opened = pop();
            int length = Math.min(opened.length(), rest);
            add(opened.at() + opened.length() - length, from + length, length);
            from += length;
            rest -= length;
        }
    }

    private void dropOpenLinks() {
        while (!open.isEmpty() && open.element().mark() == '[') {
            pop();
        }
    }

    private void add(int start, int end, int length) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        lengths[count++] = length;
    }

    /** Pairs are found in the order of their ends and asked for in that of their starts. */
    private void sort() {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) starts[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] sortedStarts = new int[count];
        int[] sortedEnds = new int[count];
        int[] sortedLengths = new int[count];
        for (int i = 0; i < count; i++) {
            int from = (int) order[i];
            sortedStarts[i] = starts[from];
            sortedEnds[i] = ends[from];
            sortedLengths[i] = lengths[from];
        }
        starts = sortedStarts;
        ends = sortedEnds;
        lengths = sortedLengths;
    }
}
