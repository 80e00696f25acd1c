package org.countrydesk.ambassador;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The days asked about, cut where the state of the post can change.
 *
 * @param stays that touch the days
 * @param spans in order, together all the days
 */
record Watch(List<Stay> stays, List<Span> spans) {

    /**
     * Days of one state, both ends included.
     *
     * @param listed whether the days lie between the first known start and the last known end
     */
    record Span(LocalDate from, LocalDate to, Manning manning, boolean listed) {}

    /** Whether somebody was surely, perhaps or surely not in post. */
    enum Manning {
        SURE,
        PERHAPS,
        NOBODY
    }

    /** Cut the days from {@code first} to {@code last}; those outside the two listed days are not listed. */
    static Watch of(List<Stay> all, LocalDate first, LocalDate last, LocalDate listedFrom, LocalDate listedTo) {
        List<Stay> stays = all.stream().filter(stay -> stay.touches(first, last)).toList();
        TreeMap<LocalDate, int[]> changes = new TreeMap<>();
        change(changes, first, 0, 0);
        for (Stay stay : stays) {
            change(changes, later(stay.from(), first), 1, 0);
            if (stay.to().isBefore(last)) {
                change(changes, stay.to().plusDays(1), -1, 0);
            }
            if (stay.hasSureDays() && !stay.sureFrom().isAfter(last) && !stay.sureTo().isBefore(first)) {
                change(changes, later(stay.sureFrom(), first), 0, 1);
                if (stay.sureTo().isBefore(last)) {
                    change(changes, stay.sureTo().plusDays(1), 0, -1);
                }
            }
        }
        if (listedFrom.isAfter(first) && !listedFrom.isAfter(last)) {
            change(changes, listedFrom, 0, 0);
        }
        if (!listedTo.isBefore(first) && listedTo.isBefore(last)) {
            change(changes, listedTo.plusDays(1), 0, 0);
        }
        return new Watch(stays, spans(changes, last, listedFrom, listedTo));
    }

    boolean any(Manning manning, boolean listed) {
        return spans.stream().anyMatch(span -> span.manning() == manning && span.listed() == listed);
    }

    private static List<Span> spans(
            TreeMap<LocalDate, int[]> changes, LocalDate last, LocalDate listedFrom, LocalDate listedTo) {
        List<Span> spans = new ArrayList<>();
        int possible = 0;
        int sure = 0;
        for (var change : changes.entrySet()) {
            possible += change.getValue()[0];
            sure += change.getValue()[1];
            LocalDate from = change.getKey();
            LocalDate next = changes.higherKey(from);
            Manning manning = sure > 0 ? Manning.SURE : possible > 0 ? Manning.PERHAPS : Manning.NOBODY;
            boolean listed = !from.isBefore(listedFrom) && !from.isAfter(listedTo);
            spans.add(new Span(from, next == null ? last : next.minusDays(1), manning, listed));
        }
        return spans;
    }

    private static void change(TreeMap<LocalDate, int[]> changes, LocalDate day, int possible, int sure) {
        int[] counts = changes.computeIfAbsent(day, key -> new int[2]);
        counts[0] += possible;
        counts[1] += sure;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
