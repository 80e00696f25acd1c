package org.countrydesk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.countrydesk.across.passage.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscrepancyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They sent 300 men home.       | They sent 400 men home.          | true  | false",
        "They sent three men home.     | They sent four men home.         | true  | false",
        "They sent 3 men home.         | They sent three men home.        | false | false",
        "It cost 1,700 kip.            | It cost 1700 kip.                | false | false",
        "It rose to 4.5 percent.       | It rose to 45 percent.           | true  | false",
        "They met in 1996 in Vientiane.| They met in 1997 in Vientiane.   | false | true",
        "They met in May in Vientiane. | They met in June in Vientiane.   | false | true",
        "They may go home.             | They might go home.              | false | false",
        "They sent many men home.      | They sent some men home.         | false | false",
        "In 1996 they sent 30 men.     | In 1997 they sent forty men.     | true  | true",
        "They sent men home.           | They sent 20 men home.           | true  | false"
    })
    void tellsOtherNumbersAndDatesFromOtherWords(String a, String b, boolean number, boolean date) {
        assertThat(Discrepancy.of(Wording.of(a, b))).isEqualTo(new Discrepancy(number, date));
    }
}
