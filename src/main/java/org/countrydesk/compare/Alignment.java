package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences two documents share, in the order of the first.
 *
 * @param aPassages how many passages the first document has
 */
record Alignment(List<SharedRow> rows, int aPassages, int bPassages) {

    private static final Comparator<SharedRow> BY_A =
            Comparator.comparingInt(SharedRow::aPassage).thenComparingInt(SharedRow::aStart).thenComparingInt(SharedRow::bPassage);
    private static final Comparator<SharedRow> BY_B =
            Comparator.comparingInt(SharedRow::bPassage).thenComparingInt(SharedRow::bStart).thenComparingInt(SharedRow::aPassage);

    Alignment {
        rows = rows.stream().sorted(BY_A).toList();
    }

    /** Return the rows that stand elsewhere in the second document: all but the longest run that goes the same way in both. */
    Set<SharedRow> moved() {
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            int at = place(tails, rows.get(i));
            before[i] = at == 0 ? -1 : tails.get(at - 1);
            if (at == tails.size()) {
                tails.add(i);
            } else {
                tails.set(at, i);
            }
        }
        Set<SharedRow> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        moved.addAll(rows);
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            moved.remove(rows.get(i));
        }
        return moved;
    }

    /** Find the first run that a row cannot lengthen; runs are known by the row they end with. */
    private int place(List<Integer> tails, SharedRow row) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (BY_B.compare(rows.get(tails.get(middle)), row) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Return what only the first document has before each row, and at the end of all. */
    List<Gap> gapsOfA() {
        return gaps(rows, aPassages);
    }

    /** Return what only the second document has before each row, in the order of the rows, and at the end of all. */
    List<Gap> gapsOfB() {
        List<SharedRow> order = rows.stream().sorted(BY_B).toList();
        List<Gap> found = gaps(order.stream().map(SharedRow::swapped).toList(), bPassages);
        Map<SharedRow, Gap> before = new IdentityHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            before.put(order.get(i), found.get(i));
        }
        List<Gap> gaps = new ArrayList<>();
        rows.forEach(row -> gaps.add(before.getOrDefault(row, found.getLast())));
        gaps.add(found.getLast());
        return gaps;
    }

    private static List<Gap> gaps(List<SharedRow> rows, int passages) {
        List<Gap> gaps = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (SharedRow row : rows) {
            gaps.add(new Gap(from, end, row.aPassage(), row.aStart()));
            from = row.aPassage();
            end = row.aEnd();
        }
        gaps.add(new Gap(from, end, passages + 1, Gap.END));
        return gaps;
    }
}
