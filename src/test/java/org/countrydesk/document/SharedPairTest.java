package org.countrydesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPairTest {

    private static SharedSentences.Sentence shared(String other, int length, boolean identical) {
        return new SharedSentences.Sentence(1, 0, length, other, 1, 0, length, identical);
    }

    @Test
    void sumsUpWhatTwoDocumentsShare() {
        assertThat(SharedPair.of("a", List.of(shared("b", 70, true), shared("b", 30, false)), 1))
                .singleElement()
                .extracting(SharedPair::content)
                .isEqualTo("a b 2 1 100 100");
    }

    @Test
    void leavesToTheOtherDocumentWhatItComesFirstIn() {
        assertThat(SharedPair.of("b", List.of(shared("a", 70, true), shared("c", 30, true)), 1))
                .extracting(SharedPair::content)
                .containsExactly("b c 1 1 30 30");
    }

    @Test
    void keepsThePairsThatShareMostAndNoMore() {
        List<SharedSentences.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            sentences.add(shared("b%03d".formatted(i), 50 + i, true));
        }
        List<SharedPair> pairs = SharedPair.of("a", sentences, 1);
        assertThat(pairs).hasSize(SharedPair.MOST);
        assertThat(pairs.getFirst().content()).startsWith("a b999 1 1 1049");
        assertThat(pairs.getLast().content()).startsWith("a b990 ");
    }
}
