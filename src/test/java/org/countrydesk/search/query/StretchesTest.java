package org.countrydesk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countrydesk.search.query.Marker.Mark;
import org.junit.jupiter.api.Test;

/** What is left out of a text changes neither what is found in the rest nor where. */
class StretchesTest {

    private static List<String> marked(String q, String text) {
        return new Marker(QueryReader.read(q)).in(text).stream().map(mark -> text.substring(mark.start(), mark.end())).toList();
    }

    @Test
    void leavesOutWhatHasNoWordThatBeginsSo() {
        Initials initials = Initials.none();
        initials.word("ferry");
        initials.word("us");
        Stretches left = Stretches.of("The old Ferry, after-festival; (formerly café) f-x far F. U.S. uk (us) f", initials);
        assertThat(left.text()).isEqualTo("Ferry, after-festival; café) f-x F. U.S. (us) f ");
    }

    @Test
    void findsIrregularFormsThatBeginOtherwise() {
        assertThat(marked("go", "She went and is gone, in gowns.")).containsExactly("went", "gone");
        assertThat(marked("dying", "They die, died, lay dying; dye.")).containsExactly("die", "died", "dying");
        assertThat(marked("bought", "Buy and bought.")).containsExactly("Buy", "bought");
    }

    /** Every word of the seeds is looked for in all of them, together with another. */
    @Test
    void marksTheSameAsWithoutLeavingAnythingOut() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(List.of(text.split("[\\s\"|]+"))));
        List<String> all = List.copyOf(words);
        int marks = 0;
        for (int i = 0; i < all.size(); i++) {
            Asked asked = QueryReader.read(all.get(i) + " " + all.get((i * 7 + 1) % all.size()));
            for (String text : texts) {
                List<Mark> found = new Marker(asked).in(text);
                assertThat(found).as(asked.toString()).isEqualTo(new Marker(asked, Initials.any()).in(text));
                marks += found.size();
            }
        }
        assertThat(marks).isGreaterThan(1_000);
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
