package org.countrydesk.density;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.countrydesk.drawing.Shade;
import org.countrydesk.web.PrintedDate;

/**
 * Decades by years: the numbers behind the drawing.
 *
 * @param off decades that hold something and lie off the axis
 */
public record Heat(List<Row> rows, List<Cell> off) {

    private static final int DECADE = 10;
    private static final int MOST_ROWS = 60;

    /**
     * A decade.
     *
     * @param gap how many decades before it have nothing
     * @param cells one a year
     */
    public record Row(PrintedDate date, int gap, long statements, long figures, List<Cell> cells) {}

    /** A stretch of time with what it holds; its shade is 0 where it holds nothing. */
    public record Cell(PrintedDate date, String label, long count, int shade, boolean here) {}

    public static Heat of(YearAxis axis, YearCounts statements, YearCounts figures) {
        SortedMap<Integer, Long> byYear = statements.byYear();
        long most = byYear.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        List<Cell> off = new ArrayList<>();
        SortedMap<Integer, Long> decades = statements.plus(figures).by(DECADE);
        long fullest = decades.values().stream().mapToLong(Long::longValue).max().orElse(0);
        int next = axis.from();
        for (int decade : decades.keySet()) {
            PrintedDate date = PrintedDate.of(Strip.stretch(decade, DECADE));
            long count = statements.within(decade, decade + DECADE - 1);
            if (decade < axis.from() || decade > axis.to() || rows.size() >= MOST_ROWS) {
                long all = decades.getOrDefault(decade, 0L);
                off.add(new Cell(date, date.words(), all, Shade.of(all, fullest), false));
            } else {
                rows.add(new Row(
                        date,
                        (decade - next) / DECADE,
                        count,
                        figures.within(decade, decade + DECADE - 1),
                        cells(decade, byYear, most)));
                next = decade + DECADE;
            }
        }
        return new Heat(List.copyOf(rows), List.copyOf(off));
    }

    private static List<Cell> cells(int decade, SortedMap<Integer, Long> byYear, long most) {
        List<Cell> cells = new ArrayList<>();
        for (int year = decade; year < decade + DECADE; year++) {
            long count = byYear.getOrDefault(year, 0L);
            PrintedDate date = PrintedDate.of(Strip.stretch(year, 1));
            cells.add(new Cell(date, String.valueOf(count), count, Shade.of(count, most), false));
        }
        return List.copyOf(cells);
    }
}
