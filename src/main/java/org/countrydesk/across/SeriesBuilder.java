package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.List;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
public final class SeriesBuilder {
    private SeriesBuilder() {}

    public record StatisticRef(
            String document, String id, UnitClass unitClass, String unit, String measure, @Nullable Edtf period, BigDecimal value,
            @Nullable BigDecimal valueMax, @Nullable Qualifier qualifier) {}

    public record Point(
            StatisticRef ref, Edtf period, BigDecimal value, @Nullable BigDecimal valueMax, @Nullable Qualifier qualifier) {}

    public record Series(String slug, String title, UnitClass unitClass, String unit, List<Point> points) {}

    public static List<Series> build(List<StatisticRef> refs) {
        return List.of();
    }
}
