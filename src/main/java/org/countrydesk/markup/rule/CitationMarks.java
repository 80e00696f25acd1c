package org.countrydesk.markup.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.ProseBuilder;

/**
 * Takes the marks that lead to notes out of the text, and the notes of Markdown ({@code [^1]: …}) with them.
 *
 * <p>A number in brackets is a mark where it stands against a word or a sentence's end; a raised digit where it stands
 * against a longer word, for units have raised digits too.
 */
public final class CitationMarks {

    private static final Pattern MARK = Pattern.compile("\\[\\^[\\p{L}\\p{N}_-]{1,40}\\](?!:)"
            + "|(?<=\\S[\\p{L}\\p{N}.,;:!?\"\u201D\u2019')\\]%])\\[(?:note |nb |n )?[0-9]{1,3}(?:[,\u2013-] ?[0-9]{1,3}){0,8}\\]"
            + "|(?<=[.,;:!?)\\]])\\[[a-z]\\]"
            + "| ?\\[(?:(?:citation|clarification|page|page number|year|date|attribution|verification|quotation|source|update)s? needed"
            + "|when\\?|who\\?|by whom\\?|according to whom\\?|where\\?|which\\?|dubious|edit|better source needed|not in citation given"
            + "|failed verification|dead link|permanent dead link|original research\\?)\\]"
            + "|(?<=\\p{L}{4}|\\S[.,;:!?\"\u201D)])(?<!miles|metre|metres|meter|meters|feet)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}"
            + "(?![\\p{L}\\p{N}])");

    private static final Pattern NOTE = Pattern.compile("\\[\\^[\\p{L}\\p{N}_-]{1,40}\\]: ?(?=.)");

    private final List<Furniture> furniture;

    public CitationMarks(List<Furniture> furniture) {
        this.furniture = furniture;
    }

    /** Return the blocks without marks; notes go to the list given. */
    public List<Block> remove(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph when isNote(paragraph) ->
                    furniture.add(new Furniture(paragraph.span(), paragraph.prose().text(), "note that a mark leads to"));
                case Block.Paragraph paragraph when paragraph.literal() -> kept.add(paragraph);
                case Block.Paragraph paragraph -> {
                    Prose prose = without(paragraph.prose());
                    if (!prose.text().isEmpty()) {
                        kept.add(new Block.Paragraph(prose, paragraph.lines(), false, paragraph.span()));
                    }
                }
                case Block.Heading heading -> {
                    Prose prose = without(heading.prose());
                    if (!prose.text().isEmpty()) {
                        kept.add(new Block.Heading(heading.level(), prose, heading.inferred(), heading.span()));
                    }
                }
                case Block.Item item -> {
                    Prose prose = without(item.prose());
                    if (!prose.text().isEmpty()) {
                        kept.add(new Block.Item(item.depth(), prose, item.span()));
                    }
                }
                case Block.Grid grid -> kept.add(new Block.Grid(
                        without(grid.caption()),
                        grid.header(),
                        grid.rows().stream()
                                .map(row -> new Block.Row(row.cells().stream().map(CitationMarks::without).toList(), row.span()))
                                .toList(),
                        grid.span()));
            }
        }
        return kept;
    }

    private static boolean isNote(Block.Paragraph paragraph) {
        return !paragraph.literal() && NOTE.matcher(paragraph.prose().text()).lookingAt();
    }

    private static Prose without(Prose prose) {
        String text = prose.text();
        Matcher mark = MARK.matcher(text).useTransparentBounds(true);
        if (!find(mark, text, 0)) {
            return prose;
        }
        ProseBuilder builder = new ProseBuilder();
        int from = 0;
        do {
            copy(prose, from, mark.start(), builder);
            from = mark.end();
        } while (find(mark, text, from));
        copy(prose, from, text.length(), builder);
        return builder.length() == 0 ? Prose.verbatim("", prose.source(0, 0).start()) : builder.build();
    }

    /** Find the next mark. Most text has neither brackets nor raised digits, and looking for them alone is much faster. */
    private static boolean find(Matcher mark, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (begins(text.charAt(i))) {
                boolean spaced = i > from && text.charAt(i - 1) == ' ';
                if (spaced && mark.region(i - 1, text.length()).lookingAt() || mark.region(i, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(char c) {
        return c == '[' || c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c >= '\u2070' && c <= '\u2079';
    }

    private static void copy(Prose prose, int start, int end, ProseBuilder to) {
        for (int i = start; i < end; i++) {
            to.append(prose.text().charAt(i), prose.source(i, i).start());
        }
    }
}
