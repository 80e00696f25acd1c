package org.countrydesk.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "42000      | -  | hectare          | more_than | more than 42,000 hectares",
        "1          | -  | border crossing  | -         | 1 border crossing",
        "5          | 15 | year             | at_most   | at most 5 to 15 years",
        "9          | -  | person           | estimate  | an estimated 9 people",
        "3          | -  | recruitment agency | -       | 3 recruitment agencies",
        "4          | -  | member of parliament | -     | 4 members of parliament",
        "30         | -  | kilometre per hour | -       | 30 kilometres per hour",
        "96         | -  | percent          | about     | about 96 %",
        "117        | -  | rank             | -         | rank 117",
        "38         | -  | out of 100       | -         | 38 out of 100",
        "3          | -  | times            | -         | 3 times",
        "8900000    | -  | EUR              | about     | about €8.9 million",
        "1500000000 | 2000000000 | EUR      | -         | €1.5 billion to €2 billion",
        "12345678   | -  | EUR              | -         | €12,345,678",
        "1200       | -  | PEN              | -         | PEN 1,200",
    })
    void saysAValueWithItsUnit(
            BigDecimal value, @Nullable BigDecimal max, String unit, @Nullable String qualifier, String words) {
        assertThat(FigureWords.of(value, max, unit, qualifier)).isEqualTo(words);
    }

    @Test
    void namesTheUnitOfManyValues() {
        assertThat(FigureWords.unit("EUR")).isEqualTo("euros");
        assertThat(FigureWords.unit("hectare")).isEqualTo("hectares");
        assertThat(FigureWords.unit("woman")).isEqualTo("women");
        assertThat(FigureWords.unit("German")).isEqualTo("Germans");
        assertThat(FigureWords.unit("out of 100")).isEqualTo("points out of 100");
        assertThat(FigureWords.unit("percent")).isEqualTo("percent");
    }
}
