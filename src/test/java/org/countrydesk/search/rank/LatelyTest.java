package org.countrydesk.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatelyTest {

    private final Lately<Integer, long[]> lately = new Lately<>(100_000, found -> (long) found.length * Long.BYTES);

    @Test
    void keepsNoMoreThanThereIsRoomFor() {
        for (int i = 0; i < 500; i++) {
            lately.keep(i, new long[1_000]);
        }
        assertThat(lately.size()).isBetween(1L, 11L);
    }

    @Test
    void keepsWhatIsAskedForOften() {
        long[] often = new long[1_000];
        lately.keep(-1, often);
        for (int i = 0; i < 500; i++) {
            assertThat(lately.find(-1)).isSameAs(often);
            lately.keep(i, new long[1_000]);
        }
    }

    @Test
    void keepsNothingLargerThanTheRoom() {
        lately.keep(1, new long[20_000]);
        lately.keep(2, new long[1]);
        assertThat(lately.size()).isOne();
        assertThat(lately.find(1)).isNull();
    }

    @Test
    void whatHoldsNothingTakesRoomTooSoThatNothingGrowsWithoutBound() {
        Lately<Integer, String> names = new Lately<>(100_000, name -> 0);
        for (int i = 0; i < 500; i++) {
            names.keep(i, "name");
        }
        assertThat(names.size()).isBetween(1L, 100L);
    }
}
