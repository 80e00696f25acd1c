package org.countrydesk.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    @Test
    void endsASentenceAfterAnAbbreviation() {
        assertThat(cut("He lived in the U.S. However, he went back. She stayed."))
                .containsExactly("He lived in the U.S.", "However, he went back.", "She stayed.");
    }

    @Test
    void keepsANumberAndItsScaleTogether() {
        assertThat(cut("Trade reached $1.3 billion in 2019. It fell later."))
                .containsExactly("Trade reached $1.3 billion in 2019.", "It fell later.");
    }

    @Test
    void endsASentenceAtTheEndOfAnAddress() {
        String address = "https://example.org/" + "a.b/".repeat(60) + "end";

        assertThat(cut("See " + address + ". It is short.")).containsExactly("See " + address + ".", "It is short.");
    }

    @Test
    void keepsANameAndItsInitialsTogether() {
        assertThat(cut("Presidents came to Lima with George H. W. Roe in 1975. They left."))
                .containsExactly("Presidents came to Lima with George H. W. Roe in 1975.", "They left.");
        assertThat(cut("In charge was Donald W. Doe, who had been consul. Mrs. Black’s papers fill 31 boxes."))
                .containsExactly("In charge was Donald W. Doe, who had been consul.", "Mrs. Black’s papers fill 31 boxes.");
        assertThat(cut("They ate food rich in Vitamin C. The trial ended.")).hasSize(2);
    }

    @Test
    void endsASentenceAfterANumber() {
        assertThat(cut("Peru was moved to Group 2. These efforts went on. It won by 3 to 2. The game ended."))
                .containsExactly("Peru was moved to Group 2.", "These efforts went on.", "It won by 3 to 2.", "The game ended.");
    }

    /** Each of these took time with the square of its length once: at this size, an hour and more. */
    @Test
    void readsManyFullStopsInOneGo() {
        assertThat(sentences.of("a b. ".repeat(200_000))).containsExactly(new Sentence(0, 999_999));
        assertThat(sentences.of("A.".repeat(500_000))).containsExactly(new Sentence(0, 1_000_000));
        assertThat(sentences.of("Stop! ".repeat(100_000))).hasSize(100_000);
    }

    private List<String> cut(String text) {
        return sentences.of(text).stream().map(sentence -> sentence.of(text)).toList();
    }
}
