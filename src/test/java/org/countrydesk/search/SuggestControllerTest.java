package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.Suggestions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({SuggestController.class, OpenSearchController.class})
class SuggestControllerTest {

    @MockitoBean
    private Editions editions;

    @MockitoBean
    private SearchIndex index;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void serve() {
        Editions.Live live = new Editions.Live(1, Instant.EPOCH, "rules", "Ghana", new Tally(2, 345, 67, 89, 10, 11, 12, 13, 14));
        when(editions.find()).thenReturn(Optional.of(live));
        when(editions.require()).thenReturn(live);
        when(index.suggest("co", 12))
                .thenReturn(new Suggestions(List.of(
                        new Suggestions.Group(EntryType.DOCUMENT, List.of(new Suggestions.Item("Cocoa & \"gold\"", "Ministry", "/documents/cocoa"))),
                        new Suggestions.Group(EntryType.AMBASSADOR, List.of(new Suggestions.Item("Cora Vale", "Envoy", "/ambassadors/cora-vale"))))));
        when(index.suggest("", 12)).thenReturn(Suggestions.NONE);
    }

    @Test
    void answersByKind() throws Exception {
        mvc.perform(get("/suggest?q=co"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andExpect(content().contentType("application/json"))
                .andExpect(content().json(
                        """
                        {"q": "co", "groups": [
                          {"type": "document", "title": "Documents", "items": [
                            {"title": "Cocoa & \\"gold\\"", "note": "Ministry", "url": "/documents/cocoa"}]},
                          {"type": "ambassador", "title": "Ambassadors", "items": [
                            {"title": "Cora Vale", "note": "Envoy", "url": "/ambassadors/cora-vale"}]}]}
                        """));
        mvc.perform(get("/suggest")).andExpect(status().isOk()).andExpect(content().json("{'q': '', 'groups': []}"));
    }

    @Test
    void answersABrowserInListsOfEqualLength() throws Exception {
        mvc.perform(get("/suggest/opensearch?q=co"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/x-suggestions+json"))
                .andExpect(content().json(
                        """
                        ["co", ["Cocoa & \\"gold\\"", "Cora Vale"], ["Ministry", "Envoy"],
                          ["http://localhost/documents/cocoa", "http://localhost/ambassadors/cora-vale"]]
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suggest", "/suggest/opensearch"})
    void refusesATooLongQuery(String address) throws Exception {
        mvc.perform(get(address).param("q", "a".repeat(SearchQuery.MAX_LENGTH + 1)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("'q' is 513 characters long; it may be 512."));
        mvc.perform(get(address).param("query", "a"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Unknown parameter 'query'. Known here: q."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suggest?q=co", "/suggest/opensearch?q=co", "/opensearch.xml"})
    void saysWhenThereIsNoEditionYet(String address) throws Exception {
        when(editions.require()).thenCallRealMethod();
        when(editions.find()).thenReturn(Optional.empty());
        mvc.perform(get(address)).andExpect(status().isServiceUnavailable());
    }

    @Test
    void describesTheSearchToOtherPrograms() throws Exception {
        String answer = mvc.perform(get("/opensearch.xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/opensearchdescription+xml"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document description = Jsoup.parse(answer, Parser.xmlParser());
        assertThat(description.select("OpenSearchDescription").attr("xmlns")).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(description.select("ShortName").text()).isEqualTo("Ghana Desk");
        assertThat(description.select("Url").stream().map(url -> url.attr("type") + " " + url.attr("rel") + " " + url.attr("template")))
                .contains(
                        "text/html results http://localhost/search?q={searchTerms}",
                        "application/atom+xml results http://localhost/search.atom?q={searchTerms}",
                        "application/x-suggestions+json suggestions http://localhost/suggest/opensearch?q={searchTerms}")
                .anyMatch(url -> url.startsWith("application/json results http://localhost/search.json?q={searchTerms}"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ghana Desk, Ghana, Ghana Desk",
        "Burkina Faso Desk, Burkina Faso, Burkina Faso",
        "Papua New Guinea Desk, Papua New Guinea, Papua New Guinea",
        "Saint Vincent and the Grenadines Desk, Saint Vincent and the Grenadines, Saint Vincent",
        "Llanfairpwllgwyngyll Desk, Llanfairpwllgwyngyll, Llanfairpwllgwyn"
    })
    void namesTheDeskInSixteenCharacters(String name, String country, String shortName) {
        assertThat(OpenSearchController.cut(name, country, 16)).isEqualTo(shortName);
    }
}
