package org.countrydesk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLineTest {

    @Test
    void marksADateWhoseYearStandsElsewhere() {
        assertThat(StatementLine.yearFromContext("August 19", "1951-08-19")).isTrue();
        assertThat(StatementLine.yearFromContext("in March", "2012-03")).isTrue();
        assertThat(StatementLine.yearFromContext("12 March", "2012-03-12")).isTrue();
    }

    @Test
    void leavesDatesThatNameTheirYear() {
        assertThat(StatementLine.yearFromContext("August 19, 1951", "1951-08-19")).isFalse();
        assertThat(StatementLine.yearFromContext("FY 2006", "2005-10/2006-09")).isFalse();
        assertThat(StatementLine.yearFromContext("3/4/51", "1951-03-04")).isFalse();
        assertThat(StatementLine.yearFromContext("the 1950s", "195X")).isFalse();
    }
}
