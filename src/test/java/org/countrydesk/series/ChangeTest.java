package org.countrydesk.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "11    | -  | 13   | case    | 13 after 11: 2 more, +18.18 %.",
        "42000 | -  | 1700 | hectare | 1,700 after 42,000: 40,300 less, −95.95 %.",
        "7     | -  | 7    | case    | 7 after 7: no change.",
        "0     | -  | 4    | case    | 4 after 0: 4 more.",
        "40    | -  | 46.5 | percent | 46.5 after 40: 6.5 more percentage points.",
        "117   | -  | 116  | rank    | 116 after 117: 1 place up.",
        "100   | -  | 103  | rank    | 103 after 100: 3 places down.",
        "5     | 15 | 7    | year    | A range has no single difference.",
    })
    void saysTheDifference(BigDecimal before, @Nullable BigDecimal beforeMax, BigDecimal after, String unit, String words) {
        assertThat(Change.words(point(before, beforeMax), point(after, null), unit)).isEqualTo(words);
    }

    private static SeriesData.Point point(BigDecimal value, @Nullable BigDecimal max) {
        return new SeriesData.Point("peru-f1", "2001", value, max, null, "peru.txt");
    }
}
