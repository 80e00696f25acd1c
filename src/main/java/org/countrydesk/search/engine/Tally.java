package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;

/** In how many things each number from 0 was met; a number that is met twice in one thing counts once. */
final class Tally {

    /** For each number the thing it was met in last and, in the lower half, how often it was met. */
    private final long[] cells;

    private int thing = 1;

    /** A number and how often it was met. */
    record Count(int number, int count) {}

    /** Count numbers below an end. */
    Tally(int end) {
        cells = new long[end];
    }

    /** Go on to the next thing. */
    void next() {
        thing++;
    }

    /** Count a number for the thing at hand, once. */
    void meet(int number) {
        long cell = cells[number];
        if (cell >>> Integer.SIZE != thing) {
            cells[number] = (long) thing << Integer.SIZE | (int) cell + 1;
        }
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
            int count = of(number);
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
        return (int) cells[number];
    }

    /** Return the counts of some numbers by number, without those not met. */
    List<Count> between(int start, int end) {
        List<Count> met = new ArrayList<>();
        for (int number = start; number < end; number++) {
            if (of(number) > 0) {
                met.add(new Count(number, of(number)));
            }
        }
        return met;
    }
}
