package org.countrydesk.markup.text;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.PlainLine;
import org.countrydesk.markup.block.ProseBuilder;

/** Rows as a browser copies them: a tab between two cells. */
final class TabbedRows implements LooseTable.Layout {

    private static final int FEWEST_OF_TWO = 3;
    private static final int LONGEST_FIRST = 80;
    private static final int LONGEST_ALONE = 60;

    @Override
    public boolean isRow(LaidLine line) {
        return line.isBare() && line.count('\t') > 0;
    }

    /** A row of which only the first cell has words has lost its tabs. */
    @Override
    public boolean goesOn(LaidLine line) {
        return line.line().is(PlainLine.Kind.TEXT) && line.end() - line.from() <= LONGEST_ALONE;
    }

    @Override
    public List<Block.Row> rows(List<LaidLine> lines) {
        List<List<Prose>> single = lines.stream().map(line -> cells(line, false)).toList();
        List<List<Prose>> several = lines.stream().map(line -> cells(line, true)).toList();
        List<List<Prose>> cells = isEven(single) || !isEven(several) ? single : several;
        int width = LooseTable.most(cells.stream().map(List::size).toList());
        long fitting = cells.stream().filter(row -> Math.abs(row.size() - width) <= (width > 2 ? 1 : 0)).count();
        long labels = cells.stream().filter(row -> row.getFirst().text().length() <= LONGEST_FIRST).count();
        if (width < 2 || width == 2 && lines.size() < FEWEST_OF_TWO || fitting * 3 < cells.size() * 2L || labels * 2 <= cells.size()) {
            return List.of();
        }
        boolean indented = cells.stream().allMatch(row -> row.getFirst().text().isEmpty());
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Prose> row = cells.get(i);
            rows.add(LooseTable.row(lines.get(i), indented ? row.subList(1, row.size()) : row, indented ? width - 1 : width));
        }
        return rows;
    }

    private static boolean isEven(List<List<Prose>> rows) {
        return rows.stream().mapToInt(List::size).distinct().count() == 1;
    }

    /**
     * @param several whether tabs that follow each other part two cells as one does
     */
    private static List<Prose> cells(LaidLine line, boolean several) {
        List<Prose> cells = new ArrayList<>();
        int start = line.from();
        for (int i = start; i <= line.end(); i++) {
            boolean again = several && i > line.from() && i < line.end() && line.text().charAt(i - 1) == '\t';
            if (i == line.end() || line.text().charAt(i) == '\t') {
                if (!again) {
                    cells.add(ProseBuilder.of(line.text(), start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }
}
