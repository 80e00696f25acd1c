package org.countrydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.extract.ReadPassages;
import org.countrydesk.extract.sentence.PassageText;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityExtractorTest {

    private final EntityExtractor extractor = new EntityExtractor();

    @Test
    void takesOfficersOutOfTheirRows() {
        List<PassageText> passages = ReadPassages.of("envoys.md", "| Name | From |\n|---|---|\n| May Banks Field | 1902 |\n| de Rham, C. | 1905 |\n");
        PassageText row = passages.get(1);
        PassageText next = passages.get(2);

        List<Fact.Mention> mentions =
                extractor.extract(passages, List.of(term(row, "May Banks Field"), term(next, "de Rham, C.")), List.of());

        assertThat(mentions).filteredOn(mention -> mention.type() == EntityType.PERSON)
                .extracting(Fact.Mention::name)
                .containsExactly("May Banks Field", "de Rham, C.");
    }

    @Test
    void leavesOutWhatStandsInADate() {
        List<PassageText> passages = ReadPassages.of("a.md", "It ended on Armistice Day in Compiegne, and in Compiegne the war was over.");
        PassageText passage = passages.getFirst();
        int start = passage.text().indexOf("Armistice Day");
        var date = new Fact.DatedStatement(passage.place(start, start + 13), "Armistice Day", Edtf.of("1918-11-11"), false);

        assertThat(extractor.extract(passages, List.of(), List.of(date))).extracting(Fact.Mention::surface).containsOnly("Compiegne");
    }

    @Test
    void nestsAPlaceInsideABody() {
        List<PassageText> passages = ReadPassages.of("a.md", "The British Embassy in Cairo closed.");

        assertThat(extractor.extract(passages, List.of(), List.of()))
                .extracting(Fact.Mention::surface)
                .containsExactly("British Embassy in Cairo", "Cairo");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void quotesTheTextAndNeverOverlaps(String text) {
        List<PassageText> passages = ReadPassages.of("text.txt", text);
        List<Fact.Mention> mentions = extractor.extract(passages, List.of(), List.of());

        int end = 0;
        int passage = 0;
        for (Fact.Mention mention : mentions) {
            end = mention.place().passage() == passage ? end : 0;
            passage = mention.place().passage();
            assertThat(mention.place().start()).as(mention.toString()).isGreaterThanOrEqualTo(end);
            end = mention.place().end();
            assertThat(passages.get(passage - 1).text().substring(mention.place().start(), end)).isEqualTo(mention.surface());
            assertThat(mention.name()).isNotBlank();
        }
    }

    static Stream<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "?",
                "' ’s -' . .. U.S.’s (A) (AB",
                "The 1990 Press Law of Project 12 and (PLP) the X's Y of Z and",
                "Grüße aus Österreich, Ünal Öz, 東京 and São Tomé and Príncipe's President Ünal Öz of the"));
        for (String unit : List.of("Aa ", "Aa-", "A.", "Aa of ", "Aa and ", "Bank of the Aa and ", "(AB) ", "President ", "Thai ", "Aa, and ")) {
            texts.add(unit.repeat(4_000));
        }
        return texts.stream();
    }

    private static Fact.Term term(PassageText row, String name) {
        return new Fact.Term(row.place(0, row.text().length()), name, Role.ENVOY, "", null, null, false, 1, "", "");
    }
}
