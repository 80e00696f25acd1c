package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of citations and its files. */
@DeskTest
class CiteTest {

    @Autowired
    private Pages pages;

    @Autowired
    private JsonMapper mapper;

    @Test
    void citesEveryKindOfPageInEveryForm() throws Exception {
        for (String address : Addresses.of(pages).all().values()) {
            Document page = pages.page("/cite?of=" + PreviewController.encoded(address));
            assertThat(page.expectFirst("#page-bibliography").text()).as(address).contains("http://localhost" + address);
            assertThat(page.expectFirst("#page-apa").text()).contains("(Edition ").contains("http://localhost" + address);
            assertThat(page.expectFirst("#page-bib").text()).startsWith("@misc{");
            assertThat(page.expectFirst("#page-ris").wholeText()).startsWith("TY  - ");
            assertThat(mapper.readTree(page.expectFirst("#page-csl").wholeText()).get(0).get("URL").asString()).isEqualTo("http://localhost" + address);
        }
    }

    @Test
    void citesTheDocumentApartFromTheDesksPageAboutIt() throws Exception {
        JsonNode document = published();
        Document page = pages.page("/cite?of=/documents/" + document.get("slug").asString());
        String title = document.get("title").asString();
        assertThat(page.expectFirst("#original-bibliography").text())
                .startsWith(document.get("publisher").asString() + (document.get("publisher").asString().endsWith(".") ? " " : ". ") + title);
        assertThat(page.expectFirst("#original-bibliography i").text()).isEqualTo(title);
        assertThat(page.expectFirst("#original-bib").text()).contains("SHA-256 " + document.get("sha256").asString());
        assertThat(page.expectFirst("#page-bibliography").text()).contains("Edition ").contains(title);
        assertThat(pages.page("/cite?of=/series").select("#original-bibliography")).isEmpty();
    }

    @Test
    void quotesAPassageWithWhatStandsAroundIt() throws Exception {
        JsonNode document = published();
        JsonNode section = pages.json("/documents/" + document.get("slug").asString() + ".json").get("tree").valueStream()
                .filter(each -> each.get("passages").size() > 2)
                .findFirst()
                .orElseThrow();
        List<JsonNode> passages = section.get("passages").valueStream().toList();
        String id = passages.get(1).get("id").asString();
        Document page = pages.page("/cite?of=/documents/" + document.get("slug").asString() + "%23" + id);
        assertThat(page.expectFirst("#quote").text()).isEqualTo(passages.get(1).get("text").asString().replaceAll("\\s+", " ").strip());
        Map<String, String> facts = facts(page);
        assertThat(passages.get(0).get("text").asString().replaceAll("\\s+", " ").strip()).endsWith(facts.getOrDefault("Stands after", "").replaceFirst("^… ", ""));
        assertThat(passages.get(2).get("text").asString().replaceAll("\\s+", " ").strip()).startsWith(facts.getOrDefault("Stands before", "").replaceFirst(" …$", ""));
        assertThat(facts.get("SHA-256")).isEqualTo(document.get("sha256").asString());
        assertThat(facts.get("Passage")).startsWith(id + ", from line ");
        assertThat(facts.get("Address")).endsWith("#" + id);
        assertThat(facts.get("With its words")).contains("#" + id + ":~:text=");
        assertThat(page.expectFirst("#original-csl").text()).contains("\"abstract\"");
    }

    @Test
    void namesTheSourcesOfWhatIsTheDesksOwn() throws Exception {
        Document page = pages.page("/cite?of=" + Addresses.of(pages).get("series"));
        assertThat(page.select("#sources ~ ul a[href^=/documents/]")).isNotEmpty();
        assertThat(page.select("#sources ~ ul a[href^=/cite?of=/documents/]")).isNotEmpty();
        assertThat(page.expectFirst("#page-bib").text()).contains("note = {Source: ");
    }

