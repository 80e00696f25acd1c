package org.countrydesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String TEXT = "It rained. Lima and Cusco met Lima again. It rained.";

    @Test
    void marksTheGivenPlacesOfASentence() {
        Quote quote = Quote.of(
                TEXT, new Quote.Stretch(11, 41), List.of(new Quote.Stretch(30, 34), new Quote.Stretch(11, 15), new Quote.Stretch(45, 51)));
        assertThat(printed(quote)).isEqualTo("[Lima] and Cusco met [Lima] again.");
    }

    @Test
    void leavesOverlapsUnmarked() {
        Quote quote = Quote.of("ab cd", new Quote.Stretch(0, 5), List.of(new Quote.Stretch(0, 4), new Quote.Stretch(3, 5)));
        assertThat(printed(quote)).isEqualTo("[ab c]d");
    }

    @Test
    void staysWithinTheText() {
        assertThat(printed(Quote.of("ab", new Quote.Stretch(1, 9), List.of(new Quote.Stretch(1, 9))))).isEqualTo("b");
    }

    @Test
    void marksWordsOnlyWhereTheyStandOnce() {
        assertThat(printed(Quote.of("3 of 30 towns", "30 towns"))).isEqualTo("3 of [30 towns]");
        assertThat(printed(Quote.of("3 of 30 towns", "3"))).isEqualTo("3 of 30 towns");
        assertThat(printed(Quote.of("towns", ""))).isEqualTo("towns");
    }

    @Test
    void shortensAroundTheMarkedWords() {
        String many = "one two three four five six seven eight nine ten";
        Quote quote = Quote.of(many + " X " + many, "X").shortened(20);
        assertThat(printed(quote)).isEqualTo("… eight nine ten [X] one two three four …");
        assertThat(printed(Quote.of(many, "").shortened(20))).isEqualTo("one two three four …");
    }

    private static String printed(Quote quote) {
        StringBuilder printed = new StringBuilder();
        quote.parts().forEach(part -> printed.append(part.marked() ? "[" + part.words() + "]" : part.words()));
        return printed.toString();
    }
}
