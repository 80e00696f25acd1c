package org.countrydesk.markup.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;

/**
 * Puts cells that span rows or columns into a grid.
 *
 * <p>A cell's words stand in each row it spans, so that each row says all it has to say; of the columns a heading spans
 * each is named by it, any other cell stands in the first. How much is written more than once is limited.
 */
public final class TableGrid {

    /** Characters and cells that may be written again for cells that span rows. */
    private static final int MOST_COPIES = 1_000_000;

    private static final int MOST_HEADERS = 3;

    public record Cell(Prose prose, boolean header, int columns, int rows, SourceSpan span) {}

    /** A row in its columns; {@code single} where one cell takes all of it. */
    private record Line(List<Prose> cells, boolean header, boolean single, SourceSpan span) {}

    private final int widest;
    private final Findings findings;
    private final List<Line> lines = new ArrayList<>();
    private int copies;
    private boolean headers;

    /** Of each column the cell that goes on into the next row, and for how many rows. */
    private Prose[] carried = new Prose[8];

    private int[] left = new int[8];

    public TableGrid(int widest, Findings findings) {
        this.widest = widest;
        this.findings = findings;
        Arrays.fill(carried, Prose.verbatim("", 0));
    }

    /** Add a row of the source. */
    public void row(List<Cell> cells, SourceSpan span) {
        List<Prose> row = new ArrayList<>();
        SourceSpan all = span;
        boolean header = !cells.isEmpty();
        for (Cell cell : cells) {
            all = carry(row, all);
            header &= cell.header() || cell.prose().text().isEmpty();
            headers |= cell.header();
            place(cell, row, cell.header() && cells.size() > 1);
        }
        all = carry(row, all);
        while (row.size() > 1 && cells.size() == 1 && row.getLast().text().isEmpty()) {
            row.removeLast();
        }
        if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            boolean single = cells.size() == 1 && cells.getFirst().columns() > 1;
            lines.add(new Line(row, header, single, all));
        }
    }

    private void place(Cell cell, List<Prose> row, boolean names) {
        int columns = Math.max(1, Math.min(cell.columns(), widest - row.size()));
        for (int i = 0; i < columns && row.size() < widest; i++) {
            int column = row.size();
            boolean first = i == 0 || names;
            row.add(first ? cell.prose() : Prose.verbatim("", cell.span().start()));
            if (cell.rows() > 1) {
                reserve(column);
                carried[column] = row.getLast();
                left[column] = cell.rows() - 1;
            }
        }
    }

    /** Add the cells of rows above that stand in the next columns; the row's stretch grows over them. */
    private SourceSpan carry(List<Prose> row, SourceSpan span) {
        SourceSpan all = span;
        while (row.size() < left.length && row.size() < widest && left[row.size()] > 0) {
            int column = row.size();
            Prose cell = carried[column];
            left[column]--;
            copies += cell.text().length() + 1;
            if (copies > MOST_COPIES) {
                findings.add(
                        Problem.Level.NOTE, span, "the table's cells span too many rows; the rest of them stand in their first row");
                Arrays.fill(left, 0);
                break;
            }
            row.add(cell);
            if (!cell.text().isEmpty()) {
                int start = cell.pieces().stream().mapToInt(Prose.Piece::sourceStart).min().orElse(span.start());
                all = new SourceSpan(Math.min(all.start(), start), Math.max(all.end(), cell.source(0, cell.text().length()).end()));
            }
        }
        return all;
    }

    private void reserve(int column) {
        if (column >= left.length) {
            int length = Math.max(column + 1, left.length * 2);
            int old = left.length;
            left = Arrays.copyOf(left, length);
            carried = Arrays.copyOf(carried, length);
            Arrays.fill(carried, old, length, Prose.verbatim("", 0));
        }
    }

    /** Return the table; empty where no cell has words. */
    public Optional<Block.Grid> build(Prose caption, SourceSpan span) {
        Prose title = caption;
        if (title.text().isEmpty() && lines.size() > 1 && lines.getFirst().single()) {
            title = lines.removeFirst().cells().getFirst();
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int named = 0;
        while (named < lines.size() - 1 && named < MOST_HEADERS && lines.get(named).header() && !lines.get(named).single()) {
            named++;
        }
        List<Block.Row> rows = new ArrayList<>();
        if (named > 0) {
            rows.add(merged(lines.subList(0, named)));
        }
        List<Block.Row> whole = new ArrayList<>(rows);
        for (Line line : lines.subList(named, lines.size())) {
            Block.Row row = new Block.Row(line.cells(), line.span());
            rows.add(row);
            if (!line.single()) {
                whole.add(row);
            }
        }
        boolean header = named > 0 || !headers && rows.size() > 1 && !PlainTable.startsWithData(rows);
        if (!whole.isEmpty()) {
            PlainTable.checkWidths(whole, header, findings);
        }
        return Optional.of(new Block.Grid(title, header, rows, span));
    }

    /** Several rows of headings name a column together: {@code Term} over {@code Start} gives {@code Term Start}. */
    private static Block.Row merged(List<Line> lines) {
        if (lines.size() == 1) {
            return new Block.Row(lines.getFirst().cells(), lines.getFirst().span());
        }
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<Prose> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<Prose> parts = new ArrayList<>();
            for (Line line : lines) {
                if (column < line.cells().size() && !parts.contains(line.cells().get(column))) {
                    parts.add(line.cells().get(column));
                }
            }
            cells.add(ProseBuilder.joined(parts));
        }
        int start = lines.stream().mapToInt(line -> line.span().start()).min().orElse(0);
        int end = lines.stream().mapToInt(line -> line.span().end()).max().orElse(start);
        return new Block.Row(cells, new SourceSpan(start, end));
    }
}
