package org.countrydesk.markup.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.PlainLine;
import org.countrydesk.markup.block.ProseBuilder;

/**
 * Rows whose cells stand one below the other, two spaces or more apart.
 *
 * <p>Text that is set to both margins has wide spaces as well: so three rows at least must share each gap, and hardly a
 * row may have a gap of its own.
 */
final class AlignedRows implements LooseTable.Layout {

    private static final int FEWEST = 3;
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 4;

    @Override
    public boolean isRow(LaidLine line) {
        return line.isBare() && line.end() - line.from() <= LONGEST && line.count('\t') == 0 && line.hasGap();
    }

    /** A cell goes on below itself. */
    @Override
    public boolean goesOn(LaidLine line) {
        return line.line().is(PlainLine.Kind.TEXT) && line.line().indent() >= DEEPEST && line.count('\t') == 0;
    }

    @Override
    public List<Block.Row> rows(List<LaidLine> lines) {
        List<Integer> columns = columns(lines);
        if (lines.size() < FEWEST || columns.size() < 2) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        int full = 0;
        int odd = 0;
        for (LaidLine line : lines) {
            List<Prose> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                int start = Math.min(line.from() + (i == 0 ? 0 : columns.get(i)), line.end());
                int end = i + 1 < columns.size() ? Math.min(line.from() + columns.get(i + 1), line.end()) : line.end();
                cells.add(ProseBuilder.of(line.text(), start, end));
                odd += hasGap(line.text(), start, end) ? 1 : 0;
            }
            long words = cells.stream().filter(cell -> !cell.text().isEmpty()).count();
            full += words == columns.size() ? 1 : 0;
            if (words == 1 && cells.getFirst().text().isEmpty() && !rows.isEmpty()) {
                rows.set(rows.size() - 1, joined(rows.getLast(), LooseTable.row(line, cells, 0)));
                full++;
            } else {
                rows.add(LooseTable.row(line, cells, 0));
            }
        }
        boolean table = full * 2 >= lines.size() && odd * 10 <= lines.size() && rows.size() >= FEWEST;
        return table ? rows : List.of();
    }

    /** Return where the columns start: after two places or more at which no line has a character. */
    private static List<Integer> columns(List<LaidLine> lines) {
        BitSet ink = new BitSet();
        for (LaidLine line : lines) {
            for (int i = line.from(); i < line.end(); i++) {
                if (!ProseBuilder.isSpace(line.text().charAt(i))) {
                    ink.set(i - line.from());
                }
            }
        }
        List<Integer> columns = new ArrayList<>();
        int last = -FEWEST;
        for (int i = ink.nextSetBit(0); i >= 0; i = ink.nextSetBit(i + 1)) {
            if (i - last > 2) {
                columns.add(i);
            }
            last = i;
        }
        return columns;
    }

    private static boolean hasGap(String text, int start, int end) {
        LaidLine cell = LaidLine.read(text, start, end);
        return cell.hasGap();
    }

    private static Block.Row joined(Block.Row above, Block.Row below) {
        List<Prose> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            cells.add(ProseBuilder.joined(List.of(above.cells().get(i), below.cells().get(i))));
        }
        return new Block.Row(cells, new SourceSpan(above.span().start(), below.span().end()));
    }
}
