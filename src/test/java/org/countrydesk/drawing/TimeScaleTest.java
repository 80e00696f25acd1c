package org.countrydesk.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final LocalDate FIRST = LocalDate.of(1950, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 2, 6);

    @Test
    void placesDaysInProportion() {
        TimeScale scale = new TimeScale(LocalDate.of(2001, 1, 1), LocalDate.of(2003, 1, 1), 0, 730);
        assertThat(scale.at(LocalDate.of(2001, 1, 1))).isZero();
        assertThat(scale.at(LocalDate.of(2002, 1, 1))).isEqualTo(365);
        assertThat(scale.at(LocalDate.of(2003, 1, 1))).isEqualTo(730);
        assertThat(scale.at(LocalDate.of(2000, 12, 31))).isNegative();
        assertThat(scale.within(LocalDate.of(2000, 12, 31))).isZero();
        assertThat(scale.within(LocalDate.of(2009, 12, 31))).isEqualTo(730);
    }

    @Test
    void holdsWholeYears() {
        TimeScale scale = TimeScale.ofYears(FIRST, LAST, 0, 100);
        assertThat(scale.from()).isEqualTo("1950-01-01");
        assertThat(scale.to()).isEqualTo("2025-01-01");
    }

    @Test
    void ticksAtRoundYears() {
        assertThat(TimeScale.ofYears(FIRST, LAST, 0, 100).years(12)).containsExactly(1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020);
        assertThat(TimeScale.ofYears(FIRST, FIRST, 0, 100).years(12)).containsExactly(1950, 1951);
        assertThat(TimeScale.ofYears(FIRST, LAST, 0, 100).years(3)).containsExactly(1950, 2000);
    }

    @Test
    void refusesAnEmptyScale() {
        assertThatThrownBy(() -> new TimeScale(FIRST, FIRST, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
