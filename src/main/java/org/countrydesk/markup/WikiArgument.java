package org.countrydesk.markup;

/**
 * An argument of a template or a link, as a stretch of the text written so far.
 *
 * @param equals where its first {@code =} stands; -1 where it has none
 */
record WikiArgument(int start, int end, int equals) {

    private static final int LONGEST_NAME = 60;

    static WikiArgument of(PlacedText text, int start, int end) {
        for (int i = start; i < Math.min(end, start + LONGEST_NAME); i++) {
            if (text.is(i, '=')) {
                return new WikiArgument(start, end, i);
            }
        }
        return new WikiArgument(start, end, -1);
    }

    String text(PlacedText text) {
        return text.text(start, end);
    }

    /** Return the name before {@code =}; empty where there is none. */
    String name(PlacedText text) {
        return equals < 0 ? "" : text.text(start, equals).strip().toLowerCase(java.util.Locale.ROOT);
    }

    WikiArgument value() {
        return equals < 0 ? this : new WikiArgument(equals + 1, end, -1);
    }
}
