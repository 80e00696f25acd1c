package org.countrydesk.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchEntry.About;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a date or a number with its unit finds. */
class TypedTimesTest {

    private static final String OFFICER = "Envoy Jane Roe presented her letters.";
    private static final String LASTING = "Envoy John Poe presented his letters.";
    private static final String PEOPLE = "Some 30 people were fined in the harbour that spring, 30 people of the 30 who fished.";
    private static final String SHARE = "Rents rose by 30 percent.";
    private static final String AREA = "Cotton was sown on 1,700 hectares.";
    private static final String COUNT = "Then 1,700 cottages were let.";
    private static final String BRIDGE = "The bridge was opened in 2000.";
    private static final String TOLL = "The toll of 2,000 crowns was dropped.";
    private static final String FISCAL = "In fiscal year 2006 the harbour paid its debts.";
    private static final String STRIKE = "The dockers struck, year after year.";
    private static final String DATED = "The dockers struck in 2009.";
    private static final String LETTER = "The ferry ran aground that spring, and was towed off by two tugs after a long night.";
    private static final String SIXTIES = "Most quays were built of stone then, and none of them has been mended since they were built.";
    private static final String WITHIN = "A dyke was begun.";

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void write() {
        index = Entries.index(
                folder,
                Entries.dated(EntryType.AMBASSADOR, "line", "p1", "Jane Roe", OFFICER, "1964-08-10/1967-03"),
                Entries.about(EntryType.AMBASSADOR, "line", "p2", "John Poe", LASTING, about("2021-02/..", "2021-02/2026-05-01")),
                valued("p1", PEOPLE, "30", "30 person"),
                valued("p2", SHARE, "30", "30 percent"),
                valued("p3", AREA, "1700", "1700 hectare"),
                valued("p4", COUNT, "1700", "1700 cottage"),
                Entries.dated(EntryType.PASSAGE, "port", "p5", "History", BRIDGE, "2000"),
                valued("p6", TOLL, "2000", "2000 crown"),
                Entries.dated(EntryType.PASSAGE, "port", "p7", "History", FISCAL, "2005-10/2006-09"),
                Entries.passage("port", "p8", STRIKE),
                Entries.dated(EntryType.PASSAGE, "port", "p9", "History", DATED, "2009"),
                Entries.dated(EntryType.PASSAGE, "port", "p11", "History", LETTER, "1966-03-04"),
                Entries.dated(EntryType.PASSAGE, "port", "p12", "History", SIXTIES, "196X"),
                Entries.dated(EntryType.PASSAGE, "port", "p10", "History", WITHIN, "1993-05"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"envoy 1965", "envoy may 1965", "envoy 1965-05", "envoy 12 may 1965", "envoy 1960s", "envoy 1966-1970", "envoy march 1967"})
    void findsWhoWasInPostThen(String query) {
        assertThat(texts(query)).startsWith(OFFICER).doesNotContain(LASTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"envoy 2025", "envoy june 2024", "envoy 2020s", "envoy 2023-2030", "envoy 1 may 2026"})
    void findsWhoIsStillInPost(String query) {
        assertThat(texts(query)).startsWith(LASTING).doesNotContain(OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"letters\" 9 august 1964", "\"letters\" july 1964", "\"letters\" 1950s", "\"letters\" april 1967"})
    void findsNobodyBeforeAndAfter(String query) {
        assertThat(index.search(SearchQuery.of(query + " type:officer")).items()).isEmpty();
    }

    @Test
    void putsWhatIsSaidOfATimeBeforeWhoWasInOffice() {
        assertThat(texts("may 1993")).containsExactly(WITHIN);
        assertThat(texts("march 1966")).containsExactly(LETTER, OFFICER);
        assertThat(texts("1960s")).containsExactly(SIXTIES, OFFICER);
    }

    @Test
    void countsTheDecadesOfWhoIsStillInPost() {
        assertThat(index.search(SearchQuery.of("type:officer year:2020..")).facet("decade")).extracting(count -> count.value()).containsExactly("2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30%", "30 percent", "30 per cent"})
    void putsTheSameUnitFirst(String query) {
        assertThat(texts(query)).containsExactly(SHARE, PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1700 ha", "1,700 hectares", "1 700 ha"})
    void knowsUnitsByTheirSigns(String query) {
        assertThat(texts(query)).startsWith(AREA);
    }

    @Test
    void takesNoNumberWithPartedThousandsForAYear() {
        assertThat(texts("2,000")).containsExactly(TOLL);
        assertThat(texts("2000")).contains(BRIDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2006", "FY 2006", "fiscal year 2006", "fiscal 2006"})
    void findsAFiscalYear(String query) {
        assertThat(texts(query)).startsWith(FISCAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dyke 1990-1999", "dyke 1990–1999", "dyke 1990 to 1999", "dyke 1990-99"})
    void findsWhatLiesWithinAStretch(String query) {
        assertThat(texts(query)).containsExactly(WITHIN);
    }

    @Test
    void leavesOutWhatIsOfATime() {
        assertThat(texts("dockers -year:2009")).containsExactly(STRIKE);
        assertThat(texts("dockers -2005..2010")).containsExactly(STRIKE);
        assertThat(texts("dockers year:2009")).containsExactly(DATED);
    }

    private static About about(String... dates) {
        return new About(Stream.of(dates).map(Edtf::of).toList(), List.of(), List.of(), 0);
    }

    private static SearchEntry valued(String id, String text, String... values) {
        return Entries.about(EntryType.PASSAGE, "port", id, "History", text, new About(List.of(), List.of(values), List.of(), 0));
    }

    private List<String> texts(String query) {
        return index.search(SearchQuery.of(query)).items().stream().map(SearchHit::text).toList();
    }
}
