package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;

/** How often each number from 0 was met. */
final class Tally {

    private final int[] counts;

    /** A number and how often it was met. */
    record Count(int number, int count) {}

    /** Count numbers below an end. */
    Tally(int end) {
        counts = new int[end];
    }

    /** Return the counts by number, to be added to. */
    int[] row() {
        return counts;
    }

    /**
     * Return the greatest counts of numbers below an end, the greatest first.
     *
     * @param rank which of two numbers that were met as often comes first: the one for which this is less
     */
    List<Count> greatest(int most, int end, IntUnaryOperator rank) {
        Comparator<Count> least = Comparator.comparingInt(Count::count)
                .thenComparing(count -> rank.applyAsInt(count.number()), Comparator.reverseOrder());
        PriorityQueue<Count> greatest = new PriorityQueue<>(most + 1, least);
        int worthIt = 1;
        int last = Integer.MAX_VALUE;
        for (int number = 0; number < end; number++) {
            int count = counts[number];
            if (count < worthIt || (count == worthIt && rank.applyAsInt(number) > last)) {
                continue;
            }
            greatest.add(new Count(number, count));
            if (greatest.size() > most) {
                greatest.remove();
                worthIt = greatest.element().count();
                last = rank.applyAsInt(greatest.element().number());
            }
        }
        List<Count> sorted = new ArrayList<>(greatest);
        sorted.sort(least.reversed());
        return sorted;
    }

    /** Return how often a number was met. */
    int of(int number) {
        return counts[number];
    }

    /** Return the counts of some numbers by number, without those not met. */
    List<Count> between(int start, int end) {
        List<Count> met = new ArrayList<>();
        for (int number = start; number < end; number++) {
            if (counts[number] > 0) {
                met.add(new Count(number, counts[number]));
            }
        }
        return met;
    }
}
