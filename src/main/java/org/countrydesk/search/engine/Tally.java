package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts numbers: in room that grows with those that are met, or, where many of them will be, in a row of all, which is quicker. */
final class Tally {

    private static final int EMPTY = Integer.MIN_VALUE;
    private static final int FIRST = 256;

    /** A row of all numbers is worth its making when one in so many is met. */
    private static final int SPARSE = 16;

    private final boolean inRow;
    private int[] numbers;
    private int[] counts;
    private int size;

    /** A number and how often it was met. */
    record Count(int number, int count) {}

    private Tally(boolean inRow, int room) {
        this.inRow = inRow;
        this.numbers = inRow ? new int[0] : emptyOf(room);
        this.counts = new int[room];
    }

    /** Count whatever numbers come. */
    static Tally ofAny() {
        return new Tally(false, FIRST);
    }

    /**
     * Count numbers from 0.
     *
     * @param end what all numbers are below
     * @param expected about how many will come
     */
    static Tally below(int end, long expected) {
        return end <= FIRST || expected > end / SPARSE ? new Tally(true, end) : ofAny();
    }

    private static int[] emptyOf(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, EMPTY);
        return numbers;
    }

    void add(int number) {
        add(number, 1);
    }

    void add(int number, int count) {
        if (inRow) {
            counts[number] += count;
            return;
        }
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

    private int numberAt(int slot) {
        return inRow ? slot : numbers[slot];
    }

    /** Return the greatest counts, the greatest first, equal ones by number. */
    List<Count> greatest(int most) {
        Comparator<Count> least = Comparator.comparingInt(Count::count).thenComparing(Count::number, Comparator.reverseOrder());
        PriorityQueue<Count> greatest = new PriorityQueue<>(most + 1, least);
        int worthIt = 1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= worthIt) {
                greatest.add(new Count(numberAt(i), counts[i]));
                if (greatest.size() > most) {
                    greatest.remove();
                    worthIt = greatest.element().count();
                }
            }
        }
        List<Count> sorted = new ArrayList<>(greatest);
        sorted.sort(least.reversed());
        return sorted;
    }

    /** Return how often a number was met. */
    int of(int number) {
        return counts[inRow ? number : slotOf(number)];
    }

    /** Return the counts by number. */
    List<Count> inOrder() {
        List<Count> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                all.add(new Count(numberAt(i), counts[i]));
            }
        }
        all.sort(Comparator.comparingInt(Count::number));
        return all;
    }
}
