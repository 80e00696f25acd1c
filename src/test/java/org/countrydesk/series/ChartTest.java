package org.countrydesk.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void drawsPeriodsRangesAndOpenValuesOverZero() {
        Chart chart = Chart.of(List.of(
                point("2001", "40", "40", "", "Peru"),
                point("2003-06-15", "60", "80", "", "Chile"),
                point("2005", "90", "90", "more_than", "Peru")));
        assertThat(chart.up()).extracting(Chart.Tick::label).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(chart.across()).extracting(Chart.Tick::label).startsWith("2001").endsWith("2006");
        assertThat(chart.documents()).containsExactly("Peru", "Chile");
        assertThat(chart.dots()).extracting(Chart.Dot::colour).containsExactly(1, 2, 1);
        assertThat(chart.dots()).extracting(Chart.Dot::isLong).containsExactly(true, false, true);
        assertThat(chart.dots()).extracting(Chart.Dot::isRange).containsExactly(false, true, false);
        assertThat(chart.dots()).extracting(Chart.Dot::isOpen).containsExactly(false, false, true);
        Chart.Dot open = chart.dots().getLast();
        assertThat(open.arrow()).isLessThan(open.y());
        assertThat(chart.dots().getFirst().y()).isEqualTo(162.4);
    }

    @Test
    void drawsNothingForLessThanTwoBoundedPeriods() {
        assertThat(Chart.of(List.of(point("2001", "1", "1", "", "Peru"), point("2001/..", "2", "2", "", "Peru"))).isEmpty())
                .isTrue();
    }

    private static SeriesLine.Drawn point(String period, String value, String upper, String qualifier, String document) {
        return new SeriesLine.Drawn(
                "peru-f1", Edtf.of(period), new BigDecimal(value), new BigDecimal(upper), qualifier, document, period);
    }
}
