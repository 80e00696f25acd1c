package org.countrydesk.markup.text;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.ProseBuilder;

/** Rows with a bar between two cells and none before the first. */
final class BarredRows implements LooseTable.Layout {

    @Override
    public boolean isRow(LaidLine line) {
        return line.isBare() && line.text().charAt(line.line().start()) != '|' && line.count('|') > 0;
    }

    @Override
    public boolean goesOn(LaidLine line) {
        return false;
    }

    @Override
    public List<Block.Row> rows(List<LaidLine> lines) {
        boolean closed = lines.stream().allMatch(BarredRows::isClosed);
        List<List<Prose>> cells = lines.stream().map(line -> cells(line, closed)).toList();
        int width = LooseTable.most(cells.stream().map(List::size).toList());
        long fitting = cells.stream().filter(row -> row.size() == width).count();
        boolean apart = lines.stream().allMatch(line -> line.text().substring(line.from(), line.end()).contains(" |"));
        if (width < 2 || width == 2 && !apart || fitting * 3 < cells.size() * 2L) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(LooseTable.row(lines.get(i), cells.get(i), 0));
        }
        return rows;
    }

    private static boolean isClosed(LaidLine line) {
        return line.text().charAt(line.end() - 1) == '|' && line.text().charAt(line.end() - 2) != '\\';
    }

    /** A bar after a backslash is a bar of the cell. */
    private static List<Prose> cells(LaidLine line, boolean closed) {
        String text = line.text();
        List<Prose> cells = new ArrayList<>();
        ProseBuilder cell = new ProseBuilder();
        int end = closed ? line.end() - 1 : line.end();
        int start = line.from();
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
                cells.add(cell.length() == 0 ? Prose.verbatim("", start) : cell.build());
                cell = new ProseBuilder();
                start = i + 1;
            } else if (text.charAt(i) != '\\' || i + 1 == end || text.charAt(i + 1) != '|') {
                cell.append(text.charAt(i), i);
            }
        }
        return cells;
    }
}
