package org.countrydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/documents/a#p1, /documents/a#p1",
        "/documents/a#p250, /documents/a#p250",
        "/documents/a#p251, /documents/a?page=2#p251",
        "/documents/a#p1000, /documents/a?page=4#p1000",
        "/documents/a#p1001, /documents/a?page=5#p1001",
        "/documents/a, /documents/a",
        "/documents/a/b#p1001, /documents/a/b#p1001",
        "/documents/a/original#L1001, /documents/a/original#L1001",
        "/topics/p#p999, /topics/p#p999"
    })
    void namesThePartOfALongDocument(String path, String whole) {
        assertThat(PassageAddress.whole(path)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"12, p12, /documents/a#p12", "251, p251, /documents/a?page=2#p251"})
    void takesNumbersAndNames(int number, String name, String address) {
        assertThat(PassageAddress.of("a", number)).isEqualTo(address);
        assertThat(PassageAddress.of("a", name)).isEqualTo(address);
    }

    @Test
    void addsTheWordsThatAreMarkedThere() {
        assertThat(PassageAddress.finding("/documents/x#p9", "free trade & \"U.S.\"")).isEqualTo("/documents/x?find=free%20trade%20%26%20%22U.S.%22#p9");
        assertThat(PassageAddress.finding("/documents/x?page=2#p300", " zürich ")).isEqualTo("/documents/x?find=z%C3%BCrich&page=2#p300");
        assertThat(PassageAddress.finding("/documents/x/goals#p9", "a")).isEqualTo("/documents/x/goals?find=a#p9");
        assertThat(PassageAddress.finding("/documents/x#p9", " ")).isEqualTo("/documents/x#p9");
        assertThat(PassageAddress.finding("/statistics/x-f1", "a")).isEqualTo("/statistics/x-f1");
    }
}
