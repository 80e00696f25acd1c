package org.countrydesk.statistic;

import java.util.List;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/statistic/series.html} needs.
 *
 * @param stretches the points in their order, cut where the document changes
 * @param unit in the plural
 * @param summary of the chart, for those who do not see it
 */
record SeriesPage(
        SeriesData series,
        String unit,
        List<Stretch> stretches,
        Chart chart,
        String summary,
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

    /** All that {@code pages/statistic/series-list.html} needs. */
    record OfAll(Paged<SeriesLine> series) {}
}