    @Test
    void quotesTheSentenceOfAFigure() throws Exception {
        String figure = Addresses.of(pages).get("figure");
        JsonNode data = pages.json(figure + ".json");
        Document page = pages.page("/cite?of=" + figure);
        assertThat(page.expectFirst("#quote").text()).isEqualTo(data.get("sentence").asString().replaceAll("\\s+", " ").strip());
        String passage = "/documents/" + data.get("document").asString() + "#" + data.get("passage").asString();
        assertThat(page.select("a[href=" + passage + "]")).isNotEmpty();
        assertThat(pages.page(figure).expectFirst(".cite").text()).contains(", from “");
    }

    @Test
    void endsPagesWithTheirCitation() throws Exception {
        for (String kind : List.of("document", "section", "officer", "figure", "series", "topic", "year")) {
            String address = Addresses.of(pages).get(kind);
            Element cite = pages.page(address).expectFirst("main .cite");
            assertThat(cite.select("a[href]").eachAttr("href"))
                    .containsExactlyElementsOf(Stream.of("/cite.bib", "/cite.ris", "/cite.csl.json", "/cite")
                            .map(file -> file + "?of=" + address)
                            .collect(() -> new java.util.ArrayList<>(List.of("http://localhost" + address)), List::add, List::addAll));
            assertThat(cite.select("[data-copy]").eachAttr("data-copy")).allSatisfy(id -> assertThat(cite.getElementById(id)).isNotNull());
        }
    }

    @Test
    void givesFilesThatReferenceManagersTake() throws Exception {
        String of = "?of=" + Addresses.of(pages).get("document");
        assertFile("/cite.bib" + of, "application/x-bibtex", "citation.bib", "@misc{");
        assertFile("/cite.ris" + of, "application/x-research-info-systems", "citation.ris", "TY  - RPRT\r\n");
        assertFile("/cite.csl.json" + of, "application/vnd.citationstyles.csl+json", "citation.csl.json", "[");
        assertFile("/cite.txt" + of, "text/plain", "citation.txt", "");
        assertThat(pages.get("/cite.ris" + of + "&what=page").getContentAsString()).startsWith("TY  - ELEC\r\n");
        assertThat(pages.get("/cite.bib?of=" + Addresses.of(pages).get("section")).getContentAsString()).startsWith("@incollection{");
        assertThat(pages.get("/cite.ris?of=" + Addresses.of(pages).get("series")).getContentAsString()).startsWith("TY  - DATA\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/documents/none", "//evil.example", "https://evil.example/", "/documents/none%23p1", "/x%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=evil", "%00", ""
    })
    void saysNothingOfAnAddressThatIsNone(String of) throws Exception {
        for (String file : List.of("/cite", "/cite.bib", "/cite.csl.json", "/preview.png")) {
            MockHttpServletResponse answer = pages.get(file + "?of=" + of);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).doesNotContain("evil").doesNotContain("alert(1)").doesNotContain("documents/none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cite", "/cite.bib", "/cite?of=/series&style=mla", "/cite.ris?of=/series&what=original", "/cite.ris?of=/series&what=all", "/preview.png?of=/&w=9"})
    void refusesWhatItCannotUse(String address) throws Exception {
        assertThat(pages.get(address).getStatus()).isEqualTo(400);
    }

    private void assertFile(String address, String type, String name, String start) throws Exception {
        MockHttpServletResponse file = pages.get(address);
        assertThat(file.getStatus()).as(address).isEqualTo(200);
        assertThat(file.getContentType()).startsWith(type);
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(file.getContentAsString()).startsWith(start);
    }

    private JsonNode published() throws Exception {
        return pages.json("/documents.json?size=100").get("items").valueStream()
                .filter(each -> !each.get("publisher").asString().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> facts(Document page) {
        Map<String, String> facts = new java.util.HashMap<>();
        page.select(".cite-passage .facts dt").forEach(dt -> facts.put(dt.text(), java.util.Objects.requireNonNull(dt.nextElementSibling()).text()));
        return facts;
    }
}
