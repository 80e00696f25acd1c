package org.countrydesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {

    @Test
    void takesWideLettersForWider() {
        assertThat(TextSize.width("mmm", 10)).isGreaterThan(TextSize.width("nnn", 10));
        assertThat(TextSize.width("nnn", 10)).isGreaterThan(TextSize.width("iii", 10));
        assertThat(TextSize.width("nnn", 20)).isEqualTo(2 * TextSize.width("nnn", 10));
    }

    @Test
    void cutsWithAnEllipsisOnlyWhereItMust() {
        assertThat(TextSize.cut("A title", 10, 500)).isEqualTo("A title");
        assertThat(TextSize.cut("A rather long title", 10, 60)).endsWith("…").startsWith("A rat");
        assertThat(TextSize.cut("A rather long title", 10, 10)).isEmpty();
    }

    @Test
    void breaksIntoLinesAtWords() {
        assertThat(TextSize.lines("one two three four", 10, 60, 9)).hasSizeGreaterThan(1).allMatch(line -> TextSize.width(line, 10) <= 60);
        assertThat(String.join(" ", TextSize.lines("one two three four", 10, 60, 9))).isEqualTo("one two three four");
        assertThat(TextSize.lines("one two three four five six", 10, 60, 2)).hasSize(2).last().asString().endsWith("…");
        assertThat(TextSize.lines("", 10, 60, 2)).isEmpty();
    }
}
