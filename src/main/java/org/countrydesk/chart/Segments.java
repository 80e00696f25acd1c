package org.countrydesk.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which points a line may join, and for what years there is no value. A line joins two values that follow one another in one document,
 * both said to be single values, for periods of one kind; it is broken where years lie between. Errs towards no line.
 */
final class Segments {

    private Segments() {}

    /**
     * A line between two values, by their places in the list.
     *
     * @param broken whether there are days between their periods for which the document gives no value
     */
    record Segment(int from, int to, boolean broken) {}

    /**
     * Years without a value, both ends included.
     *
     * @param next the value after them
     */
    record Gap(int from, int to, Value next) {

        String words() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }

        LocalDate first() {
            return LocalDate.of(from, 1, 1);
        }

        LocalDate last() {
            return LocalDate.of(to, 12, 31);
        }
    }

    static List<Segment> of(List<Value> values) {
        Map<String, List<Integer>> byDocument = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byDocument.computeIfAbsent(values.get(i).document(), key -> new ArrayList<>()).add(i);
        }
        List<Segment> segments = new ArrayList<>();
        byDocument.values().forEach(places -> {
            places.sort(Comparator.comparing(place -> values.get(place).period().earliest()));
            Map<Integer, Boolean> alone = alone(values, places);
            for (int i = 1; i < places.size(); i++) {
                int from = places.get(i - 1);
                int to = places.get(i);
                if (alone.getOrDefault(from, false) && alone.getOrDefault(to, false) && comparable(values.get(from), values.get(to))) {
                    segments.add(new Segment(from, to, isApart(values.get(from), values.get(to))));
                }
            }
        });
        return segments;
    }

    /** Two values of one document for the same time, or for times that overlap: no line can choose between them. */
    private static Map<Integer, Boolean> alone(List<Value> values, List<Integer> places) {
        Map<Integer, Boolean> alone = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Value here = values.get(places.get(i));
            boolean before = i > 0 && here.period().overlaps(values.get(places.get(i - 1)).period());
            boolean after = i + 1 < places.size() && here.period().overlaps(values.get(places.get(i + 1)).period());
            alone.put(places.get(i), !before && !after);
        }
        return alone;
    }

    private static boolean comparable(Value one, Value other) {
        return !one.isRange() && !other.isRange() && one.open() == 0 && other.open() == 0
                && one.period().precision() == other.period().precision();
    }

    private static boolean isApart(Value one, Value other) {
        return one.period().latest().plusDays(1).isBefore(other.period().earliest());
    }

    /** Return the whole years between the first and the last value for which there is none, in whatever document. */
    static List<Gap> gaps(List<Value> values) {
        List<Value> inOrder = values.stream()
                .sorted(Comparator.comparing(value -> value.period().earliest()))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        LocalDate covered = LocalDate.MAX.minusDays(1);
        for (Value value : inOrder) {
            LocalDate open = covered.plusDays(1);
            int first = open.getDayOfYear() == 1 ? open.getYear() : open.getYear() + 1;
            int last = value.period().earliest().getYear() - 1;
            if (first <= last) {
                gaps.add(new Gap(first, last, value));
            }
            boolean further = value == inOrder.getFirst() || value.period().latest().isAfter(covered);
            covered = further ? value.period().latest() : covered;
        }
        return gaps;
    }
}
