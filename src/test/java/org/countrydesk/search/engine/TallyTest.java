package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void aNumberMetTwiceInOneThingCountsOnce() {
        Tally tally = new Tally(5);
        met(tally, 3, 3, 1);
        met(tally, 3);

        assertThat(tally.of(3)).isEqualTo(2);
        assertThat(tally.of(0)).isZero();
        assertThat(tally.counted().of(3)).isEqualTo(2);
        assertThat(tally.counted().of(1)).isEqualTo(1);
        assertThat(tally.counted().of(4)).isZero();
    }

    @Test
    void theGreatestComeFirstAndOfEqualOnesThoseOfLesserRank() {
        Tally tally = new Tally(10);
        met(tally, 1, 2, 7, 9);
        met(tally, 7, 9);
        met(tally, 9);

        assertThat(tally.counted().greatest(3, 9, number -> -number))
                .containsExactly(new Tally.Count(7, 2), new Tally.Count(2, 1), new Tally.Count(1, 1));
        assertThat(tally.counted().between(2, 9)).containsExactly(new Tally.Count(2, 1), new Tally.Count(7, 2));
    }

    @Test
    void oneThatIsTakenAgainKnowsNothingOfTheUseBefore() {
        Tally.Spare spare = new Tally.Spare(300);
        Random random = new Random(7);
        for (int use = 0; use < 50; use++) {
            Tally tally = spare.take();
            int[] expected = new int[300];
            int things = random.nextInt(40);
            for (int thing = 0; thing < things; thing++) {
                int[] numbers = random.ints(random.nextInt(12), 0, use % 2 == 0 ? 300 : 9).toArray();
                met(tally, numbers);
                Arrays.stream(numbers).distinct().forEach(number -> expected[number]++);
            }
            Tally.Counted counted = tally.counted();
            for (int number = 0; number < expected.length; number++) {
                assertThat(List.of(tally.of(number), counted.of(number))).isEqualTo(List.of(expected[number], expected[number]));
            }
            spare.giveBack(tally);
            assertThat(spare.take()).isSameAs(tally);
            spare.giveBack(tally);
        }
    }

    private static void met(Tally tally, int... numbers) {
        tally.next();
        for (int number : numbers) {
            tally.meet(number);
        }
    }
}
