package org.countrydesk.search.query;

import java.util.Arrays;

/**
 * What of a text is worth reading word by word: the stretches between spaces that may have a word that begins as one that is looked for. No
 * word reaches over a space, and most stretches have none, so that looking at the beginnings first saves most of the reading.
 */
final class Stretches {

    /** A longer one may be cut into several words anywhere. */
    private static final int LONGEST = 200;

    private static final int FIRST = 16;
    private static final int ASCII = 128;

    private final StringBuilder text = new StringBuilder();

    /** Of each stretch: where it begins in what is left, where in the whole text, and whether words were left out before it. */
    private int[] starts = new int[FIRST];

    private int[] places = new int[FIRST];
    private boolean[] apart = new boolean[FIRST];
    private int count;

    /** The stretch that was asked about last; what is asked about comes in order. */
    private int at;

    private Stretches() {}

    /** Leave out what is ASCII and has no word with one of these initials. */
    static Stretches of(String text, Initials initials) {
        Stretches stretches = new Stretches();
        boolean leftOut = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean afterWord = false;
            boolean words = false;
            boolean wanted = false;
            for (; end < text.length() && text.charAt(end) != ' '; end++) {
                char c = text.charAt(end);
                boolean ascii = c < ASCII;
                boolean inWord = ascii && Character.isLetterOrDigit(c);
                wanted |= !ascii || (inWord && !afterWord && initials.has(c, end + 1 < text.length() ? text.charAt(end + 1) : ' '));
                words |= inWord;
                afterWord = inWord;
            }
            if (wanted || end - start > LONGEST) {
                stretches.add(text, start, end, leftOut);
                leftOut = false;
            } else {
                leftOut |= words;
            }
            start = end + 1;
        }
        return stretches;
    }

    private void add(String whole, int start, int end, boolean leftOut) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            apart = Arrays.copyOf(apart, 2 * count);
        }
        starts[count] = text.length();
        places[count] = start;
        apart[count] = leftOut;
        count++;
        text.append(whole, start, end).append(' ');
    }

    /** Return what is left. */
    String text() {
        return text.toString();
    }

    /** Return whether words were left out since what was asked about before. */
    boolean isApart(int offset) {
        boolean found = at == 0 && apart[0];
        apart[0] = false;
        while (at + 1 < count && starts[at + 1] <= offset) {
            at++;
            found |= apart[at];
        }
        return found;
    }

    /** Return where in the whole text something stands that was asked about. */
    int place(int offset) {
        return places[at] + offset - starts[at];
    }
}
