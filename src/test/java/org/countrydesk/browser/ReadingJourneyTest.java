package org.countrydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The errands of readers, from the front page on, with the keyboard alone and without JavaScript. */
@InBrowser
class ReadingJourneyTest {

    /** Four plain words, so that a search engine has nothing to interpret. */
    private static final Pattern PHRASE = Pattern.compile("[a-z]{4,} [a-z]{4,} [a-z]{3,} [a-z]{4,}");

    private static final String ELSEWHERE = "aside.margin > ul a[href^='/compare/']";

    @Autowired
    private Desk desk;

    @Test
    void readsADocumentAndFollowsWhatIsSaidElsewhere(Browser browser) throws IOException, InterruptedException {
        String document = desk.json("/compare.json").at("/items/0/a").asString();
        try (Reader reader = Reader.at(browser, desk)) {
            reader.follow("nav a[href='/documents']");
            reader.follow("main a[href='/documents/" + document + "']");
            reader.follow(".contents li:nth-child(2) > a");
            assertThat(reader.target().inView()).isTrue();

            String passage = reader.textOf(".block:has(" + ELSEWHERE + ") :is(p, li)[id]");
            reader.follow(ELSEWHERE);
            assertThat(reader.target().inView()).isTrue();
            reader.follow(":target a[href^='/documents/']:not([href^='/documents/" + document + "#'])");
            assertThat(reader.target().inView()).isTrue();
            assertThat(common(passage, reader.target().text())).hasSizeGreaterThan(5);
        }
    }

    @Test
    void searchesAPhraseAndLandsOnTheMarkedPassage(Browser browser) throws IOException, InterruptedException {
        String phrase = phrase();
        try (Reader reader = Reader.at(browser, desk)) {
            reader.type("#masthead-q", '"' + phrase + '"');
            assertThat(reader.path()).startsWith("/search?q=");
            assertThat(reader.textOf(".hits > li").replaceAll("\\s+", " ")).containsIgnoringCase(phrase);
            assertThat(reader.textOf(".hits mark")).isNotBlank();
            reader.follow(".hits h2 a");
            assertThat(reader.target().inView()).isTrue();
            assertThat(reader.target().text()).containsIgnoringCase(phrase);
            assertThat(reader.target().isMarked()).isTrue();
        }
    }

    @Test
    void followsTheOfficersAndAsksWhoWasInPost(Browser browser) throws IOException, InterruptedException {
        JsonNode terms = desk.json("/ambassadors.json").get("items");
        JsonNode first = terms.get(0);
        JsonNode second = terms.get(1);
        try (Reader reader = Reader.at(browser, desk)) {
            reader.follow("nav a[href='/ambassadors']");
            reader.follow("main table a[href='/ambassadors/" + first.get("slug").asString() + "']");
            assertThat(reader.textOf("h1")).isEqualTo(first.get("name").asString());
            reader.follow("main a[rel=next]");
            assertThat(reader.textOf("h1")).isEqualTo(second.get("name").asString());
            reader.follow("main a[rel=prev]");
            assertThat(reader.textOf("h1")).isEqualTo(first.get("name").asString());

            reader.follow(".crumbs a[href='/ambassadors']");
            String start = second.get("start").asString();
            reader.type("#on-date", start);
            assertThat(reader.path()).isEqualTo("/ambassadors/on/" + start);
            assertThat(reader.textOf("main")).contains(second.get("name").asString());
        }
    }

    @Test
    void goesFromAFigureToItsSeriesToItsSentence(Browser browser) throws IOException, InterruptedException {
        JsonNode figure = desk.json("/statistics.json?size=1000").get("items").valueStream()
                .filter(row -> !row.get("series").isNull())
                .findFirst()
                .orElseThrow();
        try (Reader reader = Reader.at(browser, desk)) {
            reader.follow("nav a[href='/statistics']");
            reader.follow("main a[href='/statistics/" + figure.get("id").asString() + "']");
            assertThat(reader.textOf("main")).contains(figure.get("surface").asString());
            reader.follow("main a[href='/series/" + figure.get("series").asString() + "']");
            reader.follow("table a[href^='/documents/" + figure.get("document").asString() + "'][href$='#"
                    + figure.get("passage").asString() + "']");
            assertThat(reader.target().inView()).isTrue();
            assertThat(reader.target().text()).contains(figure.get("surface").asString());
        }
    }

    @Test
    void citesExactlyAndTakesTheDataAlong(Browser browser) throws IOException, InterruptedException {
        String document = desk.json("/documents.json").at("/items/0/slug").asString();
        try (Reader reader = Reader.at(browser, desk)) {
            reader.follow("nav a[href='/documents']");
            reader.follow("main a[href='/documents/" + document + "']");
            String title = reader.textOf("h1");
            assertThat(reader.textOf(".cite")).contains(title).contains(desk.at("/documents/" + document));
            reader.follow(".cite a");
            assertThat(reader.textOf("h1")).isEqualTo(title);
            reader.follow(".data a[href$='.json']");
            assertThat(reader.textOf("body")).contains("\"sha256\"");
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
