package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * Statistics of one measure and unit over several periods, possibly out of several documents.
 *
 * @param points by period, then document; sources that disagree on a period each have theirs
 */
public record Series(String slug, String title, UnitClass unitClass, String unit, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /** One statistic's value for one period; {@code valueMax} is the upper end of a range. */
    public record Point(
            StatisticRef statistic,
            Edtf period,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable Qualifier qualifier) {}
}
