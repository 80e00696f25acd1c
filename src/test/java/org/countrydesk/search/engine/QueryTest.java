package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery.Filters;
import org.countrydesk.search.index.SearchQuery.Sort;
import org.countrydesk.search.query.QueryReader;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchResults.FacetCount;
import org.countrydesk.search.index.SearchResults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final String CEASE_FIRE = "The cease-fire of 1994 was signed in Zürich by the U.S. delegation.";
    private static final String REFUGEES = "Some 42,000 refugees’ families were re-settled; Norway’s aid reached 1.5 million.";
    private static final String COFFEE = "Coffee exports are taxed: the coffee board labours over organisation.";
    private static final String VISA = "Visas cost 30 dollars.";

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void writeEntries() {
        index = Entries.index(
                folder,
                Entries.dated(EntryType.PASSAGE, "accord", "p1", "Zebra", CEASE_FIRE, "1994"),
                Entries.entry(EntryType.PASSAGE, "accord", "p2", "émigrés", REFUGEES),
                Entries.entry(EntryType.PASSAGE, "trade", "p1", "Apple", COFFEE),
                Entries.dated(EntryType.STATISTIC, "trade", "p2", "Cost", VISA, "1990-05/.."));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cease-fire", "ceasefire", "cease fire", "\"cease fire\"", "CEASE", "zurich", "Zürich", "ZU\u0308RICH", "US",
                "U.S.", "u.s", "US's", "1994", "sign", "signing", "delegations", "delegat*", "cease\u2010fire", "+signed",
                "(signed)", "signed AND delegation", "title:signed signed -coffee"
            })
    void findsTheCeaseFire(String query) {
        assertThat(texts(query)).startsWith(CEASE_FIRE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42,000", "42000", "refugee", "refugees", "refugee's", "refugees’", "family", "resettled", "re-settled",
                "Norway", "norway's", "1.5", "\u201Crefugees families\u201D", "who were the refugees"
            })
    void findsTheRefugees(String query) {
        assertThat(texts(query)).containsExactly(REFUGEES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization", "organize", "labor", "labour", "\"coffee board\"", "coffee -cease", "taxing"})
    void findsTheCoffee(String query) {
        assertThat(texts(query)).containsExactly(COFFEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee -board", "-coffee coffee", "420", "organ", "exp"})
    void findsNothing(String query) {
        assertThat(texts(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"board coffee", "coffee boards"})
    void findsAPhraseOnlyAsItIsWritten(String words) {
        assertThat(index.search(SearchQuery.of('"' + words + '"')).reading().instead()).isEqualTo(words);
        assertThat(index.search(SearchQuery.of("\"coffee board\"")).reading().instead()).isNull();
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(texts("-coffee")).containsExactlyInAnyOrder(CEASE_FIRE, REFUGEES, VISA);
        assertThat(texts("-\"coffee board\" -visas -cease-fire")).containsExactly(REFUGEES);
    }

    @Test
    void loosensOnlyWhenNothingHasAllWords() {
        assertThat(texts("coffee refugees")).containsExactlyInAnyOrder(COFFEE, REFUGEES);
        assertThat(texts("coffee exports")).containsExactly(COFFEE);
        assertThat(texts("coffee quetzal jaguar toucan")).containsExactly(COFFEE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\"", "\"\"", "\"\"\"", "-", "--", "-\"", "-\"\"", "*", "**", "?", "-*", "* *", "!", "()", "((((", "[]",
                "{}", "~", "^", "\\", "/", "&&", "||", ":", "'", "’", "_", "-_-", "\u0000", "\uD800", "\uDC00\uD800", "...",
                "\u201C", "\u200B", "\u0301", ",", "١", "“”"
            })
    void answersWhatHasNoWords(String query) {
        assertThat(index.search(SearchQuery.of(query)).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee\"", "\"coffee", "coffee~", "coffee^4", "text:coffee", "coffee\\", "coffee)", "[coffee", "*coffee",
                "\u0000coffee\u0007", "coffee --", "- coffee", "--coffee", "coffee?", "\"coffee\"\"", "<b>coffee</b>", "c* coffee"
            })
    void readsTheMalformedAsWords(String query) {
        Assertions.assertDoesNotThrow(() -> index.search(SearchQuery.of(query)));
        assertThat(QueryReader.read(query).toString()).contains("coffee");
    }

    @Test
    void answersTheHostileWithinTheLimits() {
        List<String> hostile = List.of(
                "a".repeat(10_240),
                "ab* ".repeat(1_000),
                "*".repeat(10_240),
                "\"".repeat(10_001),
                "\"a \"b ".repeat(2_000),
                "-a".repeat(5_000),
                "a-".repeat(5_000),
                "a.".repeat(5_000),
                "'s".repeat(5_000),
                "\u0301".repeat(10_240),
                "\uD83D".repeat(10_240),
                "\u0000\u001B[2J\r\n".repeat(1_000),
                "(".repeat(10_240) + "coffee",
                "coffee ".repeat(5_000),
                "the of and ".repeat(1_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String query : hostile) {
                assertThat(QueryReader.read(query).wanted()).hasSizeLessThanOrEqualTo(SearchQuery.MAX_WORDS);
                assertThat(index.search(SearchQuery.of(query)).items()).hasSizeLessThanOrEqualTo(4);
            }
        });
    }

    @Test
    void indexesHostileTexts() {
        String wide = "a".repeat(40_000) + " \uD800 \u0000 " + "-".repeat(5_000) + "x.".repeat(5_000) + " tamarind";
        try (SearchIndex.Update update = index.update(2)) {
            update.replaceDocument("hostile", List.of(Entries.entry(EntryType.SECTION, "hostile", "", wide, wide)));
            update.commit();
            update.publish();
        }
        SearchHit hit = index.search(SearchQuery.of("tamarind")).items().getFirst();
        assertThat(hit.snippetHtml()).endsWith("<mark>tamarind</mark>").hasSizeLessThan(2 * Snippets.LENGTH);
    }

    @Test
    void looksAtTheFirstWordsOfALongQuery() {
        String numbers = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(QueryReader.read(numbers).wanted()).hasSize(SearchQuery.MAX_WORDS);
        assertThat(QueryReader.read("\"" + numbers + "\" more").toString()).contains("w31").doesNotContain("w32");
    }

    @Test
    void filtersByTypeDocumentAndDay() {
        assertThat(texts(asked("the cost of coffee", Set.of(EntryType.PASSAGE), Set.of(), null, null))).containsExactly(COFFEE);
        assertThat(texts(asked("", Set.of(EntryType.STATISTIC), Set.of(), null, null))).containsExactly(VISA);
        assertThat(texts(asked("", Set.of(), Set.of("accord"), null, null))).containsExactlyInAnyOrder(CEASE_FIRE, REFUGEES);
        LocalDate summer = LocalDate.of(1994, 7, 1);
        assertThat(texts(asked("", Set.of(), Set.of(), summer, summer))).containsExactlyInAnyOrder(CEASE_FIRE, VISA);
        assertThat(texts(asked("", Set.of(), Set.of(), null, LocalDate.of(1993, 12, 31)))).containsExactly(VISA);
        assertThat(texts(asked("", Set.of(), Set.of(), null, LocalDate.of(1980, 1, 1)))).isEmpty();
        assertThat(texts(asked("cease", Set.of(), Set.of(), LocalDate.of(1995, 1, 1), null))).isEmpty();
    }

    @Test
    void countsEachFacetWithoutItsOwnFilter() {
        SearchResults all = index.search(asked("-nothing", Set.of(), Set.of(), null, null));
        assertThat(counts(all, SearchResults.TYPE)).isEqualTo(Map.of("passage", 3L, "statistic", 1L));
        assertThat(all.facets().get(SearchResults.DOCUMENT))
                .containsExactly(new FacetCount("accord", "About accord", 2), new FacetCount("trade", "About trade", 2));
        SearchResults narrow = index.search(asked("-nothing", Set.of(EntryType.STATISTIC), Set.of("trade"), null, null));
        assertThat(narrow.total()).isEqualTo(1);
        assertThat(counts(narrow, SearchResults.TYPE)).isEqualTo(Map.of("passage", 1L, "statistic", 1L));
        assertThat(counts(narrow, SearchResults.DOCUMENT)).isEqualTo(Map.of("trade", 1L));
    }

    @Test
    void countsDocumentsOverSeveralSegments() {
        for (int edition = 2; edition < 6; edition++) {
            try (SearchIndex.Update update = index.update(edition)) {
                String slug = "extra" + (edition % 2);
                update.replaceDocument(slug, List.of(Entries.passage(slug, "p1", "Coffee again.")));
                update.commit();
                update.publish();
            }
        }
        assertThat(counts(index.search(SearchQuery.of("coffee")), SearchResults.DOCUMENT))
                .isEqualTo(Map.of("trade", 1L, "extra0", 1L, "extra1", 1L));
    }

    @Test
    void sortsByDayAndTitle() {
        assertThat(texts(sorted(Sort.DATE)).subList(0, 2)).containsExactly(VISA, CEASE_FIRE);
        assertThat(texts(sorted(Sort.TITLE))).containsExactly(COFFEE, VISA, REFUGEES, CEASE_FIRE);
    }

    @Test
    void pagesThroughTheHits() {
        SearchQuery second = new SearchQuery("-nothing", Filters.NONE, Sort.TITLE, 2, 3);
        assertThat(texts(second)).containsExactly(CEASE_FIRE);
        assertThat(index.search(second).total()).isEqualTo(4);
        SearchQuery far = new SearchQuery("coffee", Filters.NONE, Sort.TITLE, Integer.MAX_VALUE, 1_000);
        assertThat(texts(far)).isEmpty();
        SearchQuery none = new SearchQuery("coffee", Filters.NONE, Sort.RELEVANCE, 0, -5);
        assertThat(index.search(none).total()).isEqualTo(1);
        assertThat(texts(none)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "refugies, refugees",
        "Refugies in norwey, Refugees in norway",
        "cofee exports, coffee exports",
        "delegetion -coffee, delegation -coffee",
        "\"refugies\", \"refugees\""
    })
    void suggestsAWordOfItsOwn(String typed, String suggested) {
        assertThat(index.search(SearchQuery.of(typed)).reading().didYouMean()).isEqualTo(suggested);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee", "coffees", "taxing", "refugi*", "12345", "qqqqqq", "the", "-refugies coffee"})
    void suggestsNothingForWhatItKnowsOrCannotGuess(String typed) {
        assertThat(index.search(SearchQuery.of(typed)).reading().didYouMean()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATM", "ATMs", "atm", "\"two ATM\"", "atm's"})
    void takesThePluralOfAnAcronymForTheAcronym(String query) {
        try (SearchIndex.Update update = index.update(2)) {
            update.replaceDocument("bank", List.of(
                    Entries.passage("bank", "p1", "Two ATMs and an ATM."), Entries.passage("bank", "p2", "Two ATM.")));
            update.commit();
            update.publish();
        }
        assertThat(texts(query)).containsExactlyInAnyOrder("Two ATMs and an ATM.", "Two ATM.");
        assertThat(index.search(SearchQuery.of("ATM")).items()).extracting(SearchHit::snippetHtml)
                .contains("Two <mark>ATMs</mark> and an <mark>ATM</mark>.");
    }

    @Test
    void saysAnotherNameWithItsLastDot() {
        try (SearchIndex.Update update = index.update(2)) {
            update.replaceShared("/topics/free-ports", List.of(Entries.topic(2, "Free Ports", "F.P")));
            update.commit();
            update.publish();
        }
        assertThat(index.search(SearchQuery.of("free ports")).reading().alsoSearched()).containsExactly("F.P.");
    }

    @Test
    void doubtsAFormThatStandsNowhereBesideWordsItNeverStandsWith() {
        try (SearchIndex.Update update = index.update(2)) {
            update.replaceDocument(
                    "clinic",
                    List.of(
                            Entries.passage("clinic", "p1", "The surgeons signed for the wards."),
                            Entries.passage("clinic", "p2", "The sturgeon was served in the canteen.")));
            update.commit();
            update.publish();
        }
        assertThat(index.search(SearchQuery.of("surgeon wards")).reading().didYouMean()).isNull();
        assertThat(index.search(SearchQuery.of("surgeon canteen")).reading().didYouMean()).isEqualTo("sturgeon canteen");
        assertThat(index.search(SearchQuery.of("surgeon canten")).reading().didYouMean()).isEqualTo("sturgeon canteen");
        assertThat(index.search(SearchQuery.of("surgeons canteen")).reading().didYouMean()).isNull();
    }

    private static SearchQuery asked(
            String q,
            Set<EntryType> types,
            Set<String> documents,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new SearchQuery(q, new Filters(types, documents, Set.of(), Set.of(), from, to), Sort.RELEVANCE, 1, 20);
    }

    private static SearchQuery sorted(Sort sort) {
        return new SearchQuery("-nothing", Filters.NONE, sort, 1, 20);
    }

    private static Map<String, Long> counts(SearchResults results, String facet) {
        return results.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    private List<String> texts(String query) {
        return texts(SearchQuery.of(query));
    }

    private List<String> texts(SearchQuery query) {
        return index.search(query).items().stream().map(SearchHit::text).toList();
    }
}
