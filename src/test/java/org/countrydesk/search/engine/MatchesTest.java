package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.search.index.Matches;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a document answers a search, in the order of reading. */
class MatchesTest {

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = new LuceneIndex(folder);
    }

    @Test
    void listsPassagesInTheOrderOfTheDocument() {
        write("Copper is mined.", "Tin is mined.", "More copper, copper, copper.", "Nothing.", "Coppers.");
        assertThat(passages("copper")).containsExactly(1, 3, 5);
        assertThat(matches("copper").allWords()).isTrue();
        assertThat(passages("quetzal")).isEmpty();
    }

    @Test
    void asksForAllWordsAndElseForSome() {
        write("Copper and tin.", "Copper alone.", "Tin alone.");
        assertThat(passages("copper tin")).containsExactly(1);
        assertThat(passages("copper -tin")).containsExactly(2);
        assertThat(passages("copper OR tin")).containsExactly(1, 2, 3);
        assertThat(matches("alone and").allWords()).isTrue();
        write("Copper alone.", "Lithium.", "Tin alone.");
        assertThat(passages("copper tin")).containsExactly(1, 3);
        assertThat(matches("copper tin").allWords()).isFalse();
    }

    @Test
    void countsWordsOfTitlesOnlyBesideOwnWords() {
        write("Copper is mined.", "Chile has copper.", "Tin.");
        assertThat(passages("history copper")).as("a section is called History").containsExactly(1, 2);
        assertThat(passages("history")).isEmpty();
        assertThat(passages("chile")).as("the document is called About chile").containsExactly(2);
        assertThat(passages("title:history")).isEmpty();
    }

    @Test
    void takesRowsByTheirNamesWhereNoTextHasTheWords() {
        SearchEntry row = Entries.passage("chile", "p2", "Roe, 1961");
        SearchEntry named = new SearchEntry(row.type(), row.place(), row.title(), List.of("Roe, envoy"), List.of(), row.text(), row.url(), row.about());
        try (SearchIndex.Update update = index.update(1)) {
            update.replaceDocument("chile", List.of(Entries.passage("chile", "p1", "Copper."), named));
            update.commit();
            update.publish();
        }
        assertThat(passages("envoy")).containsExactly(2);
        assertThat(matches("envoy").allWords()).isTrue();
    }

    @Test
    void readsWordsAsTheSearchDoes() {
        write("The Bureau of Copper Mines was founded.", "The BCM was closed.", "Copper was found.");
        try (SearchIndex.Update update = index.update(2)) {
            update.replaceShared("/topics/bcm", List.of(Entries.topic(2, "Bureau of Copper Mines", "BCM")));
            update.commit();
            update.publish();
        }
        assertThat(passages("BCM")).containsExactly(1, 2);
        assertThat(marked("BCM", "The Bureau of Copper Mines was founded.")).containsExactly("Bureau of Copper Mines");
        assertThat(passages("coppper")).containsExactly(1, 3);
        assertThat(marked("coppper", "Copper was found.")).containsExactly("Copper");
    }

    @Test
    void marksAnAcronymWithItsLastDot() {
        write("The U.S. opened a mine.");
        assertThat(marked("US", "The U.S. opened a mine.")).containsExactly("U.S.");
        assertThat(marked("mine", "A mine. Mines.")).containsExactly("mine", "Mines");
    }

    @Test
    void listsNoMoreThanAskedForAndSaysSo() {
        write("Copper.", "Copper.", "Copper.");
        Matches two = index.matches("chile", "copper", 2).orElseThrow();
        assertThat(two.passages()).containsExactly(1, 2);
        assertThat(two.more()).isTrue();
        assertThat(index.matches("chile", "copper", 3).orElseThrow().more()).isFalse();
    }

    @Test
    void looksIntoOneDocumentAndForgetsWhatWasReplaced() {
        write("Copper.", "Copper.");
        try (SearchIndex.Update update = index.update(2)) {
            update.replaceDocument("zambia", List.of(Entries.passage("zambia", "p7", "Copper of Zambia.")));
            update.replaceDocument("chile", List.of(Entries.passage("chile", "p1", "Copper."), Entries.passage("chile", "p2", "Tin.")));
            update.commit();
            update.publish();
        }
        assertThat(passages("copper")).containsExactly(1);
    }

    @Test
    void knowsNothingBeforeThereIsAnIndex() {
        assertThat(index.matches("chile", "copper", 10)).isEmpty();
        assertThat(index.making()).contains(new SearchIndex.Making(0, 0));
        try (SearchIndex.Update update = index.update(1)) {
            update.at(3, 12);
            assertThat(index.making()).contains(new SearchIndex.Making(3, 12));
            update.commit();
            update.publish();
        }
        assertThat(index.making()).isEmpty();
    }

    private void write(String... texts) {
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            entries.add(Entries.passage("chile", "p" + i, texts[i - 1]));
        }
        try (SearchIndex.Update update = index.update(1)) {
            update.replaceDocument("chile", entries);
            update.commit();
            update.publish();
        }
    }

    private Matches matches(String words) {
        return index.matches("chile", words, 100).orElseThrow();
    }

    private List<Integer> passages(String words) {
        return matches(words).passages();
    }

    private List<String> marked(String words, String text) {
        return matches(words).words().in(0, text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }
}
