package org.countrydesk.markup.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.countrydesk.markup.BlockTree;
import org.countrydesk.markup.Furniture;
import org.countrydesk.markup.Limits;
import org.countrydesk.markup.Passage;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.Section;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.Table;
import org.jspecify.annotations.Nullable;

/** Numbers blocks: headings become sections, the rest passages, within the limits. */
public final class TreeBuilder {

    private final Limits limits;
    private final Findings findings;
    private final Slugs slugs = new Slugs();
    private final List<Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    /** From the lead down to the section that is being filled. */
    private final Deque<Section> open = new ArrayDeque<>();

    private @Nullable String title;

    /** 1 where the document has several headings of the first level: the title stands above all of them. */
    private int shift;

    public TreeBuilder(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    public BlockTree build(List<Block> blocks, List<Furniture> furniture, Map<String, String> metadata) {
        shift = blocks.stream().filter(TreeBuilder::isTopHeading).count() > 1 ? 1 : 0;
        add(new Section(0, -1, 1, "", Slugs.LEAD, false, new SourceSpan(0, 0)));
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph ->
                    passages(Passage.Kind.PARAGRAPH, 0, paragraph.prose(), paragraph.span());
                case Block.Item item ->
                    passages(Passage.Kind.ITEM, depth(item), item.prose(), item.span());
                case Block.Grid grid -> grid(grid);
            }
        }
        return new BlockTree(title, sections, passages, tables, furniture, metadata, findings.toList());
    }

    private static boolean isTopHeading(Block block) {
        return block instanceof Block.Heading heading && heading.level() == 1;
    }

    private void add(Section section) {
        sections.add(section);
        open.push(section);
    }

    private void heading(Block.Heading heading) {
        String words = heading.prose().text();
        if (heading.level() == 1 && title == null) {
            title = words;
            boolean first = sections.size() == 1;
            Section lead = sections.getFirst();
            SourceSpan span = first ? heading.span() : lead.span();
            sections.set(0, new Section(0, -1, 1, words, Slugs.LEAD, false, span));
            if (first) {
                open.clear();
                open.push(sections.getFirst());
                return;
            }
        }
        int level = Math.max(2, heading.level() + shift);
        if (level > limits.headingDepth()) {
            findings.add(
                    Problem.Level.NOTE,
                    heading.span(),
                    "the heading is of level " + level + ", deeper than " + limits.headingDepth()
                            + "; it was taken as one of level " + limits.headingDepth());
            level = limits.headingDepth();
        }
        while (open.size() > 1 && open.element().level() >= level) {
            open.pop();
        }
        add(new Section(
                sections.size(),
                open.element().number(),
                level,
                words,
                slugs.next(words),
                heading.inferred(),
                heading.span()));
    }

    private int depth(Block.Item item) {
        if (item.depth() < limits.listDepth()) {
            return item.depth();
        }
        findings.add(
                Problem.Level.NOTE,
                item.span(),
                "the list is nested deeper than " + limits.listDepth() + "; the entry was taken up to that depth");
        return limits.listDepth() - 1;
    }

    private void passages(Passage.Kind kind, int depth, Prose prose, SourceSpan span) {
        if (prose.text().isEmpty()) {
            return;
        }
        if (prose.text().length() <= limits.passageLength()) {
            add(kind, depth, prose, span);
            return;
        }
        findings.add(
                Problem.Level.NOTE,
                span,
                "longer than " + limits.passageLength() + " characters; it was cut into several passages");
        int length = prose.text().length();
        for (int start = 0; start < length; ) {
            int end = length - start <= limits.passageLength() ? length : cut(prose.text(), start);
            Prose part = ProseBuilder.slice(prose, start, end);
            if (!part.text().isEmpty()) {
                add(kind, depth, part, part.source(0, part.text().length()));
            }
            start = end;
        }
    }

    private void add(Passage.Kind kind, int depth, Prose prose, SourceSpan span) {
        passages.add(new Passage(
                passages.size() + 1, open.element().number(), kind, depth, -1, prose, List.of(), span));
    }

    /** Return where to cut: after the last sentence that fits, else after the last word, else where the limit falls. */
    private int cut(String text, int start) {
        int limit = start + limits.passageLength();
        int least = start + limits.passageLength() / 2;
        int word = -1;
        for (int i = limit; i > least; i--) {
            if (text.charAt(i) == ' ') {
                if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
                word = Math.max(word, i);
            }
        }
        if (word >= 0) {
            return word;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) && limit - 1 > start ? limit - 1 : limit;
    }

    private void grid(Block.Grid grid) {
        List<Block.Row> rows = grid.rows();
        int first = grid.header() ? 1 : 0;
        for (int from = first; from == first || from < rows.size(); from += limits.tableRows()) {
            int to = Math.min(rows.size(), from + limits.tableRows());
            if (from > first) {
                findings.add(
                        Problem.Level.NOTE,
                        rows.get(from).span(),
                        "the table has more than " + limits.tableRows() + " rows; it goes on as another table");
            }
            List<Block.Row> part = new ArrayList<>(rows.subList(from, Math.max(from, to)));
            table(grid, from == first && grid.header() ? rows.getFirst() : null, part);
        }
    }

    private void table(Block.Grid grid, Block.@Nullable Row header, List<Block.Row> rows) {
        int number = tables.size();
        List<Integer> data = new ArrayList<>();
        if (!grid.caption().text().isEmpty() && (header != null || !grid.header())) {
            caption(number, grid.caption());
        }
        if (header != null) {
            row(Passage.Kind.HEADER, number, header);
        }
        for (Block.Row row : rows) {
            data.add(row(Passage.Kind.ROW, number, row));
        }
        List<String> names = grid.header()
                ? grid.rows().getFirst().cells().stream().limit(limits.cells()).map(Prose::text).toList()
                : List.of();
        tables.add(new Table(number, open.element().number(), grid.caption().text(), names, data));
    }

    private void caption(int table, Prose caption) {
        SourceSpan span = caption.source(0, caption.text().length());
        passages.add(new Passage(
                passages.size() + 1, open.element().number(), Passage.Kind.CAPTION, 0, table, caption, List.of(), span));
    }

    private int row(Passage.Kind kind, int table, Block.Row row) {
        List<Prose> parts = row.cells();
        if (parts.size() > limits.cells()) {
            findings.add(
                    Problem.Level.LOST,
                    row.span(),
                    "the row has more than " + limits.cells() + " cells; the rest was left out");
            parts = parts.subList(0, limits.cells());
        }
        List<Passage.Cell> cells = new ArrayList<>();
        Prose prose = ProseBuilder.row(parts, cells);
        int number = passages.size() + 1;
        passages.add(
                new Passage(number, open.element().number(), kind, 0, table, prose, cells, row.span()));
        return number;
    }
}
