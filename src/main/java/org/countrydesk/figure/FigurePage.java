package org.countrydesk.figure;

import java.util.List;
import org.countrydesk.chart.SmallChart;
import org.countrydesk.document.Quote;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.statistic.ArithmeticLine;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.statistic.StatisticRow;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/statistic/show.html} needs.
 *
 * @param number of the figure in its document
 * @param before the sentence before; empty where the figure stands in the first of its passage
 * @param quote the whole sentence, the figure's words marked
 * @param after the sentence after
 * @param inPost who was in post in the period; null where the figure has no period or no line of officers is listed
 * @param series it is part of; null where there is none
 * @param arithmetic that the figure is part of, reckoned again
 * @param conversions the same amount in other units
 * @param others figures of the same passage
 * @param citation of the document
 */
record FigurePage(
        FigureLine figure,
        int number,
        String heading,
        String before,
        Quote quote,
        String after,
        @Nullable InPost inPost,
        @Nullable InSeries series,
        List<ArithmeticLine> arithmetic,
        List<String> conversions,
        List<FigureLine> others,
        String citation,
        BacklinkFinder.Backlinks backlinks) {

    /** Who was in post, and why that is said. */
    record InPost(String country, List<Officer> officers, String reason) {}

    /**
     * The series it is part of.
     *
     * @param chart with the figure marked; null where nothing can be drawn
     * @param previous the point before in time; null at the first
     * @param next the point after; null at the last
     */
    record InSeries(
            String slug, String title, int place, int points, @Nullable SmallChart chart, @Nullable Neighbour previous, @Nullable Neighbour next) {}

    /** A point of the series beside this one. */
    record Neighbour(String path, String period, String words) {}

    /** An officer with a page. */
    record Officer(String slug, String name, String title) {}

    /** Return the value's digits as the data interface has them, with the end of the range. */
    public String exact() {
        StatisticRow row = figure.row();
        String from = FigureWords.digits(row.value());
        return row.valueMax() == null ? from : from + " to " + FigureWords.digits(row.valueMax());
    }

    /** Return how firmly the source states the value. */
    public String firmness() {
        String qualifier = figure.row().qualifier();
        return qualifier == null ? "stated without a qualifier" : FigureWords.qualifier(qualifier);
    }
}
