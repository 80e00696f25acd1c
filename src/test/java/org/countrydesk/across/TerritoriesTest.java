package org.countrydesk.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerritoriesTest {

    @Test
    void findsTheTerritoriesOfATitleInOrder() {
        assertThat(Territories.in("Kenya–United States relations")).containsExactly("KE", "US");
        assertThat(Territories.in("U.S. aid to Chad and Papua New Guinea")).containsExactly("US", "TD", "PG");
        assertThat(Territories.in("Côte d’Ivoire, or Ivory Coast; Burma's rice; Trinidad & Tobago"))
                .containsExactly("CI", "MM", "TT");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(Territories.in("they told us of turkey and china in jordan")).isEmpty();
        assertThat(Territories.in("RIGHTS AND DUTIES PER PERSON TELL US")).isEmpty();
        assertThat(Territories.in("")).isEmpty();
    }

    @Test
    void knowsShortNamesAndCodesOfPlaces() {
        assertThat(Territories.code("U.K.")).contains("GB");
        assertThat(Territories.code("USA")).contains("US");
        assertThat(Territories.code("us")).isEmpty();
        assertThat(Territories.code("Atlantis")).isEmpty();
    }
}
