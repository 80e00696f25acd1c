package org.countrydesk.across.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void laysTwoTextsSideBySide() {
        assertThat(Wording.of("The port took  two ships.", "The old port took three ships."))
                .containsExactly(
                        new Wording("The", "The", true),
                        new Wording("", "old", false),
                        new Wording("port took", "port took", true),
                        new Wording("two", "three", false),
                        new Wording("ships.", "ships.", true));
    }

    @Test
    void namesOnlyWordsThatDiffer() {
        assertThat(Wording.differences("It fell in May.", "It fell in June."))
                .isEqualTo(List.of(new Difference("May.", "June.")));
        assertThat(Wording.differences("It fell.", " It  fell. ")).isEmpty();
    }
}
