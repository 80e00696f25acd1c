package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final String COPPER = "The copper mines were hampered by floods; in 1989 the camp at Sommer was closed.";
    private static final String FERRY = "Along the river the ferries enjoy civil and political rights of passage, said Mr Chamberlin.";
    private static final String SHARE = "The bureau held 96 percent of the tin, and Zimbabwean smelters went on; the French had the rest.";
    private static final String NAMES = "Ougadougou market sold maize.";

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void writeEntries() {
        index = Entries.index(
                folder,
                Entries.passage("zambia", "p1", COPPER),
                Entries.passage("zambia", "p2", FERRY),
                Entries.passage("zambia", "p3", SHARE),
                Entries.passage("zambia", "p4", NAMES),
                Entries.entry(EntryType.DOCUMENT, "zambia", "", "About zambia", ""),
                Entries.entry(EntryType.SECTION, "zambia", "", "Relations with Lisbon", ""));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what happened in 1989", "who came after Chamberlin", "how long did the ferry sail at 1989", "summer tin", "envoy river",
                "tin grown in Burma", "Christmas tin", "who was consul of France in 1989", "himself copper"
            })
    void leavesEnglishWordsAsTheyAre(String query) {
        SearchResults found = search(query);
        assertThat(found.reading().instead()).isNull();
        assertThat(found.reading().didYouMean()).isNull();
        assertThat(found.total()).isPositive();
        assertThat(found.reading().allWords()).isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"summer closed, sommer closed", "chamberlain ferry, chamberlin ferry"})
    void offersAnotherWordForAnEnglishOneOnlyWhereItFindsAll(String query, String offered) {
        SearchResults found = search(query);
        assertThat(found.reading().instead()).isNull();
        assertThat(found.reading().didYouMean()).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "politcal, political", "civil and politcal rights, civil and political rights",
        "Chamberlian ferry, Chamberlin ferry", "title:relatons, title:relations"
    })
    void setsRightWhatIsNoWord(String query, String meant) {
        assertThat(search(query).reading().instead()).isEqualTo(meant);
        assertThat(search(query).total()).isPositive();
    }

    @Test
    void onlyLooksForWhatIsMeantAsWellWhereNothingHasAll() {
        SearchResults found = search("coper ferry");
        assertThat(found.reading().instead()).isNull();
        assertThat(found.reading().didYouMean()).isEqualTo("copper ferry");
        assertThat(found.items()).extracting(SearchHit::text).containsExactlyInAnyOrder(COPPER, FERRY);
    }

    @ParameterizedTest
    @CsvSource({"per cent, percent", "Ouga dougou, Ougadougou", "ouga dugou market, ougadougou market", "zimbab wean, zimbabwean"})
    void joinsTwoWordsThatAreOne(String query, String joined) {
        assertThat(search(query).reading().instead()).isEqualTo(joined);
        assertThat(search(query).reading().allWords()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"mines copper\"', mines copper", "'\"river political\" ferry', river political ferry", "'\"civil and politcal rights\"', '\"civil and political rights\"'",
        "'\"civil rights politcal\" -tin', civil rights political -tin", "'title:\"lisbon relations\"', title:lisbon title:relations"
    })
    void triesTheWordsOfAPhraseThatStandsNowhere(String query, String instead) {
        assertThat(search(query).reading().instead()).isEqualTo(instead);
        assertThat(search(query).total()).isPositive();
        assertThat(search(query).reading().allWords()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"politcal\"', '\"political\"'", "document:zamba tin, document:zambia tin", "'\"rivre\" -tin', '\"river\" -tin'", "envoy, enjoy", "summer, sommer",
        "coper type:officer, copper type:officer"
    })
    void offersTheNearestSpellingsWhereNothingWasFound(String query, String nearest) {
        assertThat(search(query).total()).isZero();
        assertThat(search(query).reading().nearest()).contains(nearest);
        assertThat(search(query).reading().didYouMean()).isEqualTo(nearest);
    }

    private SearchResults search(String query) {
        return index.search(SearchQuery.of(query));
    }
}
