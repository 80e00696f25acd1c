package org.countrydesk.density;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many things are dated in which years; a date may need several years to hold it. */
public record YearCounts(List<Span> spans) {

    /** How many things have a date whose first day is in one year and whose last day is in another, or the same. */
    public record Span(int from, int to, long count) {}

    public YearCounts {
        spans = List.copyOf(spans);
    }

    /** Put counts together. */
    public static YearCounts sum(Collection<YearCounts> parts) {
        return new YearCounts(parts.stream().flatMap(part -> part.spans().stream()).toList());
    }

    public YearCounts plus(YearCounts other) {
        return new YearCounts(Stream.concat(spans.stream(), other.spans.stream()).toList());
    }

    /** Return the same with one span for all between the same years. */
    public YearCounts merged() {
        record Years(int from, int to) {}
        Map<Years, Long> counts = new LinkedHashMap<>();
        spans.forEach(span -> counts.merge(new Years(span.from, span.to), span.count, Long::sum));
        return new YearCounts(counts.entrySet().stream()
                .map(each -> new Span(each.getKey().from(), each.getKey().to(), each.getValue()))
                .toList());
    }

    public long total() {
        return spans.stream().mapToLong(Span::count).sum();
    }

    /** Count what is dated wholly in some years, the last included. */
    public long within(int from, int to) {
        return spans.stream()
                .filter(span -> span.from >= from && span.to <= to)
                .mapToLong(Span::count)
                .sum();
    }

    /** Count what one year holds, by year; years without anything are left out. */
    public SortedMap<Integer, Long> byYear() {
        return by(1);
    }

    /** Count what one stretch of years holds, by its first year; the stretches begin at multiples of their length. */
    public SortedMap<Integer, Long> by(int years) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (Span span : spans) {
            int first = Math.floorDiv(span.from, years);
            if (first == Math.floorDiv(span.to, years)) {
                counts.merge(first * years, span.count, Long::sum);
            }
        }
        return counts;
    }
}
