package org.countrydesk.markup.text;

import org.countrydesk.markup.block.PlainLine;
import org.countrydesk.markup.block.ProseBuilder;

/**
 * A line of plain text with the spaces it starts with, for what it is may show in how it is laid out.
 *
 * @param from where the line starts, before spaces and marks
 */
record LaidLine(String text, int from, PlainLine line) {

    /** Read the line that stands from {@code from} to {@code to}, without its line end. */
    static LaidLine read(String text, int from, int to) {
        return new LaidLine(text, from, PlainLine.read(text, from, to));
    }

    int end() {
        return line.end();
    }

    /** Tell whether the line may hold cells: text or a number before it, not a mark of another kind of block. */
    boolean isBare() {
        return line.is(PlainLine.Kind.TEXT) || line.is(PlainLine.Kind.NUMBERED);
    }

    /** Tell whether the line is drawn between rows: three dashes or more, and what stands between them. */
    boolean isDrawn() {
        int dashes = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            dashes += c == '-' || c == '=' ? 1 : 0;
            if ("-=|+: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dashes >= 3 && !line.is(PlainLine.Kind.ITEM);
    }

    /** Return how often the character stands within the words. */
    int count(char wanted) {
        int count = 0;
        for (int i = line.start(); i < line.end(); i++) {
            count += text.charAt(i) == wanted && text.charAt(i - (i > from ? 1 : 0)) != '\\' ? 1 : 0;
        }
        return count;
    }

    /** Tell whether words of the line stand two spaces or more apart, other than sentences do. */
    boolean hasGap() {
        int spaces = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (ProseBuilder.isSpace(text.charAt(i))) {
                spaces++;
            } else {
                if (spaces > 2 || spaces == 2 && ".!?:\"\u201D)".indexOf(text.charAt(i - 3)) < 0) {
                    return true;
                }
                spaces = 0;
            }
        }
        return false;
    }
}
