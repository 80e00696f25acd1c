package org.countrydesk.markup;

import java.util.List;

/**
 * The smallest part one can cite, link or find: a paragraph, a list item or a table row.
 *
 * @param number from 1 in the order of reading; its id on a page is {@code p} and this number
 * @param section number of the section it stands in
 * @param depth of a list item, from 0; 0 for the other kinds
 * @param table number of the table (in {@link BlockTree#tables}) a row or caption belongs to; -1 for the other kinds
 * @param prose what a reader sees; a row's cells are parted by {@code " | "}
 * @param cells of a row, in order, as stretches of the prose; empty for the other kinds
 */
public record Passage(
        int number, int section, Kind kind, int depth, int table, Prose prose, List<Cell> cells, SourceSpan span) {

    /** CAPTION stands over a table, HEADER is a table row that names the columns. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        CAPTION,
        HEADER,
        ROW
    }

    /** A half-open stretch of the row's prose; empty where the cell is. */
    public record Cell(int start, int end) {}

    public Passage {
        cells = List.copyOf(cells);
    }

    public String text() {
        return prose.text();
    }

    /** Return the words of a row's cell, empty when the row has no such cell. */
    public String cell(int column) {
        return column < cells.size()
                ? text().substring(cells.get(column).start(), cells.get(column).end())
                : "";
    }

    /** Return the id that addresses the passage within its document. */
    public String id() {
        return "p" + number;
    }
}
