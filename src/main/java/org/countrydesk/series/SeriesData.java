package org.countrydesk.series;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series with its points, in the order of their periods. */
public record SeriesData(String slug, String title, String unit, List<Point> points) {

    /**
     * @param statistic its public id
     * @param period EDTF
     * @param source the ingested file's name
     */
    public record Point(
            String statistic,
            String period,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable String qualifier,
            String source) {}
}
