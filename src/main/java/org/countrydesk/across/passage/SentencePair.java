package org.countrydesk.across.passage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Decides whether two sentences are nearly the same. */
final class SentencePair {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]++");

    /** Share of the shorter sentence that must stand in the longer one, in the same order. */
    private static final double SHORTER = 0.7;

    /** Share of both sentences together, where many words agree, and where few do. */
    private static final double BOTH_OF_MANY = 0.55;

    private static final double BOTH_OF_FEW = 0.75;
    private static final int MANY = 12;

    /** A run of fewer common words is chance. */
    private static final int RUN = 2;

    private SentencePair() {}

    /** Return a text with single spaces between its words; the same text where it has no others. */
    static String normal(String text) {
        return isNormal(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isNormal(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c == ' ';
            if (now && space || !now && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                return false;
            }
            space = now;
        }
        return !space;
    }

    /**
     * Return how much of two sentences is the same, from 0 to 1, counted in runs of at least two words; 0 where it is too
     * little to call one the other's copy. Errs towards 0.
     */
    static double likeness(int[] a, int[] b) {
        int most = Math.min(a.length, b.length);
        int start = 0;
        while (start < most && a[start] == b[start]) {
            start++;
        }
        int end = 0;
        while (end < most - start && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        int inBoth = inBoth(Arrays.copyOfRange(a, start, a.length - end), Arrays.copyOfRange(b, start, b.length - end));
        if (!enough(start + end + inBoth, a.length, b.length)) {
            return 0;
        }
        end = counted(end); // a last word alone may belong to a run before it
        int common = counted(start)
                + end
                + between(Arrays.copyOfRange(a, start, a.length - end), Arrays.copyOfRange(b, start, b.length - end));
        return enough(common, a.length, b.length) ? 2.0 * common / (a.length + b.length) : 0;
    }

    /** Count what is the same between two words that differ and two words that differ. */
    private static int between(int[] a, int[] b) {
        if (a.length < RUN || b.length < RUN) {
            return 0;
        }
        int common = 0;
        int from = 0;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(boxed(a), boxed(b)).getDeltas()) {
            common += counted(delta.getSource().getPosition() - from);
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        return common + counted(a.length - from);
    }

    private static int counted(int run) {
        return run >= RUN ? run : 0;
    }

    private static boolean enough(int common, int lengthA, int lengthB) {
        return common >= SharedPassages.FEWEST_WORDS
                && common >= SHORTER * Math.min(lengthA, lengthB)
                && 2.0 * common / (lengthA + lengthB) >= (common >= MANY ? BOTH_OF_MANY : BOTH_OF_FEW);
    }

    /** Count the words that stand in both, in any order: never fewer than in the same order, and quicker to know. Sorts them. */
    private static int inBoth(int[] a, int[] b) {
        Arrays.sort(a);
        Arrays.sort(b);
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static List<Integer> boxed(int[] words) {
        return Arrays.stream(words).boxed().toList();
    }
}
