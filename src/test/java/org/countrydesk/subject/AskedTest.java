package org.countrydesk.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @Test
    void takesAnAddressApart() {
        assertThat(Asked.read("/")).hasValue(new Asked(List.of(), "", 0));
        assertThat(Asked.read("/documents/peru#p12")).hasValue(new Asked(List.of("documents", "peru"), "", 12));
        assertThat(Asked.read("/timeline/1902%3F")).hasValue(new Asked(List.of("timeline", "1902?"), "", 0));
        assertThat(Asked.read("/ambassadors?country=C%C3%B4te%20d%E2%80%99Ivoire")).hasValue(new Asked(List.of("ambassadors"), "Côte d’Ivoire", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "documents", "//evil.example/x", "https://evil.example/x", "javascript:alert(1)", "/documents/peru#other", "/documents/peru#p0",
        "/documents/peru?x=1", "/documents/%zz", "/documents/a b", "/documents/peru#p12345678"
    })
    void readsNothingElse(String address) {
        assertThat(Asked.read(address)).isEmpty();
    }

    @Test
    void readsNoAddressWithoutEnd() {
        assertThat(Asked.read("/documents/" + "x".repeat(1_000))).isEmpty();
    }
}
