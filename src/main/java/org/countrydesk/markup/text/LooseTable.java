package org.countrydesk.markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.PlainTable;

/**
 * Finds tables that lines make by their layout alone: cells parted by tabs, by bars, or by spaces that stand one below
 * the other.
 *
 * <p>It errs towards prose. Each layout looks at a line a fixed number of times: a stretch that proved to be no table is
 * not looked at again.
 */
final class LooseTable {

    /** How rows are laid out. */
    sealed interface Layout permits TabbedRows, BarredRows, AlignedRows {

        boolean isRow(LaidLine line);

        /** Tell whether a line that is no row may stand within a table. */
        boolean goesOn(LaidLine line);

        /** Return the rows' cells, all of them of the same number; empty where the lines make no table. */
        List<Block.Row> rows(List<LaidLine> lines);
    }

    /**
     * @param lines how many it takes
     */
    record Found(Block.Grid grid, int lines) {}

    private final int count;
    private final IntFunction<LaidLine> line;
    private final Findings findings;
    private final List<Layout> layouts = List.of(new TabbedRows(), new BarredRows(), new AlignedRows());

    /** For each layout, up to which line it has found no table. */
    private final int[] refused = new int[layouts.size()];

    /**
     * @param count of the lines
     * @param line reads one of them, by its number from 0
     */
    LooseTable(int count, IntFunction<LaidLine> line, Findings findings) {
        this.count = count;
        this.line = line;
        this.findings = findings;
    }

    /** Return the table that starts at the line; empty where none does. */
    Optional<Found> at(int from) {
        LaidLine first = line.apply(from);
        for (int i = 0; i < refused.length; i++) {
            Layout layout = layouts.get(i);
            if (from >= refused[i] && layout.isRow(first)) {
                List<LaidLine> run = run(layout, from);
                Optional<Block.Grid> grid = grid(layout, run);
                if (grid.isPresent()) {
                    return Optional.of(new Found(grid.get(), run.size()));
                }
                refused[i] = from + run.size();
            }
        }
        return Optional.empty();
    }

    private List<LaidLine> run(Layout layout, int from) {
        List<LaidLine> run = new ArrayList<>();
        int rows = 0;
        for (int i = from; i < count; i++) {
            LaidLine next = line.apply(i);
            boolean row = !next.isDrawn() && layout.isRow(next);
            if (!row && !next.isDrawn() && (run.size() > rows || !layout.goesOn(next))) {
                break;
            }
            run.add(next);
            rows = row || next.isDrawn() ? run.size() : rows;
        }
        return run.subList(0, rows);
    }

    private Optional<Block.Grid> grid(Layout layout, List<LaidLine> run) {
        List<LaidLine> lines = run.stream().filter(next -> !next.isDrawn()).toList();
        List<Block.Row> rows = lines.size() < 2 ? List.of() : layout.rows(lines);
        if (rows.size() < 2 || isLabelled(rows)) {
            return Optional.empty();
        }
        boolean parted = run.size() > 1 && run.get(1).isDrawn();
        boolean header = parted || !PlainTable.startsWithData(rows);
        SourceSpan span = new SourceSpan(
                rows.getFirst().span().start(), rows.getLast().span().end());
        PlainTable.checkWidths(rows, header, findings);
        return Optional.of(new Block.Grid(Prose.verbatim("", 0), header, rows, span));
    }

    /** Labels and their values are no table, however far apart they stand. */
    private static boolean isLabelled(List<Block.Row> rows) {
        long labels = rows.stream()
                .filter(row -> row.cells().getFirst().text().endsWith(":"))
                .count();
        return labels * 2 > rows.size();
    }

    /** Return the number that most rows have; of several the smallest. */
    static int most(List<Integer> numbers) {
        int most = 0;
        int best = 0;
        int run = 0;
        List<Integer> sorted = numbers.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            run = i > 0 && sorted.get(i).equals(sorted.get(i - 1)) ? run + 1 : 1;
            if (run > best) {
                best = run;
                most = sorted.get(i);
            }
        }
        return most;
    }

    /** Make a row of the cells, with empty ones at its end up to the width. */
    static Block.Row row(LaidLine line, List<Prose> cells, int width) {
        List<Prose> all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add(Prose.verbatim("", line.end()));
        }
        return new Block.Row(all, new SourceSpan(line.from(), line.end()));
    }
}
