package org.countrydesk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.search.query.Marker.Mark;
import org.junit.jupiter.api.Test;

/** What is left out of a text changes neither what is found in the rest nor where. */
class StretchesTest {

    private static List<String> marked(String q, String text) {
        return new Marker(QueryReader.read(q)).in(text).stream().map(mark -> text.substring(mark.start(), mark.end())).toList();
    }

    @Test
    void leavesOutWhatHasNoWordWithAnInitial() {
        boolean[] initials = new boolean[128];
        initials['f'] = true;
        Stretches left = Stretches.of("The old Ferry, after-four; (formerly café) x", initials);
        assertThat(left.text()).isEqualTo("Ferry, after-four; (formerly café) ");
    }

    @Test
    void findsWordsWhereTheyStand() {
        assertThat(marked("ferry", "No toll. The ferries' pier, a car-ferry and “ferry” or\nFERRY; efferry")).containsExactly("ferries", "ferry", "ferry", "FERRY");
    }

    @Test
    void findsNoPhraseOverWordsThatWereLeftOut() {
        assertThat(marked("\"ferry toll\"", "A ferry had a toll; the ferry — toll.")).containsExactly("ferry — toll");
    }

    @Test
    void tellsWhereEachStretchStands() {
        Mark mark = new Marker(QueryReader.read("toll")).in("nothing at all of it, then a toll").getFirst();
        assertThat(mark.start()).isEqualTo(29);
    }
}
