package org.countrydesk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource({
        "cofee -tea, coffee -tea, '\"cofee\" -tea'",
        "title:cofee year:1992, title:coffee year:1992, 'title:\"cofee\" year:1992'",
        "'tea/cofee OR \"milk\"', 'tea/coffee OR \"milk\"', 'tea/\"cofee\" OR \"milk\"'",
        "cof fee, coffee, '\"cof\" \"fee\"'"
    })
    void quotesOnlyWordsThatAnotherQueryDoesNotHave(String query, String other, String asTyped) {
        assertThat(QueryText.asTyped(query, other)).contains(asTyped);
    }

    @Test
    void quotesNothingThatStandsInQuotes() {
        assertThat(QueryText.asTyped("\"cofee tea\"", "coffee tea")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "coffee type:officer, coffee", "coffee -tea, coffee", "1990..1999 coffee, coffee", "'title:\"coffee tea\" document:peru', '\"coffee tea\"'"
    })
    void freesTheWordsOfWhatNarrowsThem(String query, String freed) {
        assertThat(QueryText.freed(query)).contains(freed);
    }

    @ParameterizedTest
    @CsvSource({"coffee  tea", "type:officer", "-tea", "'\"coffee\"'"})
    void freesNothingWhereNothingNarrows(String query) {
        assertThat(QueryText.freed(query)).isEmpty();
    }

    @Test
    void replacesWordsInTheirCase() {
        assertThat(QueryText.replacing("Cofee \"cofee\" -cofee (cofee)", Map.of("cofee", "coffee"))).isEqualTo("Coffee \"cofee\" -cofee coffee");
        assertThat(QueryText.replacing("per cent", Map.of("per", "percent", "cent", ""))).isEqualTo("percent");
        assertThat(QueryText.replacingAnywhere("document:cofee \"cofee\" -cofee", Map.of("cofee", "coffee")))
                .isEqualTo("document:coffee \"coffee\" -cofee");
    }

    @Test
    void rewritesWhatStandsInQuotes() {
        Map<List<String>, String> others = Map.of(List.of("tea", "trade"), "tea trade");
        assertThat(QueryText.rewriting("\u201CTea trade\u201D title:\"tea trade\" -\"tea trade\"", others))
                .isEqualTo("tea trade title:tea title:trade -\"tea trade\"");
    }
}
