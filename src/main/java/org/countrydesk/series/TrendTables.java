package org.countrydesk.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.edtf.Edtf;

/**
 * Rebuilds the tables that a document tells in sentences: the series of one document that give values for the same years, measures down,
 * years across. Rows share at least two years with the row that has the most. Errs towards no table: a row alone is a series, not a table.
 */
final class TrendTables {

    private static final int SHARED = 2;

    private TrendTables() {}

    /**
     * One value of a series in a document.
     *
     * @param series slug
     * @param number of the statistic in the document
     * @param words as short as can be
     */
    record Point(String series, String title, String unit, String statistic, int number, String period, String words) {}

    /** A row: a series, and its values by year; a year may have two. */
    record Row(String series, String title, String unit, Map<Integer, List<Point>> years) {

        int first() {
            return years.values().stream().flatMap(List::stream).mapToInt(Point::number).min().orElse(0);
        }
    }

    /** Rows in the order of the document, over the years that any of them has. */
    record Table(List<Integer> years, List<Row> rows) {}

    /** Build the tables of one document, in the order of its text. */
    static List<Table> of(List<Point> points) {
        Map<String, Row> rows = new TreeMap<>();
        for (Point point : points) {
            Edtf period = Edtf.of(point.period());
            if (period.precision() == Edtf.Precision.YEAR) {
                rows.computeIfAbsent(point.series(), slug -> new Row(slug, point.title(), point.unit(), new TreeMap<>()))
                        .years()
                        .computeIfAbsent(period.earliest().getYear(), year -> new ArrayList<>())
                        .add(point);
            }
        }
        List<Row> left = new ArrayList<>(rows.values());
        left.removeIf(row -> row.years().size() < SHARED);
        left.sort(Comparator.<Row>comparingInt(row -> -row.years().size()).thenComparingInt(Row::first));
        List<Table> tables = new ArrayList<>();
        while (!left.isEmpty()) {
            Row longest = left.getFirst();
            List<Row> alike = left.stream().filter(row -> shared(row, longest) >= SHARED).toList();
            left.removeAll(alike);
            if (alike.size() > 1) {
                tables.add(table(alike));
            }
        }
        tables.sort(Comparator.comparingInt(table -> table.rows().getFirst().first()));
        return tables;
    }

    private static Table table(List<Row> rows) {
        Set<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.addAll(row.years().keySet()));
        return new Table(
                List.copyOf(years), rows.stream().sorted(Comparator.comparingInt(Row::first)).toList());
    }

    private static int shared(Row one, Row other) {
        Set<Integer> years = new HashSet<>(one.years().keySet());
        years.retainAll(other.years().keySet());
        return years.size();
    }
}
