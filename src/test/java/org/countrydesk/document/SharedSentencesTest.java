package org.countrydesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedSentencesTest {

    @Test
    void givesBackWhatItHoldsInTheOrderOfTheDocument() {
        SharedSentences.Sentence first = new SharedSentences.Sentence(2, 10, 90, "salt-mines", 7, 0, 80, true);
        SharedSentences.Sentence second = new SharedSentences.Sentence(2, 10, 90, "towns", 1, 5, 84, false);
        SharedSentences.Sentence third = new SharedSentences.Sentence(31, 0, 60, "salt-mines", 8, 100, 160, true);

        List<SharedSentences> rows = SharedSentences.of("industry", List.of(third, second, first), 1);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.document()).isEqualTo("industry");
            assertThat(row.sentences()).containsExactly(first, second, third);
            assertThat(row.content()).isEqualTo("industry\nsalt-mines towns\n2 10 90 0 7 0 80\n2 10 90 1 1 5 84 ~\n31 0 60 0 8 100 160");
        });
    }

    @Test
    void hasNoRowForADocumentThatSharesNothing() {
        assertThat(SharedSentences.of("industry", List.of(), 1)).isEmpty();
    }

    @Test
    void holdsVeryManyInParts() {
        List<SharedSentences.Sentence> sentences = new ArrayList<>();
        for (int i = 1; i <= 12_000; i++) {
            sentences.add(new SharedSentences.Sentence(i, 0, 50, "copy-%d".formatted(i % 40), i, 0, 50, i % 3 == 0));
        }
        List<SharedSentences.Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(1));

        List<SharedSentences> rows = SharedSentences.of("original", shuffled, 1);

        assertThat(rows).hasSize(3);
        assertThat(rows.stream().flatMap(SharedSentences::sentences)).isEqualTo(sentences);
    }
}
