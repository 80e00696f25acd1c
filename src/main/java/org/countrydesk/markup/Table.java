package org.countrydesk.markup;

import java.util.List;

/**
 * A table; its rows are passages.
 *
 * @param caption as a reader sees it; empty when there is none
 * @param header the words of the header row's cells; empty when there is no header row
 * @param rows numbers of the passages that are its data rows, in order
 */
public record Table(int number, int section, String caption, List<String> header, List<Integer> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
