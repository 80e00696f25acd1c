package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.engine.Entries;
import org.countrydesk.search.engine.LuceneIndex;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(SearchController.class)
@Import(SearchControllerTest.OwnIndex.class)
class SearchControllerTest {

    private static final Tally TALLY = new Tally(2, 345, 67, 89, 10, 11, 12, 13, 14);

    @MockitoBean
    private Editions editions;

    @Autowired
    private SearchIndex index;

    @Autowired
    private MockMvc mvc;

    @TestConfiguration
    static class OwnIndex {

        @Bean
        SearchIndex searchIndex() throws IOException {
            return new LuceneIndex(Files.createTempDirectory("search"));
        }
    }

    @BeforeEach
    void writeEntries() {
        Editions.Live live = new Editions.Live(1, Instant.EPOCH, "rules", "Ghana", TALLY);
        when(editions.find()).thenReturn(Optional.of(live));
        when(editions.require()).thenReturn(live);
        try (SearchIndex.Update update = index.update(1)) {
            update.clear();
            update.replaceDocument(
                    "ghana",
                    List.of(
                            Entries.passage("ghana", "p1", "Cocoa <b>beans</b> & gold were shipped."),
                            Entries.dated(EntryType.PASSAGE, "ghana", "p2", "History", "Cocoa was taxed in 1957.", "1957"),
                            Entries.dated(
                                    EntryType.DATE,
                                    "ghana",
                                    "p2",
                                    "1957",
                                    "Cocoa was taxed in 1957.",
                                    "1957")));
            update.replaceDocument("togo", List.of(Entries.passage("togo", "p1", "Cocoa and phosphate.")));
            update.commit();
            update.publish();
        }
    }

    @Test
    void showsHitsWithMarksAndFacets() throws Exception {
        Document page = page("/search?q=cocoa");
        assertThat(page.title()).isEqualTo("Search: cocoa – Ghana Desk");
        assertThat(page.select(".lede").text()).startsWith("3 hits, found in ");
        assertThat(page.select(".hit")).hasSize(3);
        Element hit = page.select(".hit").stream().filter(item -> item.text().contains("beans")).findFirst().orElseThrow();
        assertThat(hit.select("a").attr("href")).isEqualTo("/documents/ghana/history?find=cocoa#p1");
        assertThat(hit.select("mark").eachText()).containsExactly("Cocoa");
        assertThat(hit.select("b")).isEmpty();
        assertThat(hit.select(".hit-snippet").text()).isEqualTo("Cocoa <b>beans</b> & gold were shipped.");
        assertThat(page.select(".facets li").eachText())
                .containsExactly("Passages 3", "Dated statements 1", "About ghana 2", "About togo 1", "1950s 1");
        assertThat(page.select("#q").attr("value")).isEqualTo("cocoa");
    }

    @Test
    void keepsTheStateInItsLinks() throws Exception {
        Document page = page("/search?q=cocoa%20%26%20%22gold%22&type=passage&document=ghana&from=&to=&sort=title");
        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactly(
                        "/search?q=cocoa%20%26%20%22gold%22&document=ghana&sort=title",
                        "/search?q=cocoa%20%26%20%22gold%22&type=passage&sort=title");
        assertThat(page.select(".chosen").text()).contains("kind Passages").contains("document About ghana");
        assertThat(page.select("form.filters input[type=hidden]").eachAttr("value")).containsExactly("passage", "ghana");
        assertThat(page.select("option[selected]").eachText()).containsExactly("title");
        assertThat(page.select(".facets [aria-current=true] > span:first-child").eachText()).containsExactly("Passages", "About ghana");
        Document other = page(page.select(".chosen a").getFirst().attr("href"));
        assertThat(other.select(".hit")).isNotEmpty();
        assertThat(other.select("#q").attr("value")).isEqualTo("cocoa & \"gold\"");
    }

    @Test
    void keepsEveryFilterWhenTheWordsAreEdited() throws Exception {
        String state = "type=passage&document=ghana&decade=1950&topic=gold&topic=togo&from=1950&to=1960&sort=date&size=5";
        Document page = page("/search?q=cocoa&page=2&" + state);
        List<String> sent = page.select("form.filters [name]").stream()
                .map(field -> field.attr("name") + "=" + (field.is("select") ? field.select("[selected]").val() : field.val()))
                .toList();
        assertThat(sent).containsExactlyInAnyOrder(("q=cocoa&" + state).split("&"));
        assertThat(page.select(".chosen a")).as("each can be dropped").hasSize(6);
        assertThat(page("/search?q=cocoa").select("form.filters [name]").eachAttr("name")).containsExactly("q", "from", "to", "sort");
    }

