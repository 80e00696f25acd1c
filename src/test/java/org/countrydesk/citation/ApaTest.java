package org.countrydesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.citation.Reference.Imprint;
import org.countrydesk.citation.Reference.Titles;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference examples that apastyle.apa.org publishes, and what follows from its rules. */
class ApaTest {

    @Test
    void printsTheGuidesPageOfAnOffice() {
        Reference page = Things.of(
                Type.PAGE,
                List.of(new Body("World Health Organization")),
                new Titles("Questions and answers on immunization and vaccine safety", ""),
                Things.imprint("", "2018-03"),
                "https://www.who.int/features/qa/84/en/");
        assertThat(Apa.print(page).text())
                .isEqualTo("World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety."
                        + " https://www.who.int/features/qa/84/en/");
    }

    @Test
    void printsTheGuidesPageThatChanges() {
        Reference page = Things.of(
                Type.PAGE,
                List.of(new Body("U.S. Census Bureau")),
                new Titles("U.S. and world population clock", ""),
                new Imprint("U.S. Department of Commerce", null, Things.READ, "", ""),
                "https://www.census.gov/popclock/");
        assertThat(Apa.print(page).text())
                .isEqualTo("U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce."
                        + " Retrieved July 3, 2019, from https://www.census.gov/popclock/");
    }

    @Test
    void printsTheGuidesPageOfAPerson() {
        Reference page = Things.of(
                Type.PAGE,
                List.of(new Person("Toner", "Kathleen")),
                new Titles("When Covid-19 hit, he turned his newspaper route into a lifeline for senior citizens", "CNN"),
                Things.imprint("", "2020-09-24"),
                "https://www.cnn.com/2020/06/04/us/coronavirus-newspaper-deliveryman-groceries-senior-citizens-cnnheroes-trnd/index.html");
        assertThat(Apa.print(page).text())
                .isEqualTo("Toner, K. (2020, September 24). When Covid-19 hit, he turned his newspaper route into a lifeline for senior"
                        + " citizens. CNN. https://www.cnn.com/2020/06/04/us/coronavirus-newspaper-deliveryman-groceries-senior-citizens-cnnheroes-trnd/index.html");
    }

    @Test
    void namesAuthorAndPublisherOnceWhereTheyAreOne() {
        assertThat(Apa.print(Things.report("2019-06")).text())
                .isEqualTo("U.S. Department of State. (2019, June). Trafficking in Persons Report. https://example.org/tip");
    }

    @Test
    void putsTheTitleFirstWhereNobodyIsNamed() {
        Reference thing = Things.of(Type.PAGE, List.of(), new Titles("List of oldest companies", ""), Things.imprint("", "2019-01-13"), "");
        assertThat(Apa.print(thing).text()).isEqualTo("List of oldest companies. (2019, January 13).");
    }

    @Test
    void marksADataSetAndItsEdition() {
        Reference series = Things.of(
                Type.DATASET,
                List.of(new Body("Peru Desk")),
                new Titles("Exports", "Peru Desk"),
                new Imprint("Peru Desk", Edtf.of("2026-11-22"), null, "3", ""),
                "https://example.org/series/exports");
        assertThat(Apa.print(series).text())
                .isEqualTo("Peru Desk. (2026, November 22). Exports (Edition 3) [Data set]. https://example.org/series/exports");
    }

    @Test
    void putsASectionInItsDocument() {
        Reference part = Things.of(Type.PART, List.of(new Body("Ministry")), new Titles("Goals", "Annual Report"), Things.imprint("Ministry", "2019"), "");
        assertThat(Apa.print(part).text()).isEqualTo("Ministry. (2019). Goals. In Annual Report.");
        assertThat(Apa.print(part).runs()).contains(new StyledLine.Run("Annual Report", true));
    }

    @Test
    void leavesOutTheMiddleOfMoreThanTwentyAuthors() {
        List<Name> many = new ArrayList<>();
        for (int i = 1; i <= 22; i++) {
            many.add(new Person("N" + i, "A."));
        }
        String printed = Apa.print(Things.of(Type.REPORT, many, new Titles("Peru", ""), Things.imprint("", "1950"), "")).text();
        assertThat(printed).contains("N19, A., . . . N22, A. (1950)").doesNotContain("N20").doesNotContain("N21");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kathleen | K.", "Jean-Paul | J.-P.", "R. F. | R. F.", "Émile Zoë | É. Z."})
    void writesGivenNamesAsInitials(String given, String initials) {
        assertThat(Apa.initials(given)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2019-06-05 | 2019, June 5",
        "2019-06    | 2019, June",
        "2004-21    | 2004, Spring",
        "198X       | 1980s",
        "1902?      | ca. 1902",
        "1955/1975  | 1955–1975"
    })
    void printsNoMoreOfADateThanIsKnown(String edtf, String printed) {
        assertThat(DateWords.apa(Edtf.of(edtf))).isEqualTo(printed);
    }
}
