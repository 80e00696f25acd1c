package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.block.Block;

/**
 * Takes out the short lines a site puts under its documents: the publisher's name, a slogan.
 *
 * <p>It errs towards keeping. Short lines at the end may as well be a signature or a list without marks, so they go only
 * where the site left other traces, or where the first of several names an institution.
 */
public final class Footer {

    private static final int LONGEST_LINE = 90;
    private static final int MOST_LINES = 6;

    /** The head nouns of institutions' names. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:Administration|Agency|Association|Authority|Bureau|Cent(?:er|re)|Commission|Committee|Council|Department"
                    + "|Directorate|Embassy|Foundation|Government|Institute|Library|Ministry|Office|Organi[sz]ation|Press"
                    + "|Secretariat|Service|Society|University)\\b");

    /** A word of four letters or more that starts small, so that the line is no name. */
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}\\p{L}{3}");

    private final List<Furniture> furniture;

    public Footer(List<Furniture> furniture) {
        this.furniture = furniture;
    }

    /** Return the blocks without the footer, which goes to the list given. */
    public List<Block> remove(List<Block> blocks) {
        int start = blocks.size();
        while (start > 0 && isShortLine(blocks.get(start - 1))) {
            start--;
        }
        int lines = blocks.size() - start;
        if (lines == 0 || lines > MOST_LINES || start == 0 || !endsText(blocks.get(start - 1))) {
            return blocks;
        }
        boolean site = furniture.stream().anyMatch(piece -> !piece.why().startsWith("infobox"));
        int from = site ? start : publisher(blocks, start);
        List<Block> kept = new ArrayList<>(blocks.subList(0, from));
        for (Block block : blocks.subList(from, blocks.size())) {
            String text = ((Block.Paragraph) block).prose().text();
            furniture.add(new Furniture(block.span(), text, "footer of the site"));
        }
        return kept;
    }

    /** Return the first line that names an institution and is followed by another line; the number of blocks if none. */
    private static int publisher(List<Block> blocks, int start) {
        for (int i = start; i + 1 < blocks.size(); i++) {
            String text = ((Block.Paragraph) blocks.get(i)).prose().text();
            if (INSTITUTION.matcher(text).find() && !SMALL_WORD.matcher(text).find()) {
                return i;
            }
        }
        return blocks.size();
    }

    private static boolean isShortLine(Block block) {
        return block instanceof Block.Paragraph paragraph
                && !paragraph.literal()
                && paragraph.lines() == 1
                && paragraph.prose().text().length() <= LONGEST_LINE
                && !endsWith(paragraph.prose().text(), ".!?:;,\u2026\"\u201D)");
    }

    /** Under a heading, or after words that announce a list, short lines are the document's own. */
    private static boolean endsText(Block block) {
        return switch (block) {
            case Block.Heading heading -> false;
            case Block.Paragraph paragraph -> endsWith(paragraph.prose().text(), ".!?\u2026\"\u201D)");
            case Block.Item item -> true;
            case Block.Grid grid -> true;
        };
    }

    private static boolean endsWith(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
