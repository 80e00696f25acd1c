package org.countrydesk.markup.text;

/** Keeps from the Markdown parser what would overrun its stack or its time. */
public final class MarkdownGuard {

    private static final int DEEPEST = 40;
    private static final int WIDEST_INDENT = 200;
    private static final int LONGEST_LINE = 100_000;
    private static final int LONGEST_BLOCK = 500_000;
    private static final int MOST_MARKS = 4_000;
    private static final int MOST_LINES = 60_000;

    /** Of a paragraph or a table: the library's time grows with their square. */
    private static final int MOST_LINES_OF_A_BLOCK = 8_000;

    private MarkdownGuard() {}

    /** Tell whether nesting, lengths and the marks of emphasis and links in a block stay within what hands write. */
    public static boolean allows(String text) {
        int lines = 0;
        int ofBlock = 0;
        int block = 0;
        int marks = 0;
        for (int start = 0; start < text.length(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end - start > LONGEST_LINE || !nestsWithin(text, start, end)) {
                return false;
            }
            ofBlock = end == start ? 0 : ofBlock + 1;
            if (++lines > MOST_LINES || ofBlock > MOST_LINES_OF_A_BLOCK) {
                return false;
            }
            boolean parted = end == start || text.charAt(start) == '|';
            block = parted ? 0 : block + end - start;
            marks = parted ? 0 : marks + marks(text, start, end);
            if (block > LONGEST_BLOCK || marks > MOST_MARKS) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean nestsWithin(String text, int start, int end) {
        int depth = 0;
        int indent = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                indent += c == '\t' ? 4 : 1;
            } else if (c == '>' || (c == '-' || c == '*' || c == '+') && i + 1 < end && text.charAt(i + 1) == ' ') {
                depth++;
            } else if (Character.isDigit(c) && i + 1 < end && ".)".indexOf(text.charAt(i + 1)) >= 0) {
                depth++;
                i++;
            } else {
                break;
            }
        }
        return depth <= DEEPEST && indent <= WIDEST_INDENT;
    }

    private static int marks(String text, int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            marks += "[]*_`<!&(".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }
}
