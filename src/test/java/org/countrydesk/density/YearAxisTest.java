package org.countrydesk.density;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearAxisTest {

    private static YearCounts counts(int... years) {
        return new YearCounts(Arrays.stream(years).mapToObj(year -> new YearCounts.Span(year, year, 1)).toList());
    }

    private static YearCounts everyYear(int from, int to, int... more) {
        List<YearCounts.Span> spans = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            spans.add(new YearCounts.Span(year, year, 1));
        }
        return new YearCounts(spans).plus(counts(more));
    }

    @Test
    void holdsAllDatesThatLieTogether() {
        assertThat(YearAxis.of(everyYear(1955, 2018))).isEqualTo(new YearAxis(1950, 2019, 0, 0));
        assertThat(YearAxis.of(counts(1950, 1989, 1996, 2003, 2003, 2006, 2009, 2016, 2017, 2018, 2018, 2018)))
                .isEqualTo(new YearAxis(1950, 2019, 0, 0));
    }

    @Test
    void leavesOutDatesFarOffAndCountsThem() {
        assertThat(YearAxis.of(everyYear(1955, 2018, 12, 1297, 9999))).isEqualTo(new YearAxis(1950, 2019, 2, 1));
        assertThat(YearAxis.of(everyYear(1999, 2018, 12, 1297))).isEqualTo(new YearAxis(1990, 2019, 2, 0));
    }

    @Test
    void keepsLongHistoriesWhole() {
        assertThat(YearAxis.of(everyYear(1200, 2018))).isEqualTo(new YearAxis(1200, 2019, 0, 0));
        assertThat(YearAxis.of(counts(-813, 1200, 1500, 1800))).isEqualTo(new YearAxis(-820, 1809, 0, 0));
    }

    @Test
    void givesTheBulkAQuarterOfTheAxisAtLeast() {
        YearAxis axis = YearAxis.of(everyYear(1900, 1999, 1000, 1790, 2090, 3000));
        assertThat(axis).isEqualTo(new YearAxis(1790, 2099, 1, 1));
    }

    @Test
    void drawsTheDecadeOfASingleYear() {
        assertThat(YearAxis.of(counts(1975))).isEqualTo(new YearAxis(1970, 1979, 0, 0));
        assertThat(YearAxis.of(counts(9999))).isEqualTo(new YearAxis(9990, 9999, 0, 0));
    }

    @Test
    void drawsNothingWhereNoYearHoldsADate() {
        assertThat(YearAxis.of(new YearCounts(List.of(new YearCounts.Span(1950, 1975, 3))))).isNull();
    }
}
