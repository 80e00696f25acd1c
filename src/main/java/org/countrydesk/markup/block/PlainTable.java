package org.countrydesk.markup.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countrydesk.markup.Problem;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;

/** Reads lines of the form {@code | a | b |}. */
public final class PlainTable {

    private final String text;
    private final Findings findings;
    private Prose caption = Prose.verbatim("", 0);

    public PlainTable(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** Return the table; empty when no line has words. */
    public Optional<Block> read(List<PlainLine> lines) {
        List<Block.Row> rows = new ArrayList<>();
        boolean parted = false;
        for (PlainLine line : lines) {
            if (text.startsWith("|+", line.start())) {
                caption = ProseBuilder.of(text, line.start() + 2, withoutLastBar(line));
            } else if (isSeparator(line)) {
                parted |= rows.size() == 1;
            } else {
                Block.Row row = row(line);
                if (row.cells().stream().anyMatch(cell -> !cell.text().isEmpty())) {
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean header = parted || rows.size() > 1 && !startsWithData(rows);
        SourceSpan span = new SourceSpan(
                lines.getFirst().start(), lines.getLast().end());
        checkWidths(rows, header, findings);
        return Optional.of(new Block.Grid(caption, header, rows, span));
    }

    /**
     * Tell whether the first row is data like the others. It errs towards a header: only where the first cell of the
     * first row has a digit and so have the first cells of most other rows.
     */
    public static boolean startsWithData(List<Block.Row> rows) {
        long counted = rows.stream().skip(1).filter(PlainTable::startsWithDigit).count();
        return startsWithDigit(rows.getFirst()) && counted * 2 > rows.size() - 1;
    }

    private static boolean startsWithDigit(Block.Row row) {
        return row.cells().getFirst().text().chars().anyMatch(Character::isDigit);
    }

    /** Report rows of another width than the header's, or than the first row's where there is no header. */
    public static void checkWidths(List<Block.Row> rows, boolean header, Findings findings) {
        int width = rows.getFirst().cells().size();
        String than = header ? "the table's header (" + width + ")" : "the table's first row (" + width + ")";
        for (Block.Row row : rows) {
            int cells = row.cells().size();
            if (cells < width) {
                findings.add(
                        Problem.Level.NOTE, row.span(), "the row has fewer cells than " + than + "; it was kept as it is");
            } else if (cells > width) {
                findings.add(
                        Problem.Level.DOUBT, row.span(), "the row has more cells than " + than + "; all were kept");
            }
        }
    }

    private Block.Row row(PlainLine line) {
        List<Prose> cells = new ArrayList<>();
        int end = withoutLastBar(line);
        int start = line.start() + 1;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
                cells.add(cell(start, i));
                start = i + 1;
            }
        }
        return new Block.Row(cells, line.span());
    }

    /** Read a cell; a bar after a backslash is a bar of the cell. */
    private Prose cell(int start, int end) {
        ProseBuilder builder = new ProseBuilder();
        for (int i = start; i < end; i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < end && text.charAt(i + 1) == '|';
            if (!escape) {
                builder.append(text.charAt(i), i);
            }
        }
        return builder.length() == 0 ? Prose.verbatim("", start) : builder.build();
    }

    private int withoutLastBar(PlainLine line) {
        boolean closed = text.charAt(line.end() - 1) == '|' && text.charAt(line.end() - 2) != '\\';
        return closed ? line.end() - 1 : line.end();
    }

    private boolean isSeparator(PlainLine line) {
        boolean dash = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if ("|-: +".indexOf(c) < 0) {
                return false;
            }
            dash |= c == '-';
        }
        return dash;
    }
}
