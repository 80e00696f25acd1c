package org.countrydesk.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One statistic: one line on the page, one item of the data interface.
 *
 * @param document slug
 * @param section slug
 * @param value without trailing zeros
 * @param period EDTF
 * @param series slug of the series it belongs to
 */
public record StatisticRow(
        String id,
        String document,
        String source,
        String section,
        String passage,
        String sentence,
        String surface,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unitClass,
        String unit,
        @Nullable String qualifier,
        String measure,
        @Nullable String period,
        @Nullable Boolean periodExplicit,
        @Nullable String attribution,
        @Nullable String series) {}
