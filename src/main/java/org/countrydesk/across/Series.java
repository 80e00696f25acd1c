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

    /** Return the slug of the title, which the first series of that title has. */
    public String base() {
        return Slug.of(title);
    }

    /** Return the first of its statistics, by document and number. */
    public StatisticRef first() {
        return points.stream().map(Point::statistic).min(MeasureGroups.REFERENCE).orElseThrow();
    }

    /** Return the hash that tells which statistics can be in it. */
    public long block() {
        return first().block();
    }

    /** One statistic's value for one period; {@code valueMax} is the upper end of a range. */
    public record Point(
            StatisticRef statistic,
            Edtf period,
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable Qualifier qualifier) {}
}
