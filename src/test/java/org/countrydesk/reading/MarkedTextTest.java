package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkKind;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "In 1960 Chad had 42,000 tons of cotton.";

    @Test
    void keepsFiguresBeforeDatesBeforeNames() {
        assertThat(print(mark(MarkKind.NAME, "1960 Chad"), mark(MarkKind.DATE, "1960"), mark(MarkKind.FIGURE, "42,000 tons")))
                .isEqualTo("In |[date 1960]| Chad had |[figure 42,000 tons]| of cotton.");
    }

    @Test
    void keepsTheLongestOfOneKind() {
        assertThat(print(mark(MarkKind.NAME, "Chad"), mark(MarkKind.NAME, "1960 Chad")))
                .isEqualTo("In |[name 1960 Chad]| had 42,000 tons of cotton.");
    }

    @Test
    void leavesOutMarksBeyondTheText() {
        assertThat(print(new Mark(1, 30, 99, MarkKind.NAME, "x", ""), new Mark(1, 5, 5, MarkKind.NAME, "x", "")))
                .isEqualTo(TEXT);
    }

    @Test
    void cutsAtTheEndsOfACell() {
        List<Mark> apart = List.of(mark(MarkKind.DATE, "1960"), mark(MarkKind.NAME, "Chad had"));
        assertThat(print(MarkedText.runs(TEXT, 3, 12, apart))).isEqualTo("[date 1960]| Chad");
    }

    @Test
    void writesAddressesThatABrowserKeeps() {
        assertThat(path("1955/1975")).isEqualTo("/timeline/1955/1975");
        assertThat(path("1902?")).isEqualTo("/timeline/1902%3F");
        assertThat(path("1975/..")).isEqualTo("/timeline/1975");
        assertThat(path("../1975")).isEqualTo("/timeline/1975");
    }

    private static String path(String edtf) {
        return new Mark(1, 0, 4, MarkKind.DATE, edtf, "").path();
    }

    private static Mark mark(MarkKind kind, String words) {
        int start = TEXT.indexOf(words);
        return new Mark(1, start, start + words.length(), kind, "x", "");
    }

    private static String print(Mark... marks) {
        return print(MarkedText.runs(TEXT, 0, TEXT.length(), MarkedText.apart(TEXT, List.of(marks))));
    }

    private static String print(List<MarkedText.Run> runs) {
        return runs.stream()
                .map(run -> run.kind().isEmpty() ? run.words() : "[" + run.kind() + " " + run.words() + "]")
                .collect(Collectors.joining("|"));
    }
}
