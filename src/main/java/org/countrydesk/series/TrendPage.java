package org.countrydesk.series;

import java.util.List;

/** All that {@code pages/series/tables.html} needs: the tables rebuilt from one document. */
record TrendPage(String document, String title, List<Table> tables) {

    /**
     * A table.
     *
     * @param caption {@code 2016–2018}
     * @param blanks notes on the cells without a value, in the order of their numbers
     */
    record Table(String caption, List<Integer> years, List<Row> rows, List<Blank> blanks) {}

    /** A measure with a cell for each year. */
    record Row(String series, String title, String unit, List<Cell> cells) {}

    /**
     * A year of a measure.
     *
     * @param values none where the document gives none
     * @param blank id of the note that says what the document does say; empty where there is a value
     */
    record Cell(int year, List<Shown> values, String blank) {}

    /** A value with the address of its page. */
    record Shown(String path, String words) {}

    /** What a document says where it gives no value for a year. */
    record Blank(String id, String title, String years, String sentence, String path, String passage) {}
}
