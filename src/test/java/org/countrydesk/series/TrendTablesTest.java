package org.countrydesk.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendTablesTest {

    @Test
    void setsMeasuresOfTheSameYearsInOneTable() {
        List<TrendTables.Table> tables = TrendTables.of(points("births 1 2001 2002 2003", "deaths 4 2001 2002 2003"));
        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().years()).containsExactly(2001, 2002, 2003);
        assertThat(tables.getFirst().rows()).extracting(TrendTables.Row::series).containsExactly("births", "deaths");
    }

    @Test
    void leavesABlankWhereAMeasureHasNoValueForAYear() {
        List<TrendTables.Table> tables = TrendTables.of(points("births 9 2001 2002 2003", "deaths 4 2001 2002", "moves 1 2002 2003"));
        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().rows()).extracting(TrendTables.Row::series).as("in the order of the text").containsExactly("moves", "deaths", "births");
        assertThat(tables.getFirst().rows().getFirst().years()).containsOnlyKeys(2002, 2003);
    }

    @Test
    void makesNoTableOfOneMeasureOrOfYearsThatOnlyTouch() {
        assertThat(TrendTables.of(points("births 1 2001 2002"))).isEmpty();
        assertThat(TrendTables.of(points("births 1 2001 2002", "deaths 3 2002 2003"))).isEmpty();
        assertThat(TrendTables.of(points("births 1 2001-05 2002-05", "deaths 3 2001-05 2002-05"))).isEmpty();
        assertThat(TrendTables.of(List.of())).isEmpty();
    }

    @Test
    void keepsTwoValuesOfOneYear() {
        TrendTables.Table table = TrendTables.of(points("births 1 2001 2001 2002", "deaths 4 2001 2002")).getFirst();
        assertThat(table.rows().getFirst().years().get(2001)).hasSize(2);
    }

    private static List<TrendTables.Point> points(String... series) {
        return Stream.of(series).flatMap(TrendTablesTest::pointsOf).toList();
    }

    /** Name, number of the first statistic, periods. */
    private static Stream<TrendTables.Point> pointsOf(String series) {
        String[] parts = series.split(" ");
        int number = Integer.parseInt(parts[1]);
        return java.util.stream.IntStream.range(2, parts.length)
                .mapToObj(i -> new TrendTables.Point(
                        parts[0], parts[0], "person", "peru-f" + (number + i), number + i, parts[i], "7"));
    }
}
