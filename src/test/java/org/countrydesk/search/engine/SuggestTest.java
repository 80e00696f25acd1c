package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.Suggestions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested while somebody is typing. */
class SuggestTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = new LuceneIndex(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z | Zürich Convention",
                "ZUR | Zürich Convention",
                "zürich conv | Zürich Convention",
                "conv zur | Zürich Convention",
                "zürich’s c | Zürich Convention",
                "people | People’s Council",
                "people's c | People’s Council",
                "cease-f | Cease-fire Line",
                "ceasef | Cease-fire Line",
                "cease fire l | Cease-fire Line",
                "fire | Cease-fire Line",
                "us aid | U.S. Aid",
                "u.s. a | U.S. Aid",
                "line c | Cease-fire Line",
                "line x | "
            })
    void findsNamesByTheBeginningsOfTheirWords(String typed, String title) {
        write(
                Entries.topic(1, "Zürich Convention"),
                Entries.topic(1, "People’s Council"),
                Entries.topic(1, "Cease-fire Line"),
                Entries.topic(1, "U.S. Aid"));
        assertThat(titles(typed).stream().findFirst().orElse(null)).isEqualTo(title);
    }

    @Test
    void putsNamesThatBeginSoFirstThenWholeWordsThenWhatIsNamedMost() {
        write(
                Entries.topic(900, "River Trade"),
                Entries.topic(5, "Traders Union"),
                Entries.topic(1, "Trade Office"),
                Entries.topic(700, "Free Traders"),
                Entries.topic(80, "Tradition"));
        assertThat(titles("trade")).containsExactly("Trade Office", "Traders Union", "River Trade", "Free Traders");
        assertThat(titles("trad")).startsWith("Tradition", "Traders Union", "Trade Office");
    }

    @Test
    void putsWordsInARowBeforeWordsApart() {
        write(
                Entries.topic(900, "Free Movement of Trade"),
                Entries.topic(300, "Union of Free Trade"),
                Entries.topic(1, "The Free Trade Area"));
        assertThat(titles("free tra")).containsExactly("The Free Trade Area", "Union of Free Trade", "Free Movement of Trade");
    }

    @Test
    void takesNoInitialForAWholeWordAndPassesOverNumbersThatOpenATitle() {
        write(
                Entries.topic(1, "P. Books"),
                Entries.topic(500, "President"),
                entry(EntryType.SECTION, "Of memoranda", List.of(), "/documents/a/of-memoranda"),
                entry(EntryType.SECTION, "17. Memorandum", List.of(), "/documents/a/17-memorandum"));
        assertThat(titles("p")).startsWith("President", "P. Books");
        assertThat(titles("memor")).startsWith("17. Memorandum");
    }

    @Test
    void prefersOfTwoNamesThatFitAlikeTheOneThatIsNamedMore() {
        write(Entries.topic(2, "United Stations Fund", "Station Fund"), Entries.topic(5000, "United States"));
        assertThat(titles("united sta")).containsExactly("United States", "United Stations Fund");
    }

    @Test
    void letsWordsOfGrammarBeMissing() {
        write(Entries.topic(1, "Department State"));
        assertThat(titles("the department of state")).containsExactly("Department State");
        assertThat(titles("department o")).isEmpty();
    }

    @Test
    void saysUnderWhichOtherNameSomethingIsFound() {
        write(Entries.topic(7, "Anti-Trafficking Department", "ATD", "Traffic Desk"));
        assertThat(index.suggest("atd", 12).groups().getFirst().items())
                .containsExactly(new Suggestions.Item(
                        "Anti-Trafficking Department", "also ATD; organization, named 7 times", "/topics/anti-trafficking-department"));
        assertThat(index.suggest("anti", 12).groups().getFirst().items().getFirst().note()).isEqualTo("organization, named 7 times");
    }

    @Test
    void groupsByKindTheBestFirstAndSaysWhatEachThingIs() {
        SearchEntry.About values = new SearchEntry.About(List.of(), List.of(), List.of(), 12);
        write(
                entry(EntryType.DOCUMENT, "About cocoa", List.of("Ministry"), "/documents/cocoa"),
                entry(EntryType.SECTION, "Trade in cocoa", List.of(), "/documents/cocoa/trade"),
                entry(EntryType.AMBASSADOR, "Cocora Vale – Envoy, Ghana, 1958 to 1960", List.of(), "/ambassadors/cocora-vale"),
                entry(EntryType.AMBASSADOR, "Cocora Vale – Ambassador, Ghana, 1960 to 1961", List.of(), "/ambassadors/cocora-vale"),
                new SearchEntry(EntryType.SERIES, SearchEntry.Place.NONE, "Cocoa exports", List.of("tonne"), List.of(), "tonne", "/series/c", values),
                Entries.passage("ghana", "p1", "Cocoa"));
        assertThat(index.suggest("coco", 12).groups())
                .extracting(Suggestions.Group::type)
                .containsExactly(EntryType.AMBASSADOR, EntryType.SERIES, EntryType.DOCUMENT, EntryType.SECTION);
        assertThat(index.suggest("coco", 12).groups().stream().flatMap(group -> group.items().stream()))
                .containsExactly(
                        new Suggestions.Item("Cocora Vale", "Envoy, Ghana, 1958 to 1960", "/ambassadors/cocora-vale"),
                        new Suggestions.Item("Cocoa exports", "12 values, tonne", "/series/c"),
                        new Suggestions.Item("About cocoa", "Ministry", "/documents/cocoa"),
                        new Suggestions.Item("Trade in cocoa", "in About ghana", "/documents/cocoa/trade"));
    }

    @Test
    void givesEachKindItsShareOfTheRoom() {
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            for (EntryType type : List.of(EntryType.DOCUMENT, EntryType.SECTION, EntryType.AMBASSADOR, EntryType.SERIES)) {
                entries.add(entry(type, "Rice " + i, List.of(), "/" + type.word() + "/" + i));
            }
            entries.add(Entries.topic(i, "Rice " + i));
        }
        write(entries.toArray(SearchEntry[]::new));
        assertThat(index.suggest("rice", 12).groups()).extracting(group -> group.items().size()).containsExactly(3, 3, 2, 2, 2);
        assertThat(index.suggest("rice", 100).groups()).allSatisfy(group -> assertThat(group.items()).hasSize(4));
    }

    @Test
    void showsATitleOfManySectionsOnceWhileThereAreOthers() {
        write(
                entry(EntryType.SECTION, "Protection", List.of(), "/documents/a/protection"),
                entry(EntryType.SECTION, "Protection", List.of(), "/documents/b/protection"),
                entry(EntryType.SECTION, "Protected areas", List.of(), "/documents/b/protected-areas"));
        assertThat(titles("prot")).containsExactly("Protection", "Protected areas", "Protection");
    }

    @ParameterizedTest
    @CsvSource({"embasy, Embassy Row", "embsasy, Embassy Row", "empassy row, Embassy Row", "enbbassy, Embassy Row", "rwo, ", "qqqqqqq, "})
    void takesTheNearestSpellingWhereNothingBeginsSo(String typed, String title) {
        write(Entries.topic(1, "Embassy Row"), Entries.topic(1, "Empire"));
        assertThat(titles(typed).stream().findFirst().orElse(null)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"", "((((", "\u0000\u0001", "\uD83D", "-", "a* b? [c] \\", "~~~~"})
    void suggestsNothingForNothing(String typed) {
        write(Entries.topic(1, "Embassy Row"));
        assertThat(index.suggest(typed, 12)).isEqualTo(Suggestions.NONE);
    }

    @Test
    void answersVeryLongAndVeryManyWords() {
        write(Entries.topic(1, "Embassy Row"), Entries.topic(1, "Internationalisations Bureau"));
        assertThat(titles("internationalisation")).containsExactly("Internationalisations Bureau");
        assertThat(titles("e r ".repeat(128))).containsExactly("Embassy Row");
        assertThat(titles("embassy".repeat(70))).isEmpty();
    }

    @Test
    void suggestsNothingBeforeTheFirstEditionAndNothingThatIsGone() {
        assertThat(index.suggest("e", 12)).isEqualTo(Suggestions.NONE);
        write(Entries.topic(1, "Embassy Row"));
        write(Entries.topic(1, "Empire"));
        assertThat(titles("e")).containsExactly("Empire");
    }

    private List<String> titles(String typed) {
        return index.suggest(typed, 12).groups().stream()
                .flatMap(group -> group.items().stream())
                .map(Suggestions.Item::title)
                .toList();
    }

    private static SearchEntry entry(EntryType type, String title, List<String> names, String url) {
        SearchEntry.Place place = new SearchEntry.Place("ghana", "About ghana", "ghana.txt", "", "", "p1");
        return new SearchEntry(type, place, title, names, List.of(), "Text.", url, SearchEntry.About.NOTHING);
    }

    private void write(SearchEntry... entries) {
        try (SearchIndex.Update update = index.update(1)) {
            update.clear();
            update.replaceDocument("ghana", List.of(entries));
            update.commit();
            update.publish();
        }
    }
}
