package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.ProseBuilder;

/** Splits paragraphs that hold a whole list in one line, its entries parted by bullets. */
public final class InlineLists {

    private static final String BULLET = " \u2022 ";

    private InlineLists() {}

    /** A paragraph needs three parts, for one bullet may part two names; an entry that goes on with a bullet needs two. */
    public static List<Block> split(List<Block> blocks) {
        List<Block> split = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.literal()) {
                List<Prose> parts = parts(paragraph.prose());
                if (parts.size() < 3) {
                    split.add(block);
                } else {
                    boolean announces = parts.getFirst().text().endsWith(":");
                    if (announces) {
                        split.add(new Block.Paragraph(parts.getFirst(), 1, false, span(parts.getFirst())));
                    }
                    items(parts.subList(announces ? 1 : 0, parts.size()), 0, split);
                }
            } else if (block instanceof Block.Item item && item.prose().text().contains(BULLET)) {
                items(parts(item.prose()), item.depth(), split);
            } else {
                split.add(block);
            }
        }
        return split;
    }

    private static List<Prose> parts(Prose prose) {
        String text = prose.text();
        List<Prose> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(BULLET); at >= 0; at = text.indexOf(BULLET, start)) {
            parts.add(ProseBuilder.slice(prose, start, at));
            start = at + BULLET.length() - 1;
        }
        parts.add(ProseBuilder.slice(prose, start, text.length()));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private static void items(List<Prose> parts, int depth, List<Block> to) {
        for (Prose part : parts) {
            to.add(new Block.Item(depth, part, span(part)));
        }
    }

    private static SourceSpan span(Prose prose) {
        return prose.source(0, prose.text().length());
    }
}
