package org.countrydesk.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final int PASSAGES = 12;

    /** Make an alignment of whole passages of ten characters, of which each pair stands in both. */
    private static Alignment of(int... pairs) {
        List<SharedRow> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.add(new SharedRow(pairs[i], 0, 10, "0123456789", pairs[i + 1], 0, 10, "0123456789", true));
        }
        return new Alignment(rows, PASSAGES, PASSAGES);
    }

    private static List<Integer> movedInA(Alignment alignment) {
        return alignment.moved().stream().map(SharedRow::aPassage).sorted().toList();
    }

    @Test
    void goesInTheOrderOfTheFirst() {
        assertThat(of(5, 2, 1, 1, 3, 9).rows()).extracting(SharedRow::aPassage).containsExactly(1, 3, 5);
    }

    @Test
    void knowsWhatStandsElsewhere() {
        assertThat(movedInA(of(1, 1, 2, 2, 3, 3))).isEmpty();
        assertThat(movedInA(of(1, 1, 2, 9, 3, 3, 4, 4))).containsExactly(2);
        assertThat(movedInA(of(1, 8, 2, 9, 3, 1, 4, 2, 5, 3))).containsExactly(1, 2);
        assertThat(movedInA(of())).isEmpty();
    }

    @Test
    void findsWhatOnlyOneHasBetweenTheRows() {
        Alignment alignment = of(2, 1, 3, 5);
        assertThat(alignment.gapsOfA())
                .containsExactly(new Gap(0, 0, 2, 0), new Gap(2, 10, 3, 0), new Gap(3, 10, PASSAGES + 1, Gap.END));
        assertThat(alignment.gapsOfB())
                .containsExactly(new Gap(0, 0, 1, 0), new Gap(1, 10, 5, 0), new Gap(5, 10, PASSAGES + 1, Gap.END));
    }

    @Test
    void putsEachGapOfTheSecondBeforeTheRowItPrecedesThere() {
        assertThat(of(1, 7, 2, 3).gapsOfB())
                .containsExactly(new Gap(3, 10, 7, 0), new Gap(0, 0, 3, 0), new Gap(7, 10, PASSAGES + 1, Gap.END));
    }

    @Test
    void showsPartsOfPassagesAndWholeOnes() {
        Map<Integer, String> texts = Map.of(2, "Shared one. Only here.", 3, "Whole.", 4, "Head of it. Shared two.");
        Gap.Shown shown = requireNonNull(new Gap(2, 11, 4, 12).of(texts));
        assertThat(shown.words()).isEqualTo("1 passage and part of p2 and part of p4");
        assertThat(shown.pieces()).extracting(Gap.Piece::text).containsExactly("Only here.", "Whole.", "Head of it.");
        assertThat(new Gap(2, 11, 3, 0).of(Map.of(2, "Shared one. ", 3, "Shared."))).isNull();
        assertThat(new Gap(2, 11, 2, 12).of(Map.of(2, "Shared one. Shared two."))).isNull();
    }

    @Test
    void boundsWhatItShows() {
        Gap.Shown shown = requireNonNull(new Gap(0, 0, 2_000, 0).of(Map.of(1, "word ".repeat(500))));
        assertThat(shown.pieces()).hasSize(4).allMatch(piece -> piece.text().length() < 300);
        assertThat(shown.more()).isEqualTo(1_995);
        assertThat(new Gap(0, 0, 2_000, 0).needed()).hasSize(4);
    }
}
