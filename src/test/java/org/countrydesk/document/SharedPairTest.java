package org.countrydesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edition.Standing;
import org.junit.jupiter.api.Test;

class SharedPairTest {

    private static SharedPassage shared(String b, int length, boolean identical) {
        return new SharedPassage("a", 1, 0, length, b, 1, 0, length, identical, Standing.since(1));
    }

    @Test
    void sumsUpWhatTwoDocumentsShare() {
        assertThat(SharedPair.of(List.of(shared("b", 70, true), shared("b", 30, false)), 1))
                .singleElement()
                .extracting(SharedPair::content)
                .isEqualTo("a b 2 1 100 100");
    }

    @Test
    void keepsThePairsThatShareMostAndNoMore() {
        List<SharedPassage> passages = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            passages.add(shared("b%03d".formatted(i), 50 + i, true));
        }
        List<SharedPair> pairs = SharedPair.of(passages, 1);
        assertThat(pairs).hasSize(SharedPair.MOST);
        assertThat(pairs.getFirst().content()).startsWith("a b999 1 1 1049");
        assertThat(pairs.getLast().content()).startsWith("a b990 ");
    }
}
