package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.markup.block.Block;

/**
 * Takes a bare short line at the head of a document as its title.
 *
 * <p>It errs towards no title: the line must stand alone, end without punctuation, and be followed by a paragraph
 * much longer than itself or by a heading.
 */
public final class TitleLine {

    private static final int LONGEST = 100;
    private static final int SHORTEST_PARAGRAPH = 80;

    private TitleLine() {}

    public static List<Block> mark(List<Block> blocks) {
        boolean titled = blocks.stream().anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
        if (titled || blocks.size() < 2 || !isTitle(blocks.get(0), blocks.get(1))) {
            return blocks;
        }
        Block.Paragraph line = (Block.Paragraph) blocks.getFirst();
        List<Block> marked = new ArrayList<>(blocks);
        marked.set(0, new Block.Heading(1, line.prose(), false, line.span()));
        return marked;
    }

    private static boolean isTitle(Block first, Block second) {
        if (!(first instanceof Block.Paragraph line) || line.lines() > 1 || line.literal()) {
            return false;
        }
        String words = line.prose().text();
        char start = words.charAt(0);
        boolean titleLike = words.length() <= LONGEST
                && !Character.isLowerCase(start)
                && Character.isLetterOrDigit(start)
                && ".!?:;,\u2026".indexOf(words.charAt(words.length() - 1)) < 0;
        return titleLike
                && switch (second) {
                    case Block.Heading heading -> true;
                    case Block.Paragraph paragraph ->
                        paragraph.prose().text().length() >= Math.max(SHORTEST_PARAGRAPH, 2 * words.length());
                    case Block.Item item -> false;
                    case Block.Grid grid -> false;
                };
    }
}
