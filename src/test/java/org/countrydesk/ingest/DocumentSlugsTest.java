package org.countrydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentSlugsTest {

    @Test
    void givesFilesOfOneNameSlugsOfTheirOwn() {
        DocumentSlugs slugs = new DocumentSlugs();
        assertThat(slugs.next("peru.md")).isEqualTo("peru");
        assertThat(slugs.next("peru.html")).isEqualTo("peru-2");
        assertThat(slugs.next("Perú.pdf")).isEqualTo("peru-3");
        assertThat(slugs.next("trade/peru.md")).isEqualTo("trade-peru");
        assertThat(slugs.next("trade-peru.txt")).isEqualTo("trade-peru-2");
    }

    @Test
    void leavesSlugsToThoseWhoHaveThem() {
        DocumentSlugs slugs = new DocumentSlugs();
        assertThat(slugs.take("peru")).isTrue();
        assertThat(slugs.take("peru")).isFalse();
        assertThat(slugs.next("peru.md")).isEqualTo("peru-2");
    }
}
