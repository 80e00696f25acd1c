package org.countrydesk.markup.text;

import java.util.List;
import java.util.regex.Pattern;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;

/**
 * Tells lines that end where their words do, as in a record or a list without marks, from lines that were wrapped.
 *
 * <p>It errs towards wrapped lines.
 */
final class LineEnds {

    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:.!?;\\n]{1,40}+:[ \\t]++\\S");

    /** No text is wrapped at fewer columns than this. */
    private static final int NARROWEST = 60;

    private static final int FEWEST_LABELS = 2;
    private static final int FEWEST_SHORT = 3;
    private static final int LONGEST_SHORT = 55;

    private LineEnds() {}

    /** Add an entry for each line that ends where its words do; add nothing and tell so where lines were wrapped. */
    static boolean apart(String text, List<SourceSpan> lines, ParagraphLines.Words words, List<Block> blocks) {
        boolean record = areRecord(text, lines);
        if (!record && !areShort(text, lines)) {
            return false;
        }
        boolean named = record && !isLabelled(text, lines.getFirst());
        for (int i = 0; i < lines.size(); ) {
            int start = lines.get(i).start();
            int depth = named && i > 0 ? 1 : 0;
            int last = i;
            while (record && last + 1 < lines.size() && goesOn(text, lines.get(last), lines.get(last + 1))) {
                last++;
            }
            SourceSpan span = new SourceSpan(start, lines.get(last).end());
            blocks.add(new Block.Item(depth, words.of(span.start(), span.end()), span));
            i = last + 1;
        }
        return true;
    }

    /** Tell whether the lines are a record: labels before values, under a name perhaps. */
    private static boolean areRecord(String text, List<SourceSpan> lines) {
        long labels = lines.stream().filter(line -> isLabelled(text, line)).count();
        return labels >= FEWEST_LABELS && labels * 3 >= lines.size();
    }

    private static boolean isLabelled(String text, SourceSpan line) {
        return LABEL.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    /** Tell whether the lines are a list without marks: short ones, each of which starts and ends as a name does. */
    private static boolean areShort(String text, List<SourceSpan> lines) {
        return lines.size() >= FEWEST_SHORT && lines.stream().allMatch(line -> isShort(text, line));
    }

    private static boolean isShort(String text, SourceSpan line) {
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        boolean abbreviated = last == '.' && length(line) > 3 && ". ".indexOf(text.charAt(line.end() - 3)) >= 0;
        return length(line) <= LONGEST_SHORT
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && (abbreviated || ".,;:!?-\u2013\u2014".indexOf(last) < 0);
    }

    /** Tell whether the line of a record goes on with the line before it. */
    private static boolean goesOn(String text, SourceSpan before, SourceSpan line) {
        return !isLabelled(text, line)
                && (Character.isLowerCase(text.charAt(line.start())) || length(before) > NARROWEST && !ends(text, before));
    }

    private static boolean ends(String text, SourceSpan line) {
        return ".!?".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static int length(SourceSpan line) {
        return line.end() - line.start();
    }
}
