package org.countrydesk.series;

import java.util.List;
import org.countrydesk.chart.Chart;
import org.countrydesk.drawing.Palette;

/**
 * All that {@code pages/series/picture.html} needs: a chart that stands alone, with all that one must know of it.
 *
 * @param title in lines
 * @param subtitle in lines: unit, years, number of values
 * @param notes in lines, under the chart: how to read it, and the documents
 * @param address of the page, with its host
 */
record PicturePage(List<String> title, List<String> subtitle, Chart chart, List<String> notes, String edition, String address) {

    private static final int TITLE = 28;
    private static final int LINE = 18;
    private static final int EDGE = 24;

    public Palette paint() {
        return Palette.PICTURE;
    }

    public double width() {
        return chart.shape().width() + 2.0 * EDGE;
    }

    /** Return where the base line of a line of the title stands. */
    public int titleAt(int line) {
        return EDGE + 20 + line * TITLE;
    }

    public int subtitleAt(int line) {
        return titleAt(title.size() - 1) + 24 + line * LINE;
    }

    public int chartAt() {
        return subtitleAt(subtitle.size() - 1) + 20;
    }

    public double noteAt(int line) {
        return chartAt() + chart.height() + 24 + line * LINE;
    }

    public double height() {
        return noteAt(notes.size() + 1) + EDGE;
    }

    public int left() {
        return EDGE;
    }
}
