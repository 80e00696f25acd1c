package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFitterTest {

    private final TextFitter fitter = TextFitter.of(Font.SERIF, Font.BOLD, 40, 400);

    @Test
    void leavesAShortTextOnOneLine() {
        assertThat(fitter.lines("Exports", 3)).containsExactly("Exports");
    }

    @Test
    void breaksBetweenWordsSoThatEachLineFits() {
        List<String> lines = fitter.lines("The line of officers sent to a country far away", 9);
        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(fitter.width(line)).isLessThanOrEqualTo(400));
        assertThat(String.join(" ", lines)).isEqualTo("The line of officers sent to a country far away");
    }

    @Test
    void saysWhatItLeavesOut() {
        List<String> lines = fitter.lines("The line of officers sent to a country far away and back again", 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(fitter.width(lines.getLast())).isLessThanOrEqualTo(400);
    }

    @Test
    void cutsAWordThatIsWiderThanTheLine() {
        assertThat(fitter.lines("x".repeat(500) + " y", 2)).allSatisfy(line -> assertThat(fitter.width(line)).isLessThanOrEqualTo(400));
        assertThat(fitter.lines("𝔸".repeat(100), 1).getFirst()).endsWith("…");
    }
}
