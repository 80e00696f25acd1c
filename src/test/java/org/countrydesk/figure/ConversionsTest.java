package org.countrydesk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.countrydesk.statistic.StatisticRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "42000 | -   | hectare   | about 420 square kilometres; about 104,000 acres",
        "10    | 20  | kilometre | about 6.21 to 12.4 miles",
        "10    | -   | kilometer | about 6.21 miles",
        "3     | -   | llama     | ''",
    })
    void saysTheSameAmountInOtherUnits(BigDecimal value, @Nullable BigDecimal max, String unit, String words) {
        StatisticRow row = new StatisticRow(
                "peru-f1", "peru", "peru.txt", "land", "p1", "Words.", "42", value, max, "area", unit, null, "land", null, null, null, null);
        assertThat(String.join("; ", Conversions.of(row))).isEqualTo(words);
    }
}
