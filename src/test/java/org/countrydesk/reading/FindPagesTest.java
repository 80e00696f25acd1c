package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.document.Finder;
import org.countrydesk.search.index.SearchQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A document with what was searched marked in it, and the way from match to match. */
@DeskTest
class FindPagesTest {

    /** Passages that have the word, over three parts of 250. */
    private static final List<Integer> LIGHTHOUSES = List.of(3, 250, 251, 260, 600);

    @Autowired
    private Pages pages;

    @DynamicPropertySource
    static void documents(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "find");
        StringBuilder text = new StringBuilder("# Coasts of Peru\n");
        for (int passage = 1; passage <= 700; passage++) {
            text.append(passage % 100 == 1 ? "\n## Stretch " + passage + "\n" : "").append("\nAt mile ").append(passage)
                    .append(LIGHTHOUSES.contains(passage) ? " stands a lighthouse." : " stands nothing.").append('\n');
        }
        Files.writeString(folder.resolve("coasts.md"), text);
        Files.writeString(
                folder.resolve("note.md"),
                """
                # A note on Kenya

                In 1963 some 42,000 tons of coffee & tea were sold for <b>coffee</b> money; prices of coffee rose.

                - tea of Kenya
                  - tea, again
                - sugar

                | crop | tons |
                |---|---|
                | tea | 12 |
                | maize | 13 |

                The ships' captain wrote to O'Hara.
                """);
        Files.writeString(folder.resolve("tags.txt"), "Tags of Chad\n\nSomeone wrote <script>alert(1)</script> & \"more\" in 1990.\n");
        registry.add("desk.seeds", folder::toString);
    }

    @Test
    void marksWordsInAllTheirForms() throws Exception {
        Document page = pages.page("/documents/note?find=COFFEE");
        assertThat(page.select(".text mark").eachText()).containsExactly("coffee", "coffee", "coffee");
        assertThat(page.select(".match").eachAttr("id")).containsExactly("p1");
        assertThat(page.expectFirst("#p1").text()).startsWith("In 1963 some 42,000 tons of coffee & tea were sold");
        assertThat(page.title()).startsWith("“COFFEE” in A note on Kenya");
        assertThat(pages.page("/documents/note").select("mark, .find, .match, .find-step")).isEmpty();
        assertThat(pages.page("/documents/note?find=%20").select("mark, .find")).isEmpty();
    }

    @Test
    void marksInsideLinksItemsAndCells() throws Exception {
        Document figure = pages.page("/documents/note?find=42%2C000%20tons");
        assertThat(figure.select("a.figure mark.found").text()).contains("42,000");
        Document tea = pages.page("/documents/note?find=tea");
        assertThat(tea.select("li mark")).hasSize(2);
        assertThat(tea.select("td mark").eachText()).containsExactly("tea");
        assertThat(tea.select(".match").eachAttr("id")).containsExactly("p1", "p2", "p3", "p6");
        assertThat(tea.select("tr.match td:last-child .find-jump").eachAttr("href")).containsExactly("#p3");
        assertThat(tea.select("mark mark, mark a")).isEmpty();
    }

    @Test
    void escapesTextAndWords() throws Exception {
        Document page = pages.page("/documents/note?find=%3Cscript%3E%22%27%26%20O%27Hara");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".find-words").text()).isEqualTo("<script>\"'& O'Hara");
        assertThat(page.select(".text mark").text()).isEqualTo("O'Hara");
        Document tags = pages.page("/documents/tags?find=script");
        assertThat(tags.select("main script")).isEmpty();
        assertThat(tags.select(".text mark").eachText()).containsExactly("script", "script");
        assertThat(tags.expectFirst(".match").text()).contains("<script>alert(1)</script> & \"more\"");
        for (Element link : page.select(".find a[href]")) {
            assertThat(link.attr("href")).doesNotContain("<", "\"", "'", " ");
        }
    }

    @Test
    void saysHowManyPassagesMatch() throws Exception {
        assertThat(count("/documents/coasts?find=lighthouse")).isEqualTo("5 passages match");
        assertThat(count("/documents/note?find=coffee")).isEqualTo("1 passage matches");
        assertThat(count("/documents/note?find=sugar%20maize")).isEqualTo("No passage has all the words; 2 have some");
        assertThat(count("/documents/note?find=qqqzzz")).isEqualTo("In no passage of this document");
        assertThat(pages.page("/documents/note?find=qqqzzz").select("[data-find-next], [data-find-previous]")).isEmpty();
        assertThat(count("/documents/coasts?find=lighthuose")).isEqualTo("5 passages match");
    }

    @Test
    void shortensLongWordsInTheBarAlone() throws Exception {
        Document page = pages.page("/documents/note?find=" + "a".repeat(49) + "%F0%9F%98%80" + "a".repeat(9));
        assertThat(page.expectFirst(".find-words").text()).isEqualTo("a".repeat(49) + "…");
        assertThat(page.select(".find a[href^='/search?q=" + "a".repeat(49) + "%F0%9F%98%80aaaaaaaaa']")).hasSize(1);
    }

    @Test
    void leadsFromMatchToMatchThroughAllParts() throws Exception {
        String at = "/documents/coasts?find=lighthouse";
        List<Integer> seen = new ArrayList<>();
        Document page = pages.page(at);
        Element next = page.selectFirst(".find [data-find-next][href]");
        while (next != null) {
            String address = next.attr("href");
            if (!address.startsWith("#")) {
                page = pages.page(address.replaceFirst("#.*", ""));
            }
            Element match = page.expectFirst(address.substring(address.indexOf('#')));
            assertThat(match.classNames()).contains("match");
            seen.add(Integer.valueOf(match.id().substring(1)));
            next = match.selectFirst(".find-jump[title='Next match']");
        }
        assertThat(seen).isEqualTo(LIGHTHOUSES);
        List<Integer> back = new ArrayList<>(List.of(seen.getLast()));
        Element previous = page.expectFirst("#p600").selectFirst(".find-jump[title='Previous match']");
        while (previous != null) {
            String address = previous.attr("href");
            if (!address.startsWith("#")) {
                page = pages.page(address.replaceFirst("#.*", ""));
            }
            Element match = page.expectFirst(address.substring(address.indexOf('#')));
            back.add(Integer.valueOf(match.id().substring(1)));
            previous = match.selectFirst(".find-jump[title='Previous match']");
        }
        assertThat(back.reversed()).isEqualTo(LIGHTHOUSES);
    }

    @Test
    void startsTheBarAtTheTopOfThePage() throws Exception {
        Document second = pages.page("/documents/coasts?find=lighthouse&page=2");
        assertThat(second.expectFirst("[data-find-previous]").attr("href")).isEqualTo("/documents/coasts?find=lighthouse#p250");
        assertThat(second.expectFirst("[data-find-next]").attr("href")).isEqualTo("#p251");
        assertThat(second.expectFirst(".find").attr("data-first")).isEqualTo("3");
        assertThat(second.expectFirst(".find").attr("data-after")).isEqualTo("/documents/coasts?find=lighthouse&page=3#p600");
        assertThat(second.expectFirst("[data-find-drop]").attr("href")).isEqualTo("/documents/coasts?page=2");
        assertThat(second.select(".pager a[rel=next]").attr("href")).isEqualTo("/documents/coasts?find=lighthouse&page=3");
        Document first = pages.page("/documents/coasts?find=lighthouse");
        assertThat(first.expectFirst("[data-find-previous]").hasAttr("href")).isFalse();
        assertThat(first.select(".find a[href='/search?q=lighthouse']")).hasSize(1);
    }

    @Test
    void leadsOutOfASectionToTheMatchesAroundIt() throws Exception {
        Document section = pages.page("/documents/coasts/stretch-201?find=lighthouse");
        assertThat(section.select(".match").eachAttr("id")).containsExactly("p250", "p251", "p260");
        assertThat(section.expectFirst("#p250 .find-jump").attr("href")).isEqualTo("/documents/coasts?find=lighthouse#p3");
        assertThat(section.expectFirst("#p260 .find-jump[title='Next match']").attr("href"))
                .isEqualTo("/documents/coasts?find=lighthouse&page=3#p600");
        assertThat(section.expectFirst("[data-find-drop]").attr("href")).isEqualTo("/documents/coasts/stretch-201");
        assertThat(section.title()).startsWith("“lighthouse” in Stretch 201");
    }

    @Test
    void keepsSearchEnginesToThePlainPage() throws Exception {
        Document page = pages.page("/documents/note?find=coffee");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/documents/note");
        assertThat(pages.page("/documents/note").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void refusesWordsThatAreTooLong() throws Exception {
        assertThat(Finder.LONGEST).isEqualTo(SearchQuery.MAX_LENGTH);
        assertThat(pages.get("/documents/note?find=" + "a".repeat(Finder.LONGEST)).getStatus()).isEqualTo(200);
        var refused = pages.get("/documents/note?find=" + "a".repeat(Finder.LONGEST + 1));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("'find' is 513 characters long; it may be 512.".replace("'", "&#39;"));
        assertThat(pages.get("/documents/note/original?find=a").getStatus()).isEqualTo(400);
    }

    @Test
    void opensAHitOfTheSearchAtItsMarkedPassage() throws Exception {
        Document hits = pages.page("/search?q=%22a%20lighthouse%22");
        List<String> addresses = hits.select(".hits h2 a, .hit h2 a").eachAttr("href");
        assertThat(addresses).contains("/documents/coasts?find=%22a%20lighthouse%22&page=3#p600");
        for (String address : addresses) {
            Element passage = pages.page(address.replaceFirst("#.*", "")).expectFirst(address.substring(address.indexOf('#')));
            assertThat(passage.select("mark").text()).isEqualTo("a lighthouse");
        }
        assertThat(pages.json("/search.json?q=lighthouse").at("/items/0/url").asString()).doesNotContain("find=");
        assertThat(pages.page("/search?type=passage").select(".hit h2 a").attr("href")).doesNotContain("find=");
    }

    private String count(String address) throws Exception {
        return pages.page(address).expectFirst(".find-count").text();
    }
}
