package org.countrydesk.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.countrydesk.ambassador.Officers;
import org.countrydesk.ambassador.Service;
import org.junit.jupiter.api.Test;

class TermWordsTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 15);

    private static Service service(String words) {
        return Officers.line(words).services().getFirst();
    }

    private static String lead(String words) {
        return TermWords.lead(service(words), READ);
    }

    @Test
    void statesATermInASentence() {
        assertThat(lead("Roe 1901-05-02/1904")).isEqualTo("Roe was ambassador to Chile from 2 May 1901 to 1904.");
        assertThat(lead("Roe:charge 1901/1901")).isEqualTo("Roe was chargé d’affaires to Chile in 1901.");
        assertThat(lead("Roe 2018-01-02/now")).isEqualTo("Roe has been ambassador to Chile since 2 January 2018.");
        assertThat(lead("Roe 1901/")).isEqualTo("Roe was ambassador to Chile from 1901; when the term ended is not known.");
        assertThat(lead("Roe /1904")).isEqualTo("Roe was ambassador to Chile until 1904; when the term began is not known.");
        assertThat(lead("Roe /")).isEqualTo("Roe was ambassador to Chile; the source gives no date.");
        assertThat(lead("Roe 1904/1901"))
                .isEqualTo("Roe was ambassador to Chile; the source gives 1904 as the start and 1901 as the end, which contradict each other.");
    }

    @Test
    void saysHowLongItLastedAndWhereItStands() {
        assertThat(TermWords.place(service("Roe 1901-01-01/1902-01-01"), 2, 3, READ))
                .isEqualTo("A service of 365 days; number 2 of 3 terms listed.");
        assertThat(TermWords.place(service("Roe 2020-06-05/now"), 3, 3, READ))
                .isEqualTo("A service of 10 days up to 15 June 2020, when the list was read; the latest of 3 terms listed.");
        assertThat(TermWords.place(service("Roe /"), 1, 1, READ)).isEqualTo("The only term listed.");
    }

    @Test
    void saysWhyDaysAreUncertain() {
        assertThat(TermWords.uncertainty(service("Roe 1901-01-01/1902-01-01"))).isEmpty();
        assertThat(TermWords.uncertainty(service("Roe 1901-01/1902")))
                .isEqualTo("The start is known only to the month (January 1901), and the end is known only to the year (1902).");
        assertThat(TermWords.uncertainty(service("Roe 1901~/now"))).contains("approximately");
        assertThat(TermWords.uncertainty(service("Roe 1901/"))).startsWith("The end is not known");
        assertThat(TermWords.uncertainty(service("Roe 1905/1901"))).startsWith("The end lies before the start");
    }

    @Test
    void namesCountriesAsSentencesDo() {
        assertThat(CountryWords.to("Peru")).isEqualTo(" to Peru");
        assertThat(CountryWords.to("Czech Republic")).isEqualTo(" to the Czech Republic");
        assertThat(CountryWords.to("United Kingdom")).isEqualTo(" to the United Kingdom");
        assertThat(CountryWords.to("")).isEmpty();
    }
}
