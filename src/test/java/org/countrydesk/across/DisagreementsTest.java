package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreementsTest {

    @Test
    void tellsTwoDocumentsApartThatGiveOneMeasureTwoValues() {
        List<Disagreements.Pair> pairs = Disagreements.of(List.of(
                cases("police-report", "120", null, "2017"), cases("court-report", "98", null, "2017"), cases("court-report", "80", null, "2016")));

        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().a().document()).isEqualTo("court-report");
        assertThat(pairs.getFirst().b().value()).isEqualByComparingTo("120");
    }

    @Test
    void letsQualifiersReconcileValues() {
        assertThat(Disagreements.of(List.of(
                        cases("a", "120", null, "2017"), cases("b", "100", Qualifier.MORE_THAN, "2017"))))
                .isEmpty();
        assertThat(Disagreements.of(List.of(cases("a", "105", null, "2017"), cases("b", "100", Qualifier.ABOUT, "2017"))))
                .isEmpty();
        assertThat(Disagreements.of(List.of(cases("a", "90", null, "2017"), cases("b", "100", Qualifier.MORE_THAN, "2017"))))
                .hasSize(1);
    }

    @Test
    void isSilentWithinOneDocumentAndWhereOneGivesBothValues() {
        assertThat(Disagreements.of(List.of(cases("a", "120", null, "2017"), cases("a", "98", null, "2017"))))
                .isEmpty();
        assertThat(Disagreements.of(List.of(
                        cases("a", "120", null, "2017"), cases("b", "98", null, "2017"), cases("b", "120", null, "2017"))))
                .isEmpty();
    }

    private static StatisticRef cases(String document, String value, @Nullable Qualifier qualifier, String year) {
        return new StatisticRef(
                document,
                Set.of("kenya"),
                document + "-f" + value,
                UnitClass.COUNT,
                "case",
                "smuggling cases brought to court",
                Edtf.of(year),
                new BigDecimal(value),
                null,
                qualifier);
    }
}
