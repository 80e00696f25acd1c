package org.countrydesk.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.UnitClass;

/**
 * Puts statistics of the same measure and unit over several periods on one line.
 *
 * <p>Wordings are the same measure when they have the same content words, or one leaves out a word or two before the same
 * head noun; they must measure the same countries, where a measure that names none is about its document's. Errs towards
 * more, shorter series.
 */
public final class SeriesBuilder {

    private static final Comparator<StatisticRef> REFERENCE =
            Comparator.comparing(StatisticRef::document).thenComparing(StatisticRef::id);

    private SeriesBuilder() {}

    /**
     * Build all series.
     *
     * @param statistics in any order; those without a period are passed over
     * @return sorted by title, then unit; each has at least two periods of which neither holds the other
     */
    public static List<Series> of(List<StatisticRef> statistics) {
        Map<UnitKey, List<StatisticRef>> byUnit = new TreeMap<>();
        for (StatisticRef statistic : statistics) {
            if (statistic.period() != null && !statistic.measure().isBlank()) {
                UnitKey unit = new UnitKey(statistic.unitClass(), statistic.unit().strip().toLowerCase(Locale.ROOT));
                byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(statistic);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        byUnit.values().forEach(ofUnit -> {
            ofUnit.sort(REFERENCE);
            groups(ofUnit).forEach(group -> {
                List<Series.Point> points = points(group.statistics());
                if (isSeries(points)) {
                    drafts.add(new Draft(group.title(), points));
                }
            });
        });
        drafts.sort(Comparator.comparing(Draft::title)
                .thenComparing(draft -> draft.first().unit())
                .thenComparing(draft -> draft.first().unitClass())
                .thenComparing(Draft::first, REFERENCE));
        Set<String> slugs = new HashSet<>();
        List<Series> series = new ArrayList<>();
        for (Draft draft : drafts) {
            StatisticRef first = draft.first();
            String slug = Slug.unique(Slug.of(draft.title()), Slug.of(first.unit()), slugs);
            series.add(new Series(slug, draft.title(), first.unitClass(), first.unit(), draft.points()));
        }
        return series;
    }

    private record UnitKey(UnitClass unitClass, String unit) implements Comparable<UnitKey> {

        @Override
        public int compareTo(UnitKey other) {
            return Comparator.comparing(UnitKey::unitClass).thenComparing(UnitKey::unit).compare(this, other);
        }
    }

    private record Draft(String title, List<Series.Point> points) {

        StatisticRef first() {
            return points.stream().map(Series.Point::statistic).min(REFERENCE).orElseThrow();
        }
    }

    /** Where groups a wording may join are looked up: some of its words, and its document where that alone tells the country. */
    private record Shelf(List<String> stems, String document) {}

    private record WordingKey(Measure measure, Set<String> subjects, String document) {}

    private static List<MeasureGroup> groups(List<StatisticRef> ofUnit) {
        Map<WordingKey, MeasureGroup.Wording> wordings = new HashMap<>();
        Map<String, Measure> measures = new HashMap<>();
        for (StatisticRef ref : ofUnit) {
            Measure measure = measures.computeIfAbsent(ref.measure(), Measure::of);
            boolean placeless = measure.places().isEmpty() && ref.subjects().isEmpty();
            String document = placeless || isVague(measure, ref.unit()) ? ref.document() : "";
            wordings.computeIfAbsent(
                            new WordingKey(measure, ref.subjects(), document),
                            key -> new MeasureGroup.Wording(measure, ref.subjects(), document, new ArrayList<>()))
                    .statistics()
                    .add(ref);
        }
        List<MeasureGroup.Wording> shortestFirst = new ArrayList<>(wordings.values());
        shortestFirst.sort(Comparator.<MeasureGroup.Wording>comparingInt(wording -> wording.measure().stems().size())
                .thenComparing(wording -> String.join(" ", wording.measure().stems()))
                .thenComparing(wording -> wording.statistics().getFirst(), REFERENCE));
        Map<Shelf, List<MeasureGroup>> shelves = new HashMap<>();
        List<MeasureGroup> groups = new ArrayList<>();
        for (MeasureGroup.Wording wording : shortestFirst) {
            MeasureGroup group = admitting(wording, shelves).orElseGet(() -> {
                MeasureGroup alone = new MeasureGroup(wording);
                groups.add(alone);
                return alone;
            });
            List<MeasureGroup> shelf = shelves.computeIfAbsent(
                    new Shelf(wording.measure().stems(), wording.document()), s -> new ArrayList<>());
            if (!shelf.contains(group)) {
                shelf.add(group);
            }
        }
        return groups;
    }

    private static Optional<MeasureGroup> admitting(
            MeasureGroup.Wording wording, Map<Shelf, List<MeasureGroup>> shelves) {
        for (List<String> stems : shortened(wording.measure())) {
            for (MeasureGroup group : shelves.getOrDefault(new Shelf(stems, wording.document()), List.of())) {
                if (group.admit(wording)) {
                    return Optional.of(group);
                }
            }
        }
        return Optional.empty();
    }

    /** Return the words themselves, then without each word and each two words. */
    private static List<List<String>> shortened(Measure measure) {
        List<List<String>> shortened = new ArrayList<>();
        shortened.add(measure.stems());
        List<String> droppable = measure.core().stream()
                .filter(stem -> !stem.equals(measure.head()) && !measure.parting().contains(stem))
                .sorted()
                .toList();
        for (int i = 0; i < droppable.size(); i++) {
            List<String> without = new ArrayList<>(measure.stems());
            without.remove(droppable.get(i));
            shortened.add(without);
        }
        for (int i = 0; i < droppable.size(); i++) {
            for (int j = i + 1; j < droppable.size() && droppable.size() <= 12; j++) {
                List<String> without = new ArrayList<>(measure.stems());
                without.remove(droppable.get(i));
                without.remove(droppable.get(j));
                shortened.add(without);
            }
        }
        return shortened;
    }

    /** Tell a measure that says no more than its unit does. */
    private static boolean isVague(Measure measure, String unit) {
        return Measure.of(unit).stems().containsAll(measure.stems());
    }

    private static List<Series.Point> points(List<StatisticRef> statistics) {
        return statistics.stream()
                .map(ref -> new Series.Point(
                        ref, Objects.requireNonNull(ref.period()), ref.value(), ref.valueMax(), ref.qualifier()))
                .sorted(Comparator.comparing(Series.Point::period).thenComparing(Series.Point::statistic, REFERENCE))
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
                .allMatch(point -> isVague(Measure.of(point.statistic().measure()), point.statistic().unit()));
        return apart && values.size() <= (vague ? 1 : 2) * periods.size();
    }
}