    @Test
    void tellsWhatATopicIsOnce() throws Exception {
        String text = "organization, named 2 times in 1 document; also GCB";
        try (SearchIndex.Update update = index.update(2)) {
            SearchEntry.About about = new SearchEntry.About(List.of(), List.of(), List.of("organization:gcb"), 2);
            update.replaceShared("/topics/gcb", List.of(new SearchEntry(
                    EntryType.TOPIC, SearchEntry.Place.NONE, "Ghana Cocoa Board", List.of("GCB"), List.of(), text, "/topics/gcb", about)));
            update.commit();
            update.publish();
        }
        assertThat(page("/search?q=-gold").select(".hit:has([href^=/topics/])").text()).containsOnlyOnce(text);
    }

    @Test
    void filtersByDays() throws Exception {
        assertThat(page("/search?q=cocoa&from=1957").select(".hit")).hasSize(1);
        assertThat(page("/search?q=cocoa&from=1957-03&to=1958").select(".hit")).hasSize(1);
        assertThat(page("/search?q=cocoa&to=1956").select(".hit")).isEmpty();
    }

    @Test
    void pages() throws Exception {
        Document page = page("/search?q=cocoa&size=2");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/search?q=cocoa&page=2&size=2");
        Document second = page(page.select("a[rel=next]").attr("href"));
        assertThat(second.select(".hit")).hasSize(1);
        assertThat(second.select(".hits").attr("start")).isEqualTo("3");
    }

    @Test
    void saysThatThereIsNoSuchPageAndLeadsToTheLast() throws Exception {
        Document page = page("/search?q=cocoa&size=2&page=99");
        assertThat(page.select(".hit")).isEmpty();
        assertThat(page.select(".pager").text()).isEqualTo("There is no page 99; the last is page 2. Last page");
        assertThat(page.select(".pager a").eachAttr("href")).containsExactly("/search?q=cocoa&page=2&size=2");
        assertThat(page("/search?q=cocoa&size=20&page=2").select(".pager a").eachAttr("href")).containsExactly("/search?q=cocoa&page=1&size=20");
        assertThat(page("/search?q=cocoa&size=2&page=2").select(".pager").text()).isEqualTo("Previous page Page 2 of 2");
    }

    @Test
    void helpsWhenNothingWasFound() throws Exception {
        Document page = page("/search?q=phosphat%C3%A9s%20cocao");
        assertThat(page.select(".did-you-mean strong").text()).isEqualTo("phosphatés cocoa");
        assertThat(page.select(".did-you-mean a").attr("href")).isEqualTo("/search?q=phosphat%C3%A9s%20%22cocao%22");
        assertThat(page.select(".hit").getFirst().text()).contains("Cocoa and phosphate");
        Document none = page("/search?q=quetzal&type=date");
        assertThat(none.select(".empty").text())
                .contains("Nothing was found")
                .contains("Search everything for quetzal")
                .contains("345 passages");
        assertThat(none.select(".lede").text()).startsWith("0 hits");
    }

    @ParameterizedTest
    @CsvSource({
        "cocao -gold, /search?q=%22cocao%22%20-gold",
        "type:passage cocao, /search?q=type%3Apassage%20%22cocao%22",
        "where was cocao (taxd), '/search?q=where%20was%20%22cocao%22%20%22taxd%22'",
        "phos phate, /search?q=%22phos%22%20%22phate%22"
    })
    void putsOnlyWhatWasSetRightInQuotes(String typed, String address) throws Exception {
        Document page = page("/search?q=" + typed.replace(" ", "%20"));
        assertThat(page.select(".did-you-mean a").attr("href")).isEqualTo(address);
        assertThat(page.select(".did-you-mean q").text()).isEqualTo(typed);
        Document asTyped = page(address);
        assertThat(asTyped.select(".did-you-mean strong")).isEmpty();
    }

    @Test
    void saysThatAPhraseWasSearchedWithoutQuotes() throws Exception {
        Document page = page("/search?q=%22shipped%20cocoa%22");
        assertThat(page.select(".did-you-mean").text())
                .isEqualTo("Nothing has the words in quotes as typed. These are the hits for shipped cocoa.");
        assertThat(page.select(".hit").getFirst().select("mark").eachText()).containsExactly("Cocoa", "shipped");
    }

    @Test
    void offersSpellingsAndLooserSearchesWhenNothingWasFound() throws Exception {
        Document none = page("/search?q=%22cocao%22%20type:officer&document=ghana");
        assertThat(none.select(".empty a").eachAttr("href"))
                .startsWith(
                        "/search?q=%22cocoa%22%20type%3Aofficer&document=ghana",
                        "/search?q=%22cocao%22&document=ghana",
                        "/search?q=%22cocao%22%20type%3Aofficer");
        assertThat(none.select(".did-you-mean")).isEmpty();
        assertThat(page("/search?q=cocoa%20-cocoa").select(".empty").text()).contains("Search for cocoa, without what was typed");
    }

