package org.countrydesk.markup.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.markup.Prose;
import org.countrydesk.markup.SourceSpan;
import org.countrydesk.markup.block.Block;
import org.countrydesk.markup.block.Findings;
import org.countrydesk.markup.block.ProseBuilder;
import org.countrydesk.markup.block.TableGrid;

/** Reads a table of MediaWiki markup from its lines. */
final class WikiTable {

    private static final Pattern SPAN =
            Pattern.compile("\\b(colspan|rowspan)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}(\\d{1,5})", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_ATTRIBUTES = 1_000;
    private static final int WIDEST_SPAN = 1_000;
    private static final int LONGEST_SPAN = 65_534;

    private final PlacedText text;
    private final TableGrid grid;
    private final int start;
    private final List<TableGrid.Cell> row = new ArrayList<>();
    private final List<Prose> caption = new ArrayList<>();
    private int rowStart = -1;
    private int lastEnd;

    /** The cell that is being read. */
    private ProseBuilder cell = new ProseBuilder();

    private boolean open;
    private boolean header;
    private boolean inCaption;
    private int columns;
    private int rows;
    private int cellFrom;
    private int cellTo;

    WikiTable(PlacedText text, int widest, Findings findings, int start) {
        this.text = text;
        this.grid = new TableGrid(widest, findings);
        this.start = start;
        this.lastEnd = start + 2;
    }

    int start() {
        return start;
    }

    int lastEnd() {
        return lastEnd;
    }

    /** Read a line of the table, without the space around it. */
    void line(int from, int to) {
        lastEnd = Math.max(lastEnd, to);
        if (text.startsWith(from, "|-")) {
            closeRow();
        } else if (text.startsWith(from, "|+")) {
            closeRow();
            inCaption = true;
            caption(afterAttributes(from + 2, to), to);
        } else if (text.is(from, '|') || text.is(from, '!')) {
            cells(from + 1, to, text.at(from) == '!');
        } else if (open) {
            words(skipListMarks(from, to), to);
        } else if (inCaption) {
            caption(from, to);
        }
    }

    private void caption(int from, int to) {
        caption.add(text.prose(from, to));
    }

    private int skipListMarks(int from, int to) {
        int at = from;
        while (at < to && "*#:;".indexOf(text.at(at)) >= 0 && !text.isWord(at)) {
            at++;
        }
        return at;
    }

    private void cells(int from, int to, boolean named) {
        inCaption = false;
        int at = from;
        for (int i = from; i <= to; i++) {
            boolean parts = i < to && (text.startsWith(i, "||") || named && text.startsWith(i, "!!"));
            if (parts || i == to) {
                cell(at, i, named);
                at = i + 2;
                i++;
            }
        }
    }

    private void cell(int from, int to, boolean named) {
        closeCell();
        int words = afterAttributes(from, to);
        columns = 1;
        rows = 1;
        if (words > from) {
            Matcher span = SPAN.matcher(text.text(from, words));
            while (span.find()) {
                int number = Integer.parseInt(span.group(2));
                if (span.group(1).equalsIgnoreCase("colspan")) {
                    columns = Math.clamp(number, 1, WIDEST_SPAN);
                } else {
                    rows = Math.clamp(number, 1, LONGEST_SPAN);
                }
            }
        }
        open = true;
        header = named;
        cellFrom = text.place(from);
        cellTo = cellFrom;
        rowStart = rowStart < 0 ? cellFrom : rowStart;
        words(words, to);
    }

    private void words(int from, int to) {
        cell.space(text.place(from));
        text.append(from, to, cell);
        if (to > from) {
            SourceSpan span = text.span(from, to);
            cellFrom = Math.min(cellFrom, span.start());
            cellTo = Math.max(cellTo, span.end());
        }
    }

    /** Return where the cell's words start: after attributes and a single bar, where there are some. */
    private int afterAttributes(int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_ATTRIBUTES); i++) {
            if (text.is(i, '|') && !text.is(i + 1, '|')) {
                return i + 1;
            }
        }
        return from;
    }

    private void closeCell() {
        if (open) {
            Prose prose = cell.length() == 0 ? Prose.verbatim("", cellFrom) : cell.build();
            row.add(new TableGrid.Cell(prose, header, columns, rows, new SourceSpan(cellFrom, cellTo)));
            cell = new ProseBuilder();
            open = false;
        }
    }

    private void closeRow() {
        closeCell();
        if (!row.isEmpty()) {
            int from = row.stream().mapToInt(each -> each.span().start()).min().orElse(rowStart);
            int to = row.stream().mapToInt(each -> each.span().end()).max().orElse(from);
            grid.row(row, new SourceSpan(from, to));
            row.clear();
        }
        rowStart = -1;
        inCaption = false;
    }

    /** Return the table; empty where no cell has words. */
    Optional<Block.Grid> build(int end) {
        closeRow();
        Prose words = caption.isEmpty() ? Prose.verbatim("", 0) : ProseBuilder.joined(caption);
        int last = text.place(Math.max(start, end - 1)) + 1;
        return grid.build(words, new SourceSpan(text.place(start), Math.max(text.place(start), last)));
    }
}
