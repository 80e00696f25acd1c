package org.countrydesk.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jane Roe | jane-roe",
        "José Álvarez, Jr. | jose-alvarez-jr",
        "  --Strauß -- & Søn  | strauss-son",
        "O'Brien | obrien",
        "O’Brien | obrien",
        "Łukasz Đorđević | lukasz-dordevic",
        "王毅 | x",
        "'' | x",
        "ﬁne №1 | fine-no1",
    })
    void makesSlugs(String name, String slug) {
        assertEquals(slug, Slugs.of(name));
    }

    @Test
    void cutsBetweenWordsAtEightyCharacters() {
        assertEquals("word-".repeat(15) + "word", Slugs.of("word ".repeat(40)));
        assertEquals("a".repeat(80), Slugs.of("a".repeat(1000)));
        assertTrue(Slugs.of("ß".repeat(79)).length() <= 80);
    }
}
