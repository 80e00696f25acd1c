package org.countrydesk.series;

import java.util.List;
import org.countrydesk.chart.Chart;
import org.countrydesk.drawing.Palette;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.statistic.ArithmeticLine;
import org.countrydesk.statistic.FigureLine;
import org.countrydesk.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/series/show.html} needs.
 *
 * @param unit in the plural
 * @param span of years
 * @param stretches the points of this part in their order, cut where the document changes
 * @param part of the points
 * @param wide the chart for a window; null where there is nothing to draw
 * @param narrow the chart for a phone
 * @param summary of the chart, for those who do not see it
 * @param sources the documents, in the order of their first points
 * @param arithmetic that the text states about the points, reckoned again
 * @param tables documents that have this series in a table with others
 */
record SeriesPage(
        SeriesData series,
        String unit,
        String span,
        List<Stretch> stretches,
        Paged<SeriesData.Point> part,
        @Nullable Chart wide,
        @Nullable Chart narrow,
        String summary,
        List<Source> sources,
        List<ArithmeticLine> arithmetic,
        List<Source> tables,
        BacklinkFinder.Backlinks backlinks) {

    private static final int MOST_GAPS = 6;

    /** Points that follow one another out of one document; {@code colour} is its number in the chart. */
    record Stretch(String document, String title, int colour, List<Row> rows) {}

    /**
     * A point.
     *
     * @param gap years before it without any value; empty where there are none
     * @param change from the point before; empty at the first
     */
    record Row(FigureLine figure, String gap, String change) {}

    /** A document, with how many of the points it gives. */
    record Source(String document, String title, String publisher, int points, int colour) {}

    /** All that {@code pages/series/list.html} needs. */
    record OfAll(Paged<SeriesCard> series, List<Source> tables) {}

    /** Return the colours of its charts. */
    public Palette paint() {
        return Palette.PAGE;
    }

    /** Return the years that no document gives a value for, as a sentence. */
    public String withoutValue() {
        List<String> gaps = wide == null ? List.of() : wide.gaps();
        String first = String.join(", ", gaps.subList(0, Math.min(MOST_GAPS, gaps.size())));
        return "No value for " + first + (gaps.size() > MOST_GAPS ? " and " + (gaps.size() - MOST_GAPS) + " other stretches." : ".");
    }

    /** Tell whether the text states any value as less than exact. */
    public boolean hasVague() {
        return wide != null && wide.marks().stream().anyMatch(mark -> mark.vague());
    }

    public boolean hasOpen() {
        return wide != null && wide.marks().stream().anyMatch(mark -> mark.isOpen());
    }

    public boolean hasRange() {
        return wide != null && wide.marks().stream().anyMatch(mark -> mark.isRange());
    }

    public boolean hasLong() {
        return wide != null && wide.marks().stream().anyMatch(mark -> mark.isLong());
    }

    public boolean hasBroken() {
        return wide != null && wide.strokes().stream().anyMatch(stroke -> stroke.broken());
    }
}
