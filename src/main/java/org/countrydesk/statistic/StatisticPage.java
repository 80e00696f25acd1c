package org.countrydesk.statistic;

import java.util.List;
import org.countrydesk.document.Quote;
import org.countrydesk.link.BacklinkFinder;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/statistic/show.html} needs.
 *
 * @param number of the figure in its document
 * @param quote the whole sentence, the figure's words marked
 * @param inPost who was in post in the period; null where the figure has no period or no line of officers is listed
 * @param series it is part of; null where there is none
 * @param arithmetic that the figure is part of, reckoned again
 * @param others figures of the same passage
 * @param citation of the document
 */
record StatisticPage(
        FigureLine figure,
        int number,
        String heading,
        Quote quote,
        @Nullable InPost inPost,
        @Nullable InSeries series,
        List<ArithmeticLine> arithmetic,
        List<FigureLine> others,
        String citation,
        BacklinkFinder.Backlinks backlinks) {

    /** Who was in post, and why that is said. */
    record InPost(String country, List<Officer> officers, String reason) {}

    /** The series it is part of. */
    record InSeries(String slug, String title, int points) {}

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
