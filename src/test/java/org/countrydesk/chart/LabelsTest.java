package org.countrydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void placesWordsWhereThereIsRoomAndElseLeavesThemOut() {
        Labels labels = new Labels(12, 0, 0, 60, 60, List.of());
        assertThat(labels.place(30, 30, "42", "", true)).isNotNull();
        assertThat(new Labels(12, 0, 0, 10, 10, List.of()).place(5, 5, "42,000", "", true)).isNull();
    }

    @Test
    void leavesTheSecondLineOutBeforeTheFirst() {
        Labels labels = new Labels(12, 0, 0, 100, 24, List.of());
        Labels.Label label = Objects.requireNonNull(labels.place(50, 12, "42", "1989", true));
        assertThat(label.second()).isEmpty();
    }

    @Test
    void keepsWordsOffLinesAndOtherWords() {
        Labels free = new Labels(12, 0, 0, 200, 200, List.of());
        Labels.Label above = Objects.requireNonNull(free.place(100, 100, "42", "", true));
        assertThat(above.y()).isLessThan(100);
        Labels.Label again = Objects.requireNonNull(free.place(100, 100, "43", "", true));
        assertThat(again.y()).isNotEqualTo(above.y());
        Labels crossed = new Labels(12, 0, 0, 200, 200, List.of(new double[] {0, 85, 200, 85}));
        Labels.Label under = Objects.requireNonNull(crossed.place(100, 100, "42", "", true));
        assertThat(under.y()).isGreaterThan(95);
    }
}
