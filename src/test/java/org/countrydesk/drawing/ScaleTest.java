package org.countrydesk.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @Test
    void placesValuesInProportion() {
        Scale up = new Scale(0, 200, 260, 60);
        assertThat(List.of(up.at(0), up.at(50), up.at(200))).containsExactly(260.0, 210.0, 60.0);
        assertThat(new Scale(0, 3, 0, 1).at(1)).isEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 13, 6, '0 5 10 15'",
        "0, 15700000, 6, '0 5000000 10000000 15000000 20000000'",
        "0, 0.7, 6, '0 0.2 0.4 0.6 0.8'",
        "-3, 12, 6, '-5 0 5 10 15'",
        "2003, 2007, 9, '2003 2003.5 2004 2004.5 2005 2005.5 2006 2006.5 2007'",
        "1989, 2019, 9, '1985 1990 1995 2000 2005 2010 2015 2020'",
        "0, 100, 2, '0 100'"
    })
    void ticksAtRoundValuesThatHoldAll(BigDecimal from, BigDecimal to, int most, String ticks) {
        assertThat(Scale.ticks(from, to, most).stream().map(BigDecimal::toPlainString))
                .containsExactly(ticks.split(" "));
    }

    @Test
    void refusesAnEmptyScale() {
        assertThatThrownBy(() -> new Scale(5, 5, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scale.ticks(BigDecimal.TEN, BigDecimal.TEN, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
