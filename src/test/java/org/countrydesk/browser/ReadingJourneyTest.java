package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The errands of readers, from the front page on: by links and forms without script, with the keyboard alone, and both. */
@InBrowser
class ReadingJourneyTest {

    /** Four plain words, so that a search engine has nothing to interpret. */
    private static final Pattern PHRASE = Pattern.compile("[a-z]{4,} [a-z]{4,} [a-z]{3,} [a-z]{4,}");

    @Autowired
    private Desk desk;

    @ParameterizedTest
    @EnumSource
    void readsADocumentAndFollowsWhatIsSaidElsewhere(Way way, Browser browser) throws IOException, InterruptedException {
        JsonNode pair = desk.json("/compare.json").at("/items/0");
        String document = pair.get("a").asString();
        String section = desk.json("/documents/" + document + ".json").at("/tree/2/heading").asString();
        try (Reader reader = Reader.at(browser, desk, way)) {
            reader.follow(reader.headLink("Documents"));
            reader.follow(reader.link(pair.get("aTitle").asString()));
            assertThat(reader.heading()).isEqualTo(pair.get("aTitle").asString());
            reader.follow(reader.link(section));
            assertThat(reader.target().inView()).isTrue();
            assertThat(reader.target().text()).contains(section);

            reader.follow(reader.linkTo("[href^='/compare/'][href*='#']"));
            assertThat(reader.target().inView()).isTrue();
            String both = reader.target().text();
            reader.follow(reader.page().locator(":target a[href^='/documents/" + pair.get("b").asString() + "'][href*='#']").first());
            assertThat(reader.heading()).isEqualTo(pair.get("bTitle").asString());
            assertThat(reader.target().inView()).isTrue();
            assertThat(common(both, reader.target().text())).hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchesAPhraseAndLandsOnTheMarkedPassage(Way way, Browser browser) throws IOException, InterruptedException {
        String phrase = phrase();
        try (Reader reader = Reader.at(browser, desk, way)) {
            reader.ask(reader.searchBox(), '"' + phrase + '"');
            assertThat(reader.path()).startsWith("/search?q=");
            assertThat(reader.text()).containsIgnoringCase(phrase);
            assertThat(reader.main().locator("mark").first().innerText()).isNotBlank();
            reader.follow(reader.linkTo("[href^='/documents/'][href*='#p']"));
            assertThat(reader.target().inView()).isTrue();
            assertThat(reader.target().text()).containsIgnoringCase(phrase);
            assertThat(reader.target().isMarked()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void followsTheOfficersAndAsksWhoWasInPost(Way way, Browser browser) throws IOException, InterruptedException {
        JsonNode terms = desk.json("/ambassadors.json").get("items");
        String first = terms.get(0).get("name").asString();
        String second = terms.get(1).get("name").asString();
        try (Reader reader = Reader.at(browser, desk, way)) {
            reader.follow(reader.headLink("Ambassadors"));
            reader.follow(reader.linkTo("[href='/ambassadors/" + terms.get(0).get("slug").asString() + "']"));
            assertThat(reader.heading()).isEqualTo(first);
            reader.follow(reader.linkTo("[rel=next]"));
            assertThat(reader.heading()).isEqualTo(second);
            reader.follow(reader.linkTo("[rel=prev]"));
            assertThat(reader.heading()).isEqualTo(first);

            reader.follow(reader.headLink("Ambassadors"));
            String start = terms.get(1).get("start").asString();
            reader.ask(reader.main().locator("form[action='/ambassadors/on'] input:not([type=hidden])").first(), start);
            assertThat(reader.path()).isEqualTo("/ambassadors/on/" + start);
            assertThat(reader.text()).contains(second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesFromADateInTheTextToWhoWasThenInPost(Way way, Browser browser) throws IOException, InterruptedException {
        JsonNode dated = desk.json("/timeline.json?size=1000").get("items").valueStream()
                .filter(row -> !row.get("ambassadorInPost").isNull() && row.get("edtf").asString().matches("[-\\d]+"))
                .filter(row -> !row.get("ambassadorInPost").asString().matches("vacant|one of.*"))
                .findFirst()
                .orElseThrow();
        String document = dated.get("document").asString();
        try (Reader reader = Reader.at(browser, desk, way)) {
            reader.follow(reader.headLink("Documents"));
            reader.follow(reader.linkTo("[href='/documents/" + document + "']"));
            reader.follow(reader.linkTo("[href='/timeline/" + dated.get("edtf").asString() + "']"));
            assertThat(reader.text()).contains(dated.get("ambassadorInPost").asString());
            reader.follow(reader.link(dated.get("ambassadorInPost").asString()));
            assertThat(reader.heading()).isEqualTo(dated.get("ambassadorInPost").asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesFromAFigureToItsSeriesToItsSentence(Way way, Browser browser) throws IOException, InterruptedException {
        JsonNode figure = desk.json("/statistics.json?size=1000").get("items").valueStream()
                .filter(row -> !row.get("series").isNull())
                .findFirst()
                .orElseThrow();
        String passage = "[href^='/documents/" + figure.get("document").asString() + "'][href$='#" + figure.get("passage").asString() + "']";
        try (Reader reader = Reader.at(browser, desk, way)) {
            reader.follow(reader.headLink("Statistics"));
            reader.follow(reader.linkTo("[href='/statistics/" + figure.get("id").asString() + "']"));
            assertThat(reader.text()).contains(figure.get("surface").asString());
            reader.follow(reader.linkTo("[href='/series/" + figure.get("series").asString() + "']"));
            assertThat(reader.main().locator("svg").first().isVisible()).as("a chart").isTrue();
            reader.follow(reader.main().getByRole(AriaRole.TABLE).locator("a" + passage).first());
            assertThat(reader.target().inView()).isTrue();
            assertThat(reader.target().text()).contains(figure.get("surface").asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void citesExactlyAndTakesTheDataAlong(Way way, Browser browser) throws IOException, InterruptedException {
        JsonNode document = desk.json("/documents.json").at("/items/0");
        String title = document.get("title").asString();
        String address = "/documents/" + document.get("slug").asString();
        try (Reader reader = Reader.at(browser, desk, way)) {
            reader.follow(reader.headLink("Documents"));
            reader.follow(reader.link(title));
            assertThat(reader.heading()).isEqualTo(title);
            assertThat(reader.text()).contains("Cite").contains(desk.at(address));
            reader.follow(reader.link("Chicago, APA and all other forms"));
            assertThat(reader.path()).startsWith("/cite?of=");
            assertThat(reader.text()).contains("Chicago").contains("APA").contains("BibTeX");
            reader.follow(reader.link(title));
            assertThat(reader.heading()).isEqualTo(title);
            reader.follow(reader.link("JSON"));
            assertThat(reader.path()).isEqualTo(address + ".json");
            assertThat(reader.page().content()).contains(document.get("sha256").asString());
        }
    }

    @Test
    void wouldMissTheFocus(Browser browser) {
        try (Reader reader = Reader.at(browser, desk, Way.BY_KEYBOARD)) {
            reader.page().navigate("about:blank");
            reader.page().setContent("<main><a href='http://localhost/' style='outline: none'>Unseen</a></main>");
            assertThatThrownBy(() -> reader.follow(reader.link("Unseen"))).hasMessageContaining("not marked");
            reader.page().setContent("<main><a href='http://localhost/'>Under</a><div style='position:fixed; inset:0; background:red'></div></main>");
            assertThatThrownBy(() -> reader.follow(reader.link("Under"))).hasMessageContaining("covered");
        }
    }

    @Test
    void everyKindOfPageOffersDataThatIsThere() throws IOException, InterruptedException {
        for (String path : PageKinds.of(desk).addresses().values()) {
            if (desk.get(path).statusCode() != 200) {
                continue;
            }
            Document page = desk.page(path);
            for (Element link : page.select(".data a")) {
                String address = link.attr("href");
                assertThat(desk.get(address).statusCode()).as("%s on %s", address, path).isEqualTo(200);
            }
        }
    }

    private String phrase() throws IOException, InterruptedException {
        for (JsonNode document : desk.json("/documents.json").get("items")) {
            String slug = document.get("slug").asString();
            for (JsonNode section : desk.json("/documents/" + slug + ".json").get("tree")) {
                for (JsonNode passage : section.get("passages")) {
                    Matcher matcher = PHRASE.matcher(passage.get("text").asString());
                    if (matcher.find()) {
                        return matcher.group();
                    }
                }
            }
        }
        throw new IllegalStateException("no passage has four plain words in a row");
    }

    private static Set<String> common(String one, String other) {
        Set<String> words = new TreeSet<>(List.of(one.split("\\W+")));
        words.retainAll(List.of(other.split("\\W+")));
        return words;
    }
}
