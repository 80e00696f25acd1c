package org.countrydesk.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts statistics of the same measure and unit together, whatever their period. */
final class MeasureGroups {

    static final Comparator<StatisticRef> REFERENCE =
            Comparator.comparing(StatisticRef::document).thenComparing(StatisticRef::id);

    private MeasureGroups() {}

    /** Group the statistics that have a period; the others are passed over. */
    static List<MeasureGroup> of(List<StatisticRef> statistics) {
        Map<Long, List<StatisticRef>> byBlock = new TreeMap<>();
        for (StatisticRef statistic : statistics) {
            if (statistic.period() != null && !statistic.measure().isBlank()) {
                byBlock.computeIfAbsent(statistic.block(), block -> new ArrayList<>()).add(statistic);
            }
        }
        List<MeasureGroup> all = new ArrayList<>();
        byBlock.values().forEach(ofBlock -> {
            ofBlock.sort(REFERENCE);
            all.addAll(groups(ofBlock));
        });
        return all;
    }

    /** Where groups a wording may join are looked up: some of its words, and its document where that alone tells the country. */
    private record Shelf(List<String> stems, String document) {}

    private record WordingKey(Measure measure, Set<String> subjects, String document) {}

    private static List<MeasureGroup> groups(List<StatisticRef> ofBlock) {
        Map<WordingKey, MeasureGroup.Wording> wordings = new HashMap<>();
        Map<String, Measure> measures = new HashMap<>();
        for (StatisticRef ref : ofBlock) {
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
    static boolean isVague(Measure measure, String unit) {
        return Measure.of(unit).stems().containsAll(measure.stems());
    }
}
