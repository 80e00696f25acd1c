package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.edition.Editions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Searches that other programs do, and those that are followed, on the documents of the desk. */
@DeskTest
class FollowSearchTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Editions editions;

    @Test
    void leadsFromASearchToItsFeed() throws Exception {
        Document page = pages.page("/search?q=government&type=passage&sort=date");
        String address = page.select("link[rel=alternate][type=application/atom+xml]").attr("href");
        assertThat(address).isEqualTo("/search.atom?q=government&type=passage&sort=date");
        assertThat(page.select("a[type=application/atom+xml]").attr("href")).isEqualTo(address);
        assertThat(page.select("a[type=application/atom+xml]").text()).isEqualTo("Feed of this search");
        assertThat(pages.page("/search").select("[type=application/atom+xml]")).isEmpty();
    }

    @Test
    void feedHasTheHitsOfThePageAndWhenTheyCameIn() throws Exception {
        MockHttpServletResponse answer = pages.get("/search.atom?q=government&type=passage");
        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        Document feed = Jsoup.parse(answer.getContentAsString(), Parser.xmlParser());
        List<String> hits = pages.page("/search?q=government&type=passage").select(".hit h2 a").eachAttr("abs:href").stream()
                .map(href -> href.replaceFirst("[?&]find=[^#&]*", ""))
                .toList();
        assertThat(feed.select("entry > link").eachAttr("href")).startsWith(hits.toArray(String[]::new)).hasSizeBetween(hits.size(), 50);
        assertThat(feed.select("entry > category").eachAttr("term")).containsOnly("passage");
        Instant published = editions.require().publishedAt();
        for (Element updated : feed.select("entry > updated")) {
            assertThat(Instant.parse(updated.text())).isBeforeOrEqualTo(published);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "q=a&size=51 | 'size' is 51; a feed holds at most 50 hits.",
                "q=a&type=poem | Unknown type 'poem'",
                "q=a&feed=1 | Unknown parameter 'feed'"
            })
    void namesTheParameterThatCannotBeUsed(String parameters, String why) throws Exception {
        MockHttpServletResponse answer = pages.get("/search.atom?" + parameters);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.getContentAsString()).text()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents", "/search", "/nothing-here"})
    void everyPageNamesTheDescriptionOfTheSearch(String address) throws Exception {
        Document page = Jsoup.parse(pages.get(address).getContentAsString());
        Elements links = page.select("link[rel=search][type=application/opensearchdescription+xml]");
        assertThat(links.eachAttr("href")).containsExactly("/opensearch.xml");
        assertThat(links.attr("title")).isEqualTo(editions.require().deskName());
    }

    @Test
    void everyAddressOfTheDescriptionIsAnswered() throws Exception {
        Document description = Jsoup.parse(pages.get("/opensearch.xml").getContentAsString(), Parser.xmlParser());
        assertThat(description.select("Url")).hasSize(5);
        for (Element url : description.select("Url")) {
            String address = url.attr("template").replace("http://localhost", "").replace("{searchTerms}", "government").replace("{startPage?}", "1");
            assertThat(pages.get(address).getStatus()).as(address).isEqualTo(200);
            assertThat(pages.get(address).getContentType()).as(address).startsWith(url.attr("type"));
        }
    }

    @Test
    void suggestsTopicsByTheirBeginningsAndLeadsToTheirPages() throws Exception {
        JsonNode topic = pages.json("/topics.json?size=1").at("/items/0");
        String name = topic.at("/name").asString();
        JsonNode suggestions = pages.json("/suggest?q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(suggestions.findValuesAsString("url")).contains("/topics/" + topic.at("/slug").asString());
        for (String url : suggestions.findValuesAsString("url")) {
            assertThat(pages.get(url).getStatus()).as(url).isEqualTo(200);
        }
    }
}
