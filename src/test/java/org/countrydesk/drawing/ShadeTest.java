package org.countrydesk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShadeTest {

    @Test
    void shadesTheFullestDarkestAndTheEmptyNot() {
        assertThat(Shade.of(0, 900)).isZero();
        assertThat(Shade.of(900, 900)).isEqualTo(4);
        assertThat(Shade.of(1, 1)).isEqualTo(4);
    }

    @Test
    void tellsSmallCountsApartBesideALargeOne() {
        assertThat(Shade.of(1, 900)).isEqualTo(1);
        assertThat(Shade.of(12, 900)).isEqualTo(2);
        assertThat(Shade.of(100, 900)).isEqualTo(3);
    }
}
