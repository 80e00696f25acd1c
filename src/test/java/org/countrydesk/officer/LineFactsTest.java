package org.countrydesk.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.countrydesk.ambassador.Officers;
import org.junit.jupiter.api.Test;

class LineFactsTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 15);

    private static List<String> facts(String... services) {
        return LineFacts.of(Officers.line(services), READ).facts().stream()
                .map(fact -> fact.name() + ": " + fact.words() + " "
                        + fact.among().stream().map(LineFacts.Of::words).toList())
                .toList();
    }

    @Test
    void namesTheLongestAndTheShortest() {
        assertThat(facts("A 1901-01-01/1905-01-01", "B 1905-01-01/1906-01-01", "C 1906-01-11/1908-01-11"))
                .containsExactly(
                        "Longest service: 1,461 days [A]",
                        "Shortest service: 365 days [B]",
                        "Longest vacancy: 10 days [after B]",
                        "Vacant in all: 10 days, about 0\u00a0% of the time listed []");
    }

    @Test
    void namesAllThatPartialDatesAllow() {
        assertThat(facts("A 1901/1905", "B 1905-06-01/1909-08-01", "C 1909-08-01/1910-08-01"))
                .startsWith("Longest service: one of 2, as dates are partial "
                        + "[A, between 1,097 and 1,825 days, B, 1,522 days]")
                .anyMatch(fact -> fact.startsWith("Shortest service: 365 days [C]"));
    }

    @Test
    void countsCandidatesThatAreTooMany() {
        assertThat(facts("A 1901/1902", "B 1902/1903", "C 1903/1904", "D 1904/1905"))
                .startsWith("Longest service: not certain: 4 are possible, as dates are partial []");
    }

    @Test
    void tellsThoseThatServedAlike() {
        assertThat(facts("A 1901-01-01/1902-01-01", "B 1902-01-01/1903-01-01"))
                .startsWith("Longest service: 365 days, 2 times [A, B]");
    }

    @Test
    void countsAnIncumbentSoFarAndNeverAsTheShortest() {
        assertThat(facts("A 1901-01-01/1902-01-01", "B 1902-01-01/1904-01-01", "C 2020-06-01/now"))
                .contains("Shortest service: 365 days [A]");
        assertThat(facts("A 1901-01-01/1902-01-01", "B 1902-01-01/now").getFirst())
                .isEqualTo("Longest service: 43,265 days so far [B]");
    }

    @Test
    void boundsTheVacanciesAndCountsThoseThatCannotBeCounted() {
        assertThat(facts("A 1901-01-01/1903-05", "B 1904-01-01/1905-01-01", "C /1908", "D 1909-01-01/1911-01-01"))
                .contains("Longest vacancy: one of 2, as dates are partial "
                        + "[after C, up to 366 days, after A, between 215 and 245 days]")
                .anyMatch(fact -> fact.startsWith("Vacant in all: between 215 and 611 days, 6 to 17\u00a0% of the time listed;"
                        + " 1 change of officer cannot be counted"));
        assertThat(facts("A 1901-01-01/1903-05-01", "B 1903-05-01/1905-01-01")).contains("Vacant in all: not once []");
    }

    @Test
    void saysNothingOfALineOfOne() {
        assertThat(facts("A 1901-01-01/1903-05-01")).isEmpty();
        assertThat(facts("A /")).isEmpty();
    }
}
