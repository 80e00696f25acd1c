package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Statistics of two documents that give one measure different values for one period. Wordings must have the same content
 * words and say more than their unit. Errs towards silence: values that the qualifiers reconcile do not disagree.
 */
public final class Disagreements {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** A measure that many documents give values for is a bad measure, no disagreement. */
    private static final int MOST_VALUES = 6;

    private Disagreements() {}

    /** Two statistics that disagree; {@code a} of the document that comes first in the alphabet. */
    public record Pair(StatisticRef a, StatisticRef b) {}

    private record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {

        static Bounds of(StatisticRef ref) {
            BigDecimal from = ref.value();
            BigDecimal to = ref.valueMax() == null ? from : ref.valueMax();
            Qualifier qualifier = ref.qualifier();
            if (qualifier == null) {
                return new Bounds(from, to);
            }
            return switch (qualifier) {
                case AT_LEAST, MORE_THAN -> new Bounds(from, null);
                case AT_MOST, LESS_THAN -> new Bounds(null, to);
                case ABOUT, ESTIMATE -> new Bounds(
                        from.subtract(from.abs().multiply(TENTH)), to.add(to.abs().multiply(TENTH)));
            };
        }

        boolean apart(Bounds other) {
            return isAbove(least, other.most) || isAbove(other.least, most);
        }

        private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one != null && other != null && one.compareTo(other) > 0;
        }
    }

    /** Find all pairs, sorted. */
    public static List<Pair> of(List<StatisticRef> statistics) {
        List<Pair> pairs = new ArrayList<>();
        for (MeasureGroup group : MeasureGroups.of(statistics)) {
            Map<String, List<StatisticRef>> alike = group.statistics().stream()
                    .filter(ref -> !MeasureGroups.isVague(Measure.of(ref.measure()), ref.unit()))
                    .collect(Collectors.groupingBy(Disagreements::key, TreeMap::new, Collectors.toList()));
            alike.values().forEach(same -> addPairs(same, pairs));
        }
        pairs.sort(Comparator.comparing(Pair::a, MeasureGroups.REFERENCE).thenComparing(Pair::b, MeasureGroups.REFERENCE));
        return pairs;
    }

    private static String key(StatisticRef ref) {
        Edtf period = ref.period();
        return (period == null ? "" : period.toString()) + ' ' + Measure.of(ref.measure()).stems();
    }

    private static void addPairs(List<StatisticRef> same, List<Pair> pairs) {
        long values = same.stream().map(ref -> ref.value().stripTrailingZeros()).distinct().count();
        if (values < 2 || values > MOST_VALUES) {
            return;
        }
        for (StatisticRef a : same) {
            for (StatisticRef b : same) {
                if (a.document().compareTo(b.document()) < 0 && Bounds.of(a).apart(Bounds.of(b)) && !alsoSaid(a, b, same)) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
    }

    /** Tell whether one of the two documents also gives the other's value: then they count two things, or correct themselves. */
    private static boolean alsoSaid(StatisticRef a, StatisticRef b, List<StatisticRef> same) {
        return same.stream()
                .anyMatch(ref -> ref.document().equals(a.document()) && ref.value().compareTo(b.value()) == 0
                        || ref.document().equals(b.document()) && ref.value().compareTo(a.value()) == 0);
    }
}
