package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

    @Test
    void quotesAShortTextWhole() {
        assertThat(TextFragment.of("About 30 people, well-known & so on")).isEqualTo(":~:text=About%2030%20people%2C%20well%2Dknown%20%26%20so%20on");
    }

    @Test
    void quotesTheLongestCellOfARowAsNoBrowserFindsWordsAcrossCells() {
        assertThat(TextFragment.of("10 | Jane Roe | 1901 | Envoy |")).isEqualTo(":~:text=Jane%20Roe");
    }

    @Test
    void quotesBothEndsOfALongText() {
        assertThat(TextFragment.of("a b c d e f g h i j k l m n")).isEqualTo(":~:text=a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n");
    }
}
