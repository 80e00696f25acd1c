package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.edtf.Edtf;

/**
 * Puts statistics of the same measure and unit over several periods on one line.
 *
 * <p>Wordings are the same measure when they have the same content words, or one leaves out a word or two before the same
 * head noun; they must measure the same countries, where a measure that names none is about its document's. Errs towards
 * more, shorter series.
 */
public final class SeriesBuilder {

    private SeriesBuilder() {}

    /**
     * Build all series.
     *
     * @param statistics in any order; those without a period are passed over
     * @return sorted by slug; each has at least two periods of which neither holds the other
     */
    public static List<Series> of(List<StatisticRef> statistics) {
        List<Series> series = new ArrayList<>(unnamed(statistics));
        Map<SeriesSlugs.Series, String> slugs =
                SeriesSlugs.of(series.stream().map(SeriesSlugs.Series::of).toList());
        series.replaceAll(each -> {
            String slug = slugs.getOrDefault(SeriesSlugs.Series.of(each), "");
            return new Series(slug, each.title(), each.unitClass(), each.unit(), each.points());
        });
        series.sort(Comparator.comparing(Series::slug));
        return series;
    }

    /** Build series that have no slug yet; all statistics of a block must be among those given. */
    public static List<Series> unnamed(List<StatisticRef> statistics) {
        List<Series> series = new ArrayList<>();
        MeasureGroups.of(statistics).forEach(group -> {
            List<Series.Point> points = points(group.statistics());
            if (isSeries(points)) {
                StatisticRef first = points.stream().map(Series.Point::statistic).min(MeasureGroups.REFERENCE).orElseThrow();
                series.add(new Series("", group.title(), first.unitClass(), first.unit(), points));
            }
        });
        return series;
    }

    private static List<Series.Point> points(List<StatisticRef> statistics) {
        return statistics.stream()
                .map(ref -> new Series.Point(
                        ref, Objects.requireNonNull(ref.period()), ref.value(), ref.valueMax(), ref.qualifier()))
                .sorted(Comparator.comparing(Series.Point::period).thenComparing(Series.Point::statistic, MeasureGroups.REFERENCE))
                .toList();
    }

    /** Tell a series from one time's figures, and from figures that a too general wording threw together. */
    private static boolean isSeries(List<Series.Point> points) {
        record PointValue(Edtf period, BigDecimal value) {}
        Set<Edtf> periods = new TreeSet<>();
        Set<PointValue> values = new HashSet<>();
        for (Series.Point point : points) {
            periods.add(point.period());
            values.add(new PointValue(point.period(), point.value().stripTrailingZeros()));
        }
        boolean apart = periods.stream()
                .anyMatch(period -> periods.stream()
                        .anyMatch(other -> !period.contains(other) && !other.contains(period)));
        boolean vague = points.stream()
                .allMatch(point -> MeasureGroups.isVague(Measure.of(point.statistic().measure()), point.statistic().unit()));
        return apart && values.size() <= (vague ? 1 : 2) * periods.size();
    }
}
