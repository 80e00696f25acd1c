package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftoversTest {

    private static final long MB = 1L << 20;

    private int collected;
    private final Leftovers leftovers = new Leftovers(() -> collected++);

    @Test
    void leavesAHeapThatHardlyGrowsAlone() {
        leftovers.collect(200 * MB);
        leftovers.collect(282 * MB);
        leftovers.collect(150 * MB);
        assertThat(collected).isZero();
    }

    @Test
    void collectsOnceTheHeapIsMuchLarger() {
        leftovers.collect(200 * MB);
        leftovers.collect(283 * MB);
        assertThat(collected).isEqualTo(1);
        leftovers.collect(250 * MB);
        leftovers.collect(344 * MB);
        assertThat(collected).as("measured from where the heap settled").isEqualTo(1);
        leftovers.collect(345 * MB);
        assertThat(collected).isEqualTo(2);
    }
}
