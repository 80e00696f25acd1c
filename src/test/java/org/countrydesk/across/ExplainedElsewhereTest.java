package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.across.ExplainedElsewhere.Explained;
import org.countrydesk.across.ExplainedElsewhere.Used;
import org.junit.jupiter.api.Test;

class ExplainedElsewhereTest {

    private static final Explained IN_B = new Explained("ruth-mwamba", "b", 4, "Ruth Mwamba, a judge, spoke.", false);

    @Test
    void leadsFromTheFirstUseToTheDocumentThatExplains() {
        var pointers = ExplainedElsewhere.of(
                List.of(IN_B),
                List.of(new Used("ruth-mwamba", "a", "Ruth Mwamba", 9, 1), new Used("ruth-mwamba", "a", "Ruth Mwamba", 2, 1), new Used("ruth-mwamba", "b", "Ruth Mwamba", 4, 3)));

        assertThat(pointers).hasSize(1);
        assertThat(pointers.getFirst().from().passage()).isEqualTo(2);
        assertThat(pointers.getFirst().to()).isEqualTo(IN_B);
    }

    @Test
    void choosesTheDocumentThatNamesItMost() {
        var pointers = ExplainedElsewhere.of(
                List.of(IN_B, new Explained("ruth-mwamba", "c", 1, "Mwamba, the judge, left.", false)),
                List.of(
                        new Used("ruth-mwamba", "a", "Ruth Mwamba", 2, 1),
                        new Used("ruth-mwamba", "b", "Ruth Mwamba", 4, 1),
                        new Used("ruth-mwamba", "c", "Ruth Mwamba", 1, 7)));

        assertThat(pointers).singleElement().satisfies(pointer -> assertThat(pointer.to().document()).isEqualTo("c"));
    }

    @Test
    void leavesNamesAloneThatEveryDocumentUses() {
        List<Used> used = new ArrayList<>(List.of(new Used("ruth-mwamba", "b", "Ruth Mwamba", 4, 3)));
        for (int i = 0; i < 50; i++) {
            used.add(new Used("ruth-mwamba", "document-" + i, "Ruth Mwamba", 1, 1));
        }

        assertThat(ExplainedElsewhere.of(List.of(IN_B), used)).isEmpty();
        assertThat(ExplainedElsewhere.of(List.of(IN_B), used.subList(0, 50))).hasSize(49);
    }

    @Test
    void leadsFromBareInitialsToWhereTheyAreWrittenOut() {
        Explained writtenOut = new Explained("drug-agency", "b", 4, "The Drug Agency (DA) is busy.", true);

        assertThat(ExplainedElsewhere.of(
                        List.of(writtenOut),
                        List.of(
                                new Used("drug-agency", "a", "DA", 2, 1),
                                new Used("drug-agency", "b", "Drug Agency", 4, 2),
                                new Used("drug-agency", "c", "Drug Agency", 1, 1))))
                .singleElement()
                .satisfies(pointer -> assertThat(pointer.from().document()).isEqualTo("a"));
    }
}
