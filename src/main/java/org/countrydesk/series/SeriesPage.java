package org.countrydesk.series;

import java.util.List;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.ArithmeticLine;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/series/show.html} needs.
 *
 * @param stretches the points in their order, cut where the document changes
 * @param unit in the plural
 * @param summary of the chart, for those who do not see it
 * @param arithmetic that the text states about the points, reckoned again
 */
record SeriesPage(
        SeriesData series,
        String unit,
        List<Stretch> stretches,
        Chart chart,
        String summary,
        List<ArithmeticLine> arithmetic,
        BacklinkFinder.Backlinks backlinks) {

    /** Points that follow one another out of one document. */
    record Stretch(String document, String title, List<Row> rows) {}

    /**
     * A point.
     *
     * @param firmness how firmly it is stated; empty where it is stated as exact
     * @param change from the point before; empty at the first
     */
    record Row(FigureLine figure, String firmness, String change) {}

    /** All that {@code pages/series/list.html} needs. */
    record OfAll(Paged<SeriesLine> series) {}
}
