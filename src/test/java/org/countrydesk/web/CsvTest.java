package org.countrydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private record Row(String name, BigDecimal value, int rank, @Nullable String note, List<String> others) {}

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=x", "=cmd|' /C calc'!A0"})
    void leadsWhatASpreadsheetTakesForAFormulaByAnApostrophe(String text) {
        assertThat(Csv.cell(text)).isEqualTo("'" + text);
        assertThat(Csv.cell(List.of(text, "b"))).startsWith("'");
    }

    @Test
    void leavesNumbersAndPlainWordsAsTheyAre() {
        assertThat(Csv.cell(new BigDecimal("-12.50"))).isEqualTo("-12.50");
        assertThat(Csv.cell(-7)).isEqualTo("-7");
        assertThat(Csv.cell(-7L)).isEqualTo("-7");
        assertThat(Csv.cell("Quito, 5 = five")).isEqualTo("Quito, 5 = five");
        assertThat(Csv.cell("")).isEmpty();
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell(true)).isEqualTo("true");
    }

    @Test
    void printsAHeaderAndQuotesWhatNeedsIt() {
        String printed = Csv.print(
                Row.class,
                List.of(new Row("=HYPERLINK(\"x\")", new BigDecimal("-3"), 1, null, List.of("a", "b")), new Row("a\r\nb", BigDecimal.ONE, -2, "", List.of())));
        assertThat(printed)
                .isEqualTo("name,value,rank,note,others\r\n\"'=HYPERLINK(\"\"x\"\")\",-3,1,,a; b\r\n\"a\r\nb\",1,-2,,\r\n");
    }
}
