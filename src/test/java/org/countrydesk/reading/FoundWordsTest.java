package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.document.Finder.Stretch;
import org.countrydesk.document.Mark;
import org.countrydesk.document.MarkKind;
import org.countrydesk.reading.MarkedText.Run;
import org.junit.jupiter.api.Test;

class FoundWordsTest {

    private static final String TEXT = "In 1960 Chad had 42,000 tons of cotton.";

    @Test
    void marksInPlainWordsAndInLinks() {
        assertThat(print(0, TEXT.length(), found("Chad"), found("tons"))).isEqualTo("In |<1960>| {Chad} had |<42,000 {tons}>| of cotton.");
    }

    @Test
    void marksOnBothSidesOfTheEndOfALink() {
        assertThat(print(0, TEXT.length(), found("In 1960 Chad"))).isEqualTo("{In }|<{1960}>|{ Chad} had |<42,000 tons>| of cotton.");
    }

    @Test
    void marksAWholeLink() {
        assertThat(print(0, TEXT.length(), found("42,000 tons"))).isEqualTo("In |<1960>| Chad had |<{42,000 tons}>| of cotton.");
    }

    @Test
    void marksInACellOnlyWhatLiesInIt() {
        assertThat(print(8, 16, found("1960"), found("Chad had 42,000"))).isEqualTo("{Chad had}");
    }

    @Test
    void leavesRunsAsTheyAreWhereNothingIsFound() {
        assertThat(print(0, TEXT.length())).isEqualTo("In |<1960>| Chad had |<42,000 tons>| of cotton.");
    }

    private static Stretch found(String words) {
        int start = TEXT.indexOf(words);
        return new Stretch(start, start + words.length());
    }

    private static Mark mark(MarkKind kind, String words) {
        Stretch at = found(words);
        return new Mark(1, at.start(), at.end(), kind, "x", "");
    }

    private static String print(int from, int to, Stretch... found) {
        List<Mark> marks = List.of(mark(MarkKind.DATE, "1960"), mark(MarkKind.FIGURE, "42,000 tons"));
        List<Run> runs = MarkedText.runs(TEXT, from, to, MarkedText.apart(TEXT, marks));
        return FoundWords.in(runs, from, List.of(found)).stream().map(FoundWordsTest::print).collect(Collectors.joining("|"));
    }

    private static String print(Run run) {
        String words = run.pieces().isEmpty()
                ? run.words()
                : run.pieces().stream()
                        .map(piece -> piece.found() ? "{" + piece.words() + "}" : piece.words())
                        .collect(Collectors.joining());
        return run.path().isEmpty() ? words : "<" + words + ">";
    }
}
