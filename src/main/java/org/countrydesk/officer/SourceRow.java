package org.countrydesk.officer;

import java.util.ArrayList;
import java.util.List;

/**
 * The words a term was read from, as they stand in the document: a table row by its cells, or a sentence or list item as it is.
 *
 * @param text all words; {@code cells} is empty where it is no row of a table
 */
record SourceRow(String text, List<Cell> cells) {

    private static final int LONGEST = 600;

    /**
     * One cell.
     *
     * @param head of its column; empty where the table names none
     */
    record Cell(String head, String words) {}

    /**
     * A passage as the store keeps it.
     *
     * @param cells stretches of the text, {@code 0-12,13-40}; empty where it is no row
     */
    record Stored(String document, int number, int tableNumber, String text, String cells) {}

    static SourceRow of(Stored row, @org.jspecify.annotations.Nullable Stored header) {
        List<String> heads = header == null ? List.of() : cut(header);
        List<Cell> cells = new ArrayList<>();
        for (String words : cut(row)) {
            cells.add(new Cell(cells.size() < heads.size() ? heads.get(cells.size()) : "", words));
        }
        String text = row.text().length() > LONGEST ? row.text().substring(0, LONGEST) + " …" : row.text();
        return new SourceRow(text, List.copyOf(cells));
    }

    private static List<String> cut(Stored row) {
        List<String> cells = new ArrayList<>();
        for (String stretch : row.cells().split(",")) {
            int dash = stretch.indexOf('-');
            if (dash > 0) {
                String words = row.text().substring(Integer.parseInt(stretch.substring(0, dash)), Integer.parseInt(stretch.substring(dash + 1)));
                cells.add(words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words);
            }
        }
        return cells;
    }
}
