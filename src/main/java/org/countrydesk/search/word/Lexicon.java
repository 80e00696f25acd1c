package org.countrydesk.search.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a dictionary of English, WordNet, knows of words: those of one family ({@code repay}, {@code repayment}), those that mean the same
 * ({@code plane}, {@code aeroplane}), and how common they are. Its file is kept as it lies on disk, a line a stem, and searched by halves.
 */
public final class Lexicon {

    private static final byte[] LINES = read();
    private static final float PERCENT = 100;

    private Lexicon() {}

    /**
     * A word that may stand for another.
     *
     * @param near how much of what the two are used for is the same, up to 1; 1 for words of one family
     */
    public record Related(String stem, float near) {}

    /** Return what may stand for a word, by its stem. */
    public static List<Related> related(String stem) {
        List<Related> related = new ArrayList<>();
        String[] parts = line(stem).split(" ");
        for (int i = 2; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            related.add(colon < 0
                    ? new Related(parts[i], 1)
                    : new Related(parts[i].substring(0, colon), Integer.parseInt(parts[i].substring(colon + 1)) / PERCENT));
        }
        return related;
    }

    /** Return how often a word was counted in some 700,000 words of English; 0 where it is not known. */
    public static int uses(String stem) {
        String[] parts = line(stem).split(" ", 3);
        return parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
    }

    /** Return whether any word of the dictionary has a stem. */
    public static boolean has(String stem) {
        return !line(stem).isEmpty();
    }

    /** Return the line of a stem, or nothing. */
    private static String line(String stem) {
        byte[] sought = (stem + " ").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = LINES.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int end = endOfLine(start);
            int order = compare(start, sought);
            if (order == 0) {
                return new String(LINES, start, end - start, StandardCharsets.UTF_8);
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return "";
    }

    private static int compare(int start, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            int here = start + i < LINES.length ? LINES[start + i] : '\n';
            if (here != sought[i]) {
                return here - sought[i];
            }
        }
        return 0;
    }

    private static int startOfLine(int at) {
        int start = at;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(int at) {
        int end = at;
        while (end < LINES.length && LINES[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The licence stands before the first stem, in lines that sort before all of them. */
    private static byte[] read() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
