package org.countrydesk.across.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SketchesTest {

    private static final int[] SALT = Sketches.of(List.of("The salt mines were worked for seven centuries before the pumps were stopped."));
    private static final int[] RAIL = Sketches.of(List.of("A railway that was planned before the war has never been finished by anybody."));

    @Test
    void putsDocumentsInPlaceOfWhatTheyWere() {
        Sketches before = new Sketches();
        before.add("b", SALT);
        before.add("d", new int[0]);
        before.add("e", SALT);
        before.add("g", RAIL);

        Sketches after = before.with(new TreeMap<>(java.util.Map.of("a", RAIL, "e", RAIL, "h", SALT)), Set.of("e", "g"));

        Sketches expected = new Sketches();
        expected.add("a", RAIL);
        expected.add("b", SALT);
        expected.add("d", new int[0]);
        expected.add("e", RAIL);
        expected.add("h", SALT);
        assertThat(lines(after)).isEqualTo(lines(expected)).hasSize(4 + 5);
    }

    private static List<String> lines(Sketches sketches) {
        List<String> lines = new java.util.ArrayList<>();
        for (int document = 0; document < sketches.documents(); document++) {
            lines.add(sketches.name(document) + " from " + sketches.first(document));
        }
        for (int sentence = 0; sentence < sketches.size(); sentence++) {
            lines.add("of " + sketches.documentOf(sentence) + ": " + sketches.key(sentence, 0));
        }
        return lines;
    }
}
