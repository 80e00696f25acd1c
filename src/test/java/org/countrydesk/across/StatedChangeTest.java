package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StatedChangeTest {

    @Test
    void agreesWhereRoundingLeadsToTheStatedChange() {
        StatedChange fall = change("42000", "1700", "96");

        assertThat(fall.computed()).isEqualByComparingTo("95.95");
        assertThat(fall.agrees()).isTrue();
        assertThat(change("80", "100", "25").agrees()).isTrue();
    }

    @Test
    void disagreesWhereItDoesNot() {
        assertThat(change("42000", "1700", "95").agrees()).isFalse();
        assertThat(change("42000", "1700", "96.00").agrees()).isFalse();
        assertThat(change("5", "0", "100").agrees()).isTrue();
    }

    @Test
    void refusesToDivideByNothing() {
        assertThatThrownBy(() -> change("0", "5", "10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 5");
    }

    private static StatedChange change(String from, String to, String stated) {
        return StatedChange.of(new BigDecimal(from), new BigDecimal(to), new BigDecimal(stated));
    }
}
