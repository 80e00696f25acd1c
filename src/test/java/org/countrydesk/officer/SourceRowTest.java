package org.countrydesk.officer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceRowTest {

    private static SourceRow.Stored stored(String text, String cells) {
        return new SourceRow.Stored("chile", 4, 1, text, cells);
    }

    @Test
    void cutsARowIntoItsCellsUnderTheHeads() {
        SourceRow row = SourceRow.of(stored("Roe 1901 1904", "0-3,4-8,9-13"), stored("Name Start", "0-4,5-10"));
        assertThat(row.cells())
                .containsExactly(
                        new SourceRow.Cell("Name", "Roe"), new SourceRow.Cell("Start", "1901"), new SourceRow.Cell("", "1904"));
    }

    @Test
    void quotesASentenceAsItIs() {
        SourceRow row = SourceRow.of(stored("Roe served from 1901.", ""), null);
        assertThat(row.cells()).isEmpty();
        assertThat(row.text()).isEqualTo("Roe served from 1901.");
        assertThat(SourceRow.of(stored("x".repeat(5000), ""), null).text()).hasSizeLessThan(700);
    }
}
