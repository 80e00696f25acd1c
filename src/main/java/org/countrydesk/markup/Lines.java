package org.countrydesk.markup;

import java.util.Arrays;

/** Where the lines of a text start: turns an offset into a line and a column, both from 1. */
public final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Find the lines of a text whose line ends are {@code \n}. */
    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    /** Return the number of lines; a text that ends with a line end has an empty last one. */
    public int count() {
        return starts.length;
    }

    /** Return the line that holds the offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Return the offset's column, from 1, in UTF-16 units. */
    public int column(int offset) {
        return offset - start(line(offset)) + 1;
    }

    /** Return where the line starts. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Return where the line ends, before its line end. */
    public int end(int line) {
        return line < starts.length ? starts[line] - 1 : text.length();
    }
}