    @Test
    void saysThatWordsOfTheSameFamilyWereSearched() throws Exception {
        assertThat(page("/search?q=cocoa+taxation").select(".note").text()).contains("Also searched: words of the same family or meaning.");
        assertThat(page("/search?q=%22cocoa%22").select(".note").text()).doesNotContain("family");
        mvc.perform(get("/search.json?q=cocoa taxation")).andExpect(jsonPath("$.kin").value(true));
    }

    @Test
    void offersTheDeskWhenNothingIsAsked() throws Exception {
        Document page = page("/search");
        assertThat(page.title()).isEqualTo("Search – Ghana Desk");
        assertThat(page.select(".empty").text()).doesNotContain("Nothing was found").contains("2 documents");
        assertThat(page.select(".lede")).isEmpty();
    }

    @Test
    void escapesWhatWasTyped() throws Exception {
        Document page = page("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22'");
        assertThat(page.select("script:not([src^=/js/]):not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo("<script>alert(1)</script>\"'");
    }

    @Test
    void answersTheDataInterface() throws Exception {
        mvc.perform(get("/search.json?q=cocoa beans"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.allWords").value(1))
                .andExpect(jsonPath("$.tookMillis").isNumber())
                .andExpect(jsonPath("$.didYouMean").isEmpty())
                .andExpect(jsonPath("$.facets.type[0].value").value("passage"))
                .andExpect(jsonPath("$.facets.type[0].count").value(3))
                .andExpect(jsonPath("$.facets.document[0].value").value("ghana"))
                .andExpect(jsonPath("$.items[0].type").value("passage"))
                .andExpect(jsonPath("$.items[0].title").value("History"))
                .andExpect(jsonPath("$.items[0].document").value("ghana"))
                .andExpect(jsonPath("$.items[0].source").value("ghana.txt"))
                .andExpect(jsonPath("$.items[0].section").value("history"))
                .andExpect(jsonPath("$.items[0].passage").value("p1"))
                .andExpect(jsonPath("$.items[0].text").value("Cocoa <b>beans</b> & gold were shipped."))
                .andExpect(jsonPath("$.items[0].snippet")
                        .value("<mark>Cocoa</mark> &lt;b&gt;<mark>beans</mark>&lt;/b&gt; &amp; gold were shipped."))
                .andExpect(jsonPath("$.items[0].url").value("/documents/ghana/history#p1"))
                .andExpect(jsonPath("$.items[0].score").isNumber());
        mvc.perform(get("/search.json?q=cocoa&size=2&type=passage&type=date"))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(header().string("Link", "</search.json?q=cocoa&type=passage&type=date&page=2&size=2>; rel=\"next\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type=poem | Unknown type 'poem'. Known here: document, section,",
                "sort=size | Unknown sort 'size'. Known here: relevance, date, title.",
                "from=June | 'from' is 'June'; a day, month or year is expected",
                "to=1990-13 | 'to' is '1990-13'; a day, month or year is expected",
                "from=1990&to=1980 | 'to' is 1980, which is before 'from', 1990.",
                "size=1001 | 'size' is 1001; it may be 1 to 1000.",
                "page=0 | 'page' is 0",
                "query=x | Unknown parameter 'query'."
            })
    void namesTheParameterThatCannotBeUsed(String parameters, String why) throws Exception {
        String answer = mvc.perform(get("/search.json?q=cocoa&" + parameters))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains(why);
        mvc.perform(get("/search?q=cocoa&" + parameters)).andExpect(status().isBadRequest());
    }

    @Test
    void refusesATooLongQuery() throws Exception {
        mvc.perform(get("/search.json").param("q", "a".repeat(SearchQuery.MAX_LENGTH))).andExpect(status().isOk());
        mvc.perform(get("/search.json").param("q", "a".repeat(SearchQuery.MAX_LENGTH + 1)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("'q' is 513 characters long; it may be 512."));
    }

    @Test
    void saysWhenThereIsNoEditionYet() throws Exception {
        when(editions.require()).thenCallRealMethod();
        when(editions.find()).thenReturn(Optional.empty());
        mvc.perform(get("/search?q=cocoa")).andExpect(status().isServiceUnavailable());
        mvc.perform(get("/search.json?q=cocoa")).andExpect(status().isServiceUnavailable());
    }

    @Test
    void leadsFromAFigureToItsMarkedPassageToo() throws Exception {
        Element hit = page("/search?q=taxed%20cocoa").select(".hit").stream().filter(item -> item.text().contains("taxed")).findFirst().orElseThrow();
        assertThat(hit.select("a[href*=find=]").eachAttr("href")).contains("/documents/ghana?find=taxed%20cocoa#p2");
        assertThat(page("/search?type=date").select("a[href*=find=]")).as("nothing is sought").isEmpty();
        assertThat(page("/search?q=title:ghana").select("a[href*=find=]")).as("nothing is marked").isEmpty();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
