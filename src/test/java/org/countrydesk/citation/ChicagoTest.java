package org.countrydesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.citation.Name.Body;
import org.countrydesk.citation.Name.Person;
import org.countrydesk.citation.Reference.Imprint;
import org.countrydesk.citation.Reference.Titles;
import org.countrydesk.citation.Reference.Type;
import org.countrydesk.citation.StyledLine.Run;
import org.countrydesk.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of the citation guide that chicagomanualofstyle.org publishes, and what follows from its rules. */
class ChicagoTest {

    @Test
    void printsTheGuidesBookOfTwoAuthors() {
        assertThat(Chicago.bibliography(Things.book()).text())
                .isEqualTo("Binder, Amy J., and Jeffrey L. Kidder. The Channels of Student Activism: How the Left and Right Are Winning"
                        + " (and Losing) in Campus Politics Today. University of Chicago Press, 2022.");
        assertThat(Chicago.note(Things.book()).text())
                .isEqualTo("Amy J. Binder and Jeffrey L. Kidder, The Channels of Student Activism: How the Left and Right Are Winning"
                        + " (and Losing) in Campus Politics Today (University of Chicago Press, 2022).");
    }

    @Test
    void printsTheGuidesBookOfOneAuthor() {
        Reference book = Things.of(
                Type.REPORT, List.of(new Person("Yu", "Charles")), new Titles("Interior Chinatown", ""), Things.imprint("Pantheon Books", "2020"), "");
        assertThat(Chicago.bibliography(book).text()).isEqualTo("Yu, Charles. Interior Chinatown. Pantheon Books, 2020.");
        assertThat(Chicago.note(book).text()).isEqualTo("Charles Yu, Interior Chinatown (Pantheon Books, 2020).");
    }

    @Test
    void printsTheGuidesPageWithoutADate() {
        assertThat(Chicago.bibliography(Things.undatedPage()).text())
                .isEqualTo("Yale University. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.");
        assertThat(Chicago.note(Things.undatedPage()).text())
                .isEqualTo("“About Yale: Yale Facts,” Yale University, accessed March 8, 2022, https://www.yale.edu/about-yale/yale-facts.");
    }

    @Test
    void putsTheOfficeOnceWhereItIsAuthorAndPublisher() {
        assertThat(Chicago.bibliography(Things.report("2019-06")).text())
                .isEqualTo("U.S. Department of State. Trafficking in Persons Report. June 2019. https://example.org/tip.");
        assertThat(Chicago.note(Things.report("2019-06")).text())
                .isEqualTo("U.S. Department of State, Trafficking in Persons Report (June 2019), https://example.org/tip.");
    }

    @Test
    void saysThatAThingWithoutDateOrAddressHasNoDate() {
        Reference thing = Things.of(Type.REPORT, List.of(new Body("Encyclopaedists")), new Titles("Peru", ""), Things.imprint("", ""), "");
        assertThat(Chicago.bibliography(thing).text()).isEqualTo("Encyclopaedists. Peru. n.d.");
        assertThat(Chicago.note(thing).text()).isEqualTo("Encyclopaedists, Peru (n.d.).");
    }

    @Test
    void beginsWithTheTitleWhereNobodyIsNamed() {
        Reference thing = Things.of(Type.REPORT, List.of(), new Titles("Peru", ""), Things.imprint("", "1950"), "");
        assertThat(Chicago.bibliography(thing).text()).isEqualTo("Peru. 1950.");
        assertThat(Chicago.note(thing).text()).isEqualTo("Peru (1950).");
    }

    @Test
    void putsASectionInItsDocument() {
        Reference part = Things.of(
                Type.PART, List.of(new Body("Ministry")), new Titles("Goals", "Annual Report"), Things.imprint("Ministry", "2019"), "https://example.org");
        assertThat(Chicago.bibliography(part).text()).isEqualTo("Ministry. “Goals.” In Annual Report. 2019. https://example.org.");
        assertThat(Chicago.note(part).text()).isEqualTo("Ministry, “Goals,” in Annual Report (2019), https://example.org.");
        assertThat(Chicago.bibliography(part).runs()).contains(new Run("Annual Report", true));
    }

    @Test
    void namesTheEditionOfADesksPage() {
        Reference page = Things.of(
                Type.PAGE,
                List.of(new Body("Peru Desk")),
                new Titles("Exports", "Peru Desk"),
                new Imprint("Peru Desk", Edtf.of("2026-11-22"), null, "3", ""),
                "https://example.org/series/exports");
        assertThat(Chicago.bibliography(page).text())
                .isEqualTo("Peru Desk. “Exports.” Edition 3. November 22, 2026. https://example.org/series/exports.");
        assertThat(Chicago.note(page).text())
                .isEqualTo("“Exports,” Peru Desk, edition 3, November 22, 2026, https://example.org/series/exports.");
    }

    @Test
    void pointsToTheHeadingAPassageStandsUnder() {
        assertThat(Chicago.note(Things.inPlace(Things.report("2019"), "Goals", "Words.")).text())
                .isEqualTo("U.S. Department of State, Trafficking in Persons Report (2019), under “Goals,” https://example.org/tip.");
    }

    @Test
    void turnsTheMarksOfAQuotedTitleIntoSingleOnes() {
        assertThat(Chicago.bibliography(Things.titled("The \"secret\" war")).text()).startsWith("Peru Desk. “The ‘secret’ war.” ");
        assertThat(Chicago.bibliography(Things.titled("The “secret” war")).text()).startsWith("Peru Desk. “The ‘secret’ war.” ");
    }

    @Test
    void addsNoStopAfterAQuestion() {
        assertThat(Chicago.bibliography(Things.titled("Who served?")).text()).isEqualTo("Peru Desk. “Who served?” November 22, 2026.");
    }

    @Test
    void namesThreeOfMoreThanSixAuthors() {
        List<Name> seven = List.of(
                new Person("A", "X."), new Person("B", "X."), new Person("C", "X."), new Person("D", "X."), new Person("E", "X."),
                new Person("F", "X."), new Person("G", "X."));
        Reference thing = Things.of(Type.REPORT, seven, new Titles("Peru", ""), Things.imprint("", "1950"), "");
        assertThat(Chicago.bibliography(thing).text()).isEqualTo("A, X., X. B, X. C, et al. Peru. 1950.");
        assertThat(Chicago.note(thing).text()).isEqualTo("X. A et al., Peru (1950).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2019-06-05 | June 5, 2019",
        "2019-06    | June 2019",
        "2019       | 2019",
        "2004-21    | Spring 2004",
        "198X       | 1980s",
        "1902?      | [1902?]",
        "1902~      | ca. 1902",
        "1955/1975  | 1955–1975",
        "1975/..    | 1975–"
    })
    void printsNoMoreOfADateThanIsKnown(String edtf, String printed) {
        assertThat(DateWords.chicago(Edtf.of(edtf))).isEqualTo(printed);
    }
}
