package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.countrydesk.DeskTest;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks the seeds for an officer is led to the officer, however much of the name was typed. */
@DeskTest
class SearchOfficersTest {

    @Autowired
    private SearchIndex index;

    @Test
    void leadsWithEachOfficerByNameAndSurname() {
        Filters officers = new Filters(Set.of(EntryType.AMBASSADOR), Set.of(), Set.of(), Set.of(), null, null);
        List<String> names = new ArrayList<>();
        for (SearchHit officer : index.search(new SearchQuery("", officers, Sort.TITLE, 1, 100)).items()) {
            names.add(officer.title().substring(0, officer.title().indexOf(SearchEntry.OFFICE)));
        }
        assertThat(names).hasSize(28);
        SoftAssertions softly = new SoftAssertions();
        for (String name : names) {
            String surname = name.replace(", Jr.", "").replaceAll(".* ", "");
            SearchHit byName = index.search(SearchQuery.of(name)).items().getFirst();
            softly.assertThat(byName.type() + " " + byName.title()).as(name).startsWith(EntryType.AMBASSADOR + " " + name + SearchEntry.OFFICE);
            SearchHit bySurname = index.search(SearchQuery.of(surname)).items().getFirst();
            softly.assertThat(bySurname.type() + " " + bySurname.title()).as(surname).matches(EntryType.AMBASSADOR + " [^–]*\\b" + surname + "\\b.*");
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"Wendy J. Chamberlin, Wendy Chamberlin", "T. Corcoran, Thomas J. Corcoran", "Thomas Corcoran, Thomas J. Corcoran"})
    void leadsWithAnOfficerWhoseNameWasTypedOtherwise(String asked, String name) {
        SearchHit first = index.search(SearchQuery.of(asked)).items().getFirst();
        assertThat(first.type()).isEqualTo(EntryType.AMBASSADOR);
        assertThat(first.title()).startsWith(name + SearchEntry.OFFICE);
    }

    @Test
    void showsTheTopicOfTheSameNameBesideTheOfficer() {
        SearchHit first = index.search(SearchQuery.of("Huso")).items().getFirst();
        assertThat(first.also()).extracting(SearchHit.Also::type).contains(EntryType.TOPIC, EntryType.PASSAGE).doesNotContain(EntryType.AMBASSADOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laos", "United States", "ATD"})
    void leavesWhatIsNoOfficersNameToItsTopic(String asked) {
        assertThat(index.search(SearchQuery.of(asked)).items().getFirst().type()).isNotEqualTo(EntryType.AMBASSADOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chargé d’affaires", "charge d'affaires"})
    void leadsWithOfficersByTheirRank(String asked) {
        assertThat(index.search(SearchQuery.of(asked)).items().getFirst().title()).contains("Chargé d’Affaires");
    }
}
