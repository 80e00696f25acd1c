package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DeskTest
class DocumentPagesTest {

    @Autowired
    private Pages pages;

    private final List<String> slugs = new ArrayList<>();

    @BeforeEach
    void list() throws Exception {
        slugs.clear();
        pages.json("/documents.json").get("items").forEach(item -> slugs.add(item.get("slug").asString()));
        assertThat(slugs).isNotEmpty();
    }

    @Test
    void givesTheFieldsOfTheListAndTheTree() throws Exception {
        for (JsonNode item : pages.json("/documents.json").get("items")) {
            JsonNode whole = pages.json("/documents/" + item.get("slug").asString() + ".json");
            List<String> fields = new ArrayList<>(item.propertyNames());
            fields.add("tree");
            assertThat(whole.propertyNames()).containsExactlyElementsOf(fields);
            for (String field : item.propertyNames()) {
                assertThat(whole.get(field)).isEqualTo(item.get(field));
            }
            assertThat(whole.get("tree")).hasSize(item.get("sections").asInt());
            int passages = 0;
            for (JsonNode section : whole.get("tree")) {
                assertThat(section.propertyNames())
                        .containsExactly("slug", "heading", "level", "inferred", "passages");
                for (JsonNode passage : section.get("passages")) {
                    passages++;
                    assertThat(passage.propertyNames()).containsExactly("id", "kind", "text");
                    assertThat(passage.get("id").asString()).isEqualTo("p" + passages);
                    assertThat(passage.get("kind").asString()).isIn("paragraph", "item", "header", "row");
                }
            }
            assertThat(passages).isEqualTo(item.get("passages").asInt());
        }
    }

    @Test
    void showsEveryPassageOnceUnderItsIdWithAllItsWords() throws Exception {
        for (String slug : slugs) {
            Document page = pages.page("/documents/" + slug);
            for (JsonNode section : pages.json("/documents/" + slug + ".json").get("tree")) {
                for (JsonNode passage : section.get("passages")) {
                    List<Element> found = page.select("#" + passage.get("id").asString());
                    assertThat(found).as(passage.get("id").asString()).hasSize(1);
                    Element shown = found.getFirst().clone();
                    shown.select(".permalink, li ul").remove();
                    assertThat(letters(shown.text())).isEqualTo(letters(passage.get("text").asString()));
                }
            }
        }
    }

    @Test
    void leadsFromFiguresAndDatesToTheirPages() throws Exception {
        int figures = 0;
        int dates = 0;
        for (String slug : slugs) {
            Document page = pages.page("/documents/" + slug);
            for (Element figure : page.select(".marks a.figure")) {
                figures++;
                assertThat(figure.attr("href")).matches("/statistics/" + slug + "-f\\d+");
            }
            for (Element date : page.select(".marks a.date")) {
                dates++;
                assertThat(date.attr("href")).matches("/timeline/[0-9X~%F/-]+");
            }
            assertThat(page.select(".marks a a")).isEmpty();
        }
        assertThat(figures).isPositive();
        assertThat(dates).isPositive();
    }

    @Test
    void ordersHeadingsAndLinksEachToItsSection() throws Exception {
        for (String slug : slugs) {
            Document page = pages.page("/documents/" + slug);
            assertThat(page.select("h1")).hasSize(1);
            int level = 1;
            for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            for (Element link : page.select(".text :is(h2, h3, h4) a")) {
                Document section = pages.page(link.attr("href"));
                assertThat(section.expectFirst("h1 > span").text()).isEqualTo(link.text());
                assertThat(section.select(".crumbs a[href=/documents/" + slug + "]")).isNotEmpty();
            }
            for (Element entry : page.select(".contents a")) {
                assertThat(page.getElementById(entry.attr("href").substring(1))).isNotNull();
            }
        }
    }

    @Test
    void walksThroughAllSectionsByNext() throws Exception {
        for (String slug : slugs) {
            Document section = pages.page("/documents/" + slug + "/introduction");
            List<String> passages = new ArrayList<>(ids(section));
            Element next = section.selectFirst("a[rel=next]");
            while (next != null) {
                section = pages.page(next.attr("href"));
                passages.addAll(ids(section));
                next = section.selectFirst("a[rel=next]");
            }
            assertThat(passages).isEqualTo(ids(pages.page("/documents/" + slug)));
        }
    }

    @Test
    void showsTheCapturedTextLineByLine() throws Exception {
        for (JsonNode item : pages.json("/documents.json").get("items")) {
            Document page = pages.page("/documents/" + item.get("slug").asString() + "/original");
            List<String> lines =
                    Files.readAllLines(Path.of("seeds", item.get("source").asString()), StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                Element words = page.expectFirst("#L" + (i + 1) + " > span");
                assertThat(letters(words.text())).as("line %s", i + 1).isEqualTo(letters(lines.get(i)));
            }
        }
    }

    @Test
    void saysWhereMetadataComesFromAndHowToCite() throws Exception {
        for (JsonNode item : pages.json("/documents.json").get("items")) {
            String address = "/documents/" + item.get("slug").asString();
            Document page = pages.page(address);
            assertThat(page.select(".facts-band").text())
                    .contains(item.get("publisher").asString(), item.get("licence").asString(), item.get("sha256").asString())
                    .contains("declared in sources.yml");
            assertThat(page.select(".cite").text()).contains(item.get("title").asString(), "http://localhost" + address);
            assertThat(page.select(".data a[href=" + address + ".json]")).hasSize(1);
        }
    }

    @Test
    void listsSharedPassagesBesideTheTextAndAmongWhatLinksHere() throws Exception {
        JsonNode pair = pages.json("/compare.json").get("items").get(0);
        Document page = pages.page("/documents/" + pair.get("a").asString());
        String other = pair.get("b").asString();
        List<Element> notes = page.select(".margin a[href^=/compare/" + pair.get("a").asString() + "/" + other + "?passage=]");
        assertThat(notes).isNotEmpty();
        assertThat(page.select(".backlinks a[href=/documents/" + other + "]").text())
                .contains(pair.get("bTitle").asString());
        assertThat(pages.page("/documents/" + other)
                        .select(".backlinks a[href=/documents/" + pair.get("a").asString() + "]")
                        .text())
                .contains(pair.get("aTitle").asString());
        String href = notes.getFirst().attr("href");
        Document compare = pages.page(href.substring(0, href.indexOf('#')));
        assertThat(compare.getElementById(href.substring(href.indexOf('#') + 1))).isNotNull();
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        String slug = slugs.getFirst();
        assertThat(pages.get("/documents/no-such").getStatus()).isEqualTo(404);
        assertThat(pages.get("/documents/no-such.json").getContentType()).startsWith("application/problem+json");
        assertThat(pages.get("/documents/" + slug + "/no-such").getStatus()).isEqualTo(404);
        assertThat(pages.get("/documents/" + slug + "?page=2").getStatus()).isEqualTo(400);
        assertThat(pages.get("/documents/" + slug + "/original?page=0").getStatus()).isEqualTo(400);
        assertThat(pages.get("/documents/" + slug + "?colour=red").getContentAsString()).contains("colour");
    }

    private static List<String> ids(Document page) {
        return page.select(".text [id~=^p\\d+$]").eachAttr("id");
    }

    /** Cells are parted by bars in the text and by the table on the page; white space is the browser’s. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0|]+", "");
    }
}
