package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts by number, in room that grows with the numbers met: most searches meet few of many thousands. */
final class Tally {

    private static final int EMPTY = Integer.MIN_VALUE;
    private static final int FIRST = 1024;

    private int[] numbers = emptyOf(FIRST);
    private int[] counts = new int[FIRST];
    private int size;

    /** A number and how often it was met. */
    record Count(int number, int count) {}

    private static int[] emptyOf(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, EMPTY);
        return numbers;
    }

    void add(int number) {
        add(number, 1);
    }

    private void add(int number, int count) {
        if (size * 2 >= numbers.length) {
            grow();
        }
        int slot = slotOf(number);
        if (numbers[slot] == EMPTY) {
            numbers[slot] = number;
            size++;
        }
        counts[slot] += count;
    }

    private int slotOf(int number) {
        int mixed = number * 0x9E3779B1;
        int slot = (mixed ^ mixed >>> 16) & (numbers.length - 1);
        while (numbers[slot] != EMPTY && numbers[slot] != number) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldNumbers = numbers;
        int[] oldCounts = counts;
        numbers = emptyOf(oldNumbers.length * 2);
        counts = new int[numbers.length];
        size = 0;
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != EMPTY) {
                add(oldNumbers[i], oldCounts[i]);
            }
        }
    }

    void addAll(Tally other) {
        for (int i = 0; i < other.numbers.length; i++) {
            if (other.numbers[i] != EMPTY) {
                add(other.numbers[i], other.counts[i]);
            }
        }
    }

    /** Return the greatest counts, the greatest first, equal ones by number. */
    List<Count> greatest(int most) {
        Comparator<Count> least = Comparator.comparingInt(Count::count).thenComparing(Count::number, Comparator.reverseOrder());
        PriorityQueue<Count> greatest = new PriorityQueue<>(most + 1, least);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != EMPTY && (greatest.size() < most || counts[i] >= greatest.element().count())) {
                greatest.add(new Count(numbers[i], counts[i]));
                if (greatest.size() > most) {
                    greatest.remove();
                }
            }
        }
        List<Count> sorted = new ArrayList<>(greatest);
        sorted.sort(least.reversed());
        return sorted;
    }

    /** Return how often a number was met. */
    int of(int number) {
        int slot = slotOf(number);
        return numbers[slot] == EMPTY ? 0 : counts[slot];
    }

    /** Return the counts by number. */
    List<Count> inOrder() {
        List<Count> all = all();
        all.sort(Comparator.comparingInt(Count::number));
        return all;
    }

    private List<Count> all() {
        List<Count> all = new ArrayList<>(size);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != EMPTY) {
                all.add(new Count(numbers[i], counts[i]));
            }
        }
        return all;
    }
}
