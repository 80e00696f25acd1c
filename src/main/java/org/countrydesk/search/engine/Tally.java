package org.countrydesk.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In how many things each number from 0 was met; a number that is met twice in one thing counts once. One that has been counted on is taken
 * again: only what was met is gone through, however many numbers there are.
 */
final class Tally {

    /** Few searches count at a time. */
    private static final int MOST_SPARE = 4;

    private static final int FIRST = 64;

    /** When more than one of so many numbers was met, going through all takes less time than sorting those. */
    private static final int MANY = 8;

    /** Things are numbered on from one use to the next; so far that no use runs into the end. */
    private static final int LAST_START = 1 << 30;

    /** For each number the thing it was met in last and, in the lower half, how often it was met. */
    private final long[] cells;

    /** Numbers met, in no order. */
    private int[] met = new int[FIRST];

    private int size;
    private int start = 1;
    private int thing = 1;

    /** A number and how often it was met. */
    record Count(int number, int count) {}

    /** Tallies of numbers below one end, for one count after the other. */
    static final class Spare {

        private final int end;
        private final ArrayBlockingQueue<Tally> spare = new ArrayBlockingQueue<>(MOST_SPARE);

        Spare(int end) {
            this.end = end;
        }

        /** Take one on which nothing is counted. */
        Tally take() {
            @Nullable Tally tally = spare.poll();
            return tally == null ? new Tally(end) : tally;
        }

        /** Give one back, to be counted on anew. */
        void giveBack(Tally tally) {
            tally.forget();
            spare.offer(tally);
        }
    }

    /**
     * What was counted.
     *
     * @param numbers ascending
     * @param counts of these
     */
    record Counted(int[] numbers, int[] counts) {

        /** Return how often a number was met. */
        int of(int number) {
            int at = Arrays.binarySearch(numbers, number);
            return at < 0 ? 0 : counts[at];
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
            for (int i = 0; i < numbers.length && numbers[i] < end; i++) {
                if (counts[i] < worthIt || (counts[i] == worthIt && rank.applyAsInt(numbers[i]) > last)) {
                    continue;
                }
                greatest.add(new Count(numbers[i], counts[i]));
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

        /** Return the counts of some numbers by number. */
        List<Count> between(int start, int end) {
            List<Count> between = new ArrayList<>();
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] >= start && numbers[i] < end) {
                    between.add(new Count(numbers[i], counts[i]));
                }
            }
            return between;
        }
    }

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
        int last = (int) (cell >>> Integer.SIZE);
        if (last != thing) {
            if (last < start) {
                cell = 0;
                add(number);
            }
            cells[number] = (long) thing << Integer.SIZE | (int) cell + 1;
        }
    }

    private void add(int number) {
        if (size == met.length) {
            met = Arrays.copyOf(met, 2 * size);
        }
        met[size++] = number;
    }

    /** Return how often a number was met. */
    int of(int number) {
        return (int) (cells[number] >>> Integer.SIZE) < start ? 0 : (int) cells[number];
    }

    /** Return what was counted. */
    Counted counted() {
        int[] numbers = size > cells.length / MANY
                ? IntStream.range(0, cells.length).filter(number -> of(number) > 0).toArray()
                : Arrays.stream(met, 0, size).sorted().toArray();
        int[] counts = new int[size];
        Arrays.setAll(counts, i -> (int) cells[numbers[i]]);
        return new Counted(numbers, counts);
    }

    private void forget() {
        size = 0;
        if (thing >= LAST_START) {
            Arrays.fill(cells, 0);
            thing = 0;
        }
        thing++;
        start = thing;
    }
}
