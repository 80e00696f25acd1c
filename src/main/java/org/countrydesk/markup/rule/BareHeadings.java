package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.countrydesk.markup.block.Block;

/**
 * Opens sections at the short lines that stand alone above the text of a part, in plain text that marks no headings.
 *
 * <p>It errs towards paragraphs: one line alone may be chance unless it is in capitals, a line among other short lines is
 * part of a list or an address, and where a document marks its headings only lines in capitals are taken. The first such
 * line, before all text, is the title.
 */
public final class BareHeadings {

    private static final int SHORTEST_PARAGRAPH = 80;

    /** More lines than these before the text are not headings one below the other. */
    private static final int MOST_ABOVE = 2;

    /** The head nouns of publishers' names, which stand above titles. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?i)\\b(?:administration|agency|authority|bureau|department|directorate|embassy|government|library|ministry|office|secretariat|service)\\b");

    private BareHeadings() {}

    public static List<Block> mark(List<Block> blocks) {
        if (NarrativeParts.isNarrative(blocks)) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks);
        int text = text(blocks);
        boolean titled = blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
        boolean headed = blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() > 1);
        int title = titled ? -1 : title(blocks, text);
        if (title >= 0) {
            marked.set(title, heading(blocks.get(title), 1));
        }
        Set<Integer> lines = lines(blocks, title < 0 && text <= MOST_ABOVE ? 0 : text, headed);
        int level = 1;
        boolean capitals = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                level = heading.level();
                capitals = false;
            } else if (lines.contains(i)) {
                boolean large = HeadingWords.inCapitals(words(blocks.get(i)));
                capitals |= large;
                marked.set(i, heading(blocks.get(i), large || !capitals ? level + 1 : level + 2));
            }
        }
        return marked;
    }

    private static Block heading(Block block, int level) {
        Block.Paragraph line = (Block.Paragraph) block;
        return new Block.Heading(level, line.prose(), level > 1, line.span());
    }

    private static String words(Block block) {
        return block instanceof Block.Paragraph line ? line.prose().text() : "";
    }

    /** Return the number of the first block that is more than a line; the number of blocks where none is. */
    private static int text(List<Block> blocks) {
        int text = 0;
        while (text < blocks.size() && isAbove(words(blocks.get(text)))) {
            text++;
        }
        return text;
    }

    private static boolean isAbove(String words) {
        return !words.isEmpty() && (words.length() < SHORTEST_PARAGRAPH || ".!?:\"\u201D)".indexOf(words.charAt(words.length() - 1)) < 0);
    }

    /** Return the title's number among the lines before the text; -1 where there is none. */
    private static int title(List<Block> blocks, int text) {
        boolean list = text < blocks.size() && (blocks.get(text) instanceof Block.Item || blocks.get(text) instanceof Block.Grid);
        if (text == blocks.size() || list && text > 1) {
            return -1;
        }
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < text; i++) {
            if (HeadingWords.may(blocks.get(i)) && words(blocks.get(i)).contains(" ") && !words(blocks.get(i)).endsWith(":")) {
                lines.add(i);
            }
        }
        return lines.size() == 1
                ? lines.getFirst()
                : lines.stream().filter(i -> !PUBLISHER.matcher(words(blocks.get(i))).find()).findFirst().orElse(-1);
    }

    /** Return the numbers of the lines that head a part. */
    private static Set<Integer> lines(List<Block> blocks, int from, boolean headed) {
        Set<Integer> lines = new TreeSet<>();
        boolean large = false;
        for (int i = from; i + 1 < blocks.size(); i++) {
            String words = words(blocks.get(i));
            boolean capitals = HeadingWords.inCapitals(words);
            if (HeadingWords.may(blocks.get(i)) && (capitals || !headed) && opensPart(blocks, i, lines)) {
                lines.add(i);
                large |= capitals;
            }
        }
        return lines.size() > 1 || large ? lines : Set.of();
    }

    private static boolean opensPart(List<Block> blocks, int at, Set<Integer> lines) {
        boolean alone = at == 0 || !isLine(blocks.get(at - 1)) || lines.contains(at - 1);
        String words = words(blocks.get(at));
        boolean announces = words.endsWith(":");
        return switch (blocks.get(at + 1)) {
            case Block.Paragraph text when isLine(text) -> alone && heads(blocks, at, words);
            case Block.Paragraph text ->
                alone && text.prose().text().length() >= Math.max(SHORTEST_PARAGRAPH, 2 * words.length());
            case Block.Item item -> alone && !announces && at + 2 < blocks.size() && blocks.get(at + 2) instanceof Block.Item;
            case Block.Grid grid -> alone && !announces;
            case Block.Heading heading -> false;
        };
    }

    /** A line in capitals heads a part whose first section has a heading of its own, in small letters. */
    private static boolean heads(List<Block> blocks, int at, String words) {
        return HeadingWords.inCapitals(words)
                && HeadingWords.may(blocks.get(at + 1))
                && !HeadingWords.inCapitals(words(blocks.get(at + 1)))
                && at + 2 < blocks.size()
                && words(blocks.get(at + 2)).length() >= 2 * SHORTEST_PARAGRAPH;
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Paragraph line && line.lines() == 1 && HeadingWords.may(block) && !line.literal();
    }
}
