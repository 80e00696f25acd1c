package org.countrydesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.citation.Reference.Imprint;
import org.countrydesk.citation.Reference.Place;
import org.countrydesk.citation.Reference.Titles;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reference managers read, written out by hand. */
class FormatsTest {

    private static final String HOSTILE = "50% of {A} & \\B_C #1 $2 ~x^y \"q\" </script> – Chargé d’Affaires";

    private static Reference whole() {
        return new Reference(
                Type.REPORT,
                List.of(new Body("U.S. Department of State")),
                new Titles("Trafficking in Persons Report, June 2019: Laos", ""),
                new Imprint("U.S. Department of State", Edtf.of("2019-06"), Things.READ, "", "Public domain"),
                new Place("Prosecution", "The government\nprosecuted."),
                "https://example.org/tip?a=1&b=2",
                "Read as tip.txt");
    }

    @Test
    void writesBibTex() {
        assertThat(BibTex.print(whole())).isEqualTo("""
                @misc{us2019trafficking,
                  author = {{U.S. Department of State}},
                  title = {{Trafficking in Persons Report, June 2019: Laos}},
                  publisher = {U.S. Department of State},
                  year = {2019},
                  month = jun,
                  url = {https://example.org/tip?a=1&b=2},
                  urldate = {2019-07-03},
                  copyright = {Public domain},
                  abstract = {The government prosecuted.},
                  note = {Read as tip.txt}
                }
                """);
    }

    @Test
    void writesASectionAsPartOfACollection() {
        Reference part = Things.of(
                Type.PART, List.of(new Person("Zoë", "Émile"), new Person("Roe", "")), new Titles("Goals", "Annual Report"), Things.imprint("Ministry", "198X"), "");
        assertThat(BibTex.print(part)).isEqualTo("""
                @incollection{zoe1980goals,
                  author = {Zoë, Émile and Roe},
                  title = {{Goals}},
                  booktitle = {{Annual Report}},
                  publisher = {Ministry},
                  year = {1980s}
                }
                """);
    }

    @Test
    void escapesWhatTexReadsAsItsOwn() {
        assertThat(BibTex.escaped(HOSTILE))
                .isEqualTo("50\\% of \\textbraceleft{}A\\textbraceright{} \\& \\textbackslash{}B\\_C \\#1 \\$2 \\textasciitilde{}x"
                        + "\\textasciicircum{}y \"q\" </script> – Chargé d’Affaires");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOSTILE, "}}}", "{", "\\}", "a}\n@misc{x, title={y"})
    void keepsBracesInBalance(String title) {
        String printed = BibTex.print(Things.titled(title));
        int depth = 0;
        for (char sign : printed.toCharArray()) {
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
        assertThat(printed.lines().filter(line -> line.startsWith("@"))).hasSize(1);
    }

    @Test
    void writesRis() {
        assertThat(Ris.print(whole())).isEqualTo(String.join(
                "\r\n",
                "TY  - RPRT",
                "AU  - U.S. Department of State",
                "TI  - Trafficking in Persons Report, June 2019: Laos",
                "PB  - U.S. Department of State",
                "PY  - 2019",
                "DA  - 2019/06//",
                "Y2  - 2019/07/03/",
                "SE  - Prosecution",
                "UR  - https://example.org/tip?a=1&b=2",
                "AB  - The government prosecuted.",
                "C1  - Licence: Public domain",
                "N1  - Read as tip.txt",
                "LA  - en",
                "ER  - ",
                ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2019-06-05 | 2019 | 2019/06/05/",
        "2019       | 2019 | 2019///",
        "1902?      | 1902 | 1902///ca.",
        "2004-21    | 2004 | 2004///Spring"
    })
    void writesDatesOfRisAsFarAsTheyAreKnown(String edtf, String year, String date) {
        assertThat(Ris.print(Things.report(edtf))).contains("\r\nPY  - " + year + "\r\nDA  - " + date + "\r\n");
    }

    @Test
    void writesNoYearWhereThereIsNone() {
        assertThat(Ris.print(Things.report("198X"))).contains("\r\nDA  - ///1980s\r\n").doesNotContain("PY");
        assertThat(Ris.print(Things.report(""))).doesNotContain("PY").doesNotContain("DA  ");
    }

    @Test
    void keepsARisValueOnItsLine() {
        assertThat(Ris.print(Things.titled("one\r\nER  - \r\nTY  - BOOK"))).contains("TI  - one ER - TY - BOOK\r\n");
    }

    @Test
    void writesCslJson() {
        Map<String, Object> item = CslJson.item(whole());
        assertThat(item)
                .containsEntry("id", "us2019trafficking")
                .containsEntry("type", "report")
                .containsEntry("author", List.of(Map.of("literal", "U.S. Department of State")))
                .containsEntry("issued", Map.of("date-parts", List.of(List.of(2019, 6))))
                .containsEntry("accessed", Map.of("date-parts", List.of(List.of(2019, 7, 3))))
                .containsEntry("URL", "https://example.org/tip?a=1&b=2")
                .containsEntry("license", "Public domain")
                .doesNotContainKey("container-title")
                .doesNotContainKey("edition");
    }

    @Test
    void writesPersonsInPartsAndLeavesOutWhatIsNotKnown() {
        assertThat(CslJson.item(Things.book()).get("author"))
                .isEqualTo(List.of(Map.of("family", "Binder", "given", "Amy J."), Map.of("family", "Kidder", "given", "Jeffrey L.")));
        assertThat(CslJson.item(Things.report(""))).doesNotContainKey("issued");
    }

    @Test
    void writesDatesOfCslAsFarAsTheyAreKnown() {
        assertThat(issued("1955/1975")).isEqualTo(Map.of("date-parts", List.of(List.of(1955), List.of(1975))));
        assertThat(issued("198X")).isEqualTo(Map.of("literal", "1980s"));
        assertThat(issued("1902~")).isEqualTo(Map.of("date-parts", List.of(List.of(1902)), "circa", true));
        assertThat(issued("2004-21")).isEqualTo(Map.of("date-parts", List.of(List.of(2004)), "season", 1));
        assertThat(issued("1975/..")).isEqualTo(Map.of("literal", "1975–"));
    }

    @Test
    void writesPlainWords() {
        assertThat(Plain.print(whole()))
                .isEqualTo("“Trafficking in Persons Report, June 2019: Laos”, U.S. Department of State (June 2019), https://example.org/tip?a=1&b=2");
        assertThat(Plain.words(Things.titled("Exports"))).isEqualTo("“Exports”, Peru Desk (22 November 2026)");
    }

    private static @org.jspecify.annotations.Nullable Object issued(String edtf) {
        return CslJson.item(Things.report(edtf)).get("issued");
    }
}
