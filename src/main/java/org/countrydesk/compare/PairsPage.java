package org.countrydesk.compare;

import java.util.List;
import org.countrydesk.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/compare/list.html} needs.
 *
 * @param matrix null where there are too many documents for one, or too few
 */
record PairsPage(Paged<Line> pairs, @Nullable Matrix matrix) {

    /** Two documents with the share of each that the other has too. */
    record Line(PairLine pair, Share a, Share b) {}

    /** A share of a text; {@code width} of a bar of a hundred units. */
    record Share(String words, double width) {

        static Share of(long part, long whole) {
            double percent = whole == 0 ? 0 : Math.min(100, 100.0 * part / whole);
            String words = part == 0 ? "none" : percent < 1 ? "under 1 %" : Math.round(percent) + " %";
            return new Share(words, Math.round(percent * 10) / 10.0);
        }
    }

    /** Documents by documents. */
    record Matrix(List<Row> rows) {}

    /** A document and what it shares with each. */
    record Row(String slug, String title, int number, List<Cell> cells) {}

    /** How many passages two documents share; {@code path} is empty where there is none, or one document twice. */
    record Cell(String path, String label, long shared, int shade, boolean self) {}
}
