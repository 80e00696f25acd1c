package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page tells other programs. */
@DeskTest
class HeadTest {

    @Autowired
    private Pages pages;

    @Autowired
    private JsonMapper mapper;

    @Test
    void namesTheLastingAddressOfEveryPage() throws Exception {
        for (String address : Addresses.of(pages).all().values()) {
            Document page = pages.page(address);
            assertThat(page.select("link[rel=canonical]").eachAttr("href")).as(address).containsExactly("http://localhost" + address);
            assertThat(pages.get(address).getHeaders("Link")).contains("<http://localhost" + address + ">; rel=\"canonical\"");
            assertThat(meta(page, "description")).as(address).hasSizeBetween(40, 260);
            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost" + address);
            assertThat(page.select("meta[property=og:title]").attr("content")).isNotBlank();
            assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(meta(page, "description"));
            assertThat(meta(page, "robots")).isEmpty();
        }
    }

    @Test
    void keepsThePartOfAListInItsLastingAddress() throws Exception {
        assertThat(pages.page("/statistics?page=2&size=50").select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost/statistics?page=2");
        assertThat(pages.page("/statistics?unitClass=money").select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/statistics");
    }

    @Test
    void keepsSearchEnginesFromAPageWithMarkedWords() throws Exception {
        String document = Addresses.of(pages).get("document");
        Document marked = pages.page(document + "?find=trade");
        assertThat(meta(marked, "robots")).isEqualTo("noindex");
        assertThat(marked.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + document);
    }

    @Test
    void takesTheOnlyLineForTheList() throws Exception {
        String country = pages.json("/ambassadors.json?size=1").at("/items/0/country").asString();
        assertThat(pages.page("/ambassadors?country=" + country).select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/ambassadors");
    }

    @Test
    void describesEveryPageInItsOwnWords() throws Exception {
        List<String> descriptions = new ArrayList<>();
        for (String address : Addresses.of(pages).all().values()) {
            descriptions.add(meta(pages.page(address), "description"));
        }
        assertThat(descriptions).doesNotHaveDuplicates();
    }

    @Test
    void leadsToThePageAsData() throws Exception {
        for (String address : Addresses.of(pages).all().values()) {
            for (Element data : pages.page(address).select("link[rel=alternate]")) {
                assertThat(pages.get(data.attr("href")).getContentType()).as(data.attr("href")).startsWith(data.attr("type"));
            }
        }
        assertThat(pages.page(Addresses.of(pages).get("series")).select("link[rel=alternate]")).hasSize(2);
    }

    @Test
    void givesBreadcrumbsAsThePageShowsThem() throws Exception {
        for (Map.Entry<String, String> each : Addresses.of(pages).all().entrySet()) {
            if (!each.getKey().equals("front")) {
                Document page = pages.page(each.getValue());
                List<String> told = new ArrayList<>();
                graph(page).get(1).get("itemListElement").forEach(item -> told.add(item.get("name").asString()));
                assertThat(told).as(each.getValue()).isEqualTo(page.select(".crumbs li").eachText());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "front      | WebSite        | potentialAction url name",
        "documents  | CollectionPage | url name isPartOf",
        "document   | Article        | headline author publisher identifier wordCount image mainEntityOfPage",
        "section    | Article        | headline author isPartOf",
        "officer    | Person         | name hasOccupation url",
        "figure     | Observation    | variableMeasured value unitText subjectOf",
        "series     | Dataset        | name description creator distribution temporalCoverage variableMeasured isBasedOn",
        "statistics | Dataset        | name description creator distribution",
        "year       | CollectionPage | temporalCoverage",
        "pair       | CollectionPage | isBasedOn"
    })
    void tellsWhatThePageIsInTheWordsOfSchemaOrg(String kind, String type, String properties) throws Exception {
        Document page = pages.page(Addresses.of(pages).get(kind));
        JsonNode thing = graph(page).get(0);
        assertThat(thing.get("@type").asString()).isEqualTo(type);
        for (String property : properties.split(" ")) {
            assertThat(thing.has(property)).as(property).isTrue();
        }
    }

    @Test
    void putsARoleBetweenAnOfficerAndThePost() throws Exception {
        JsonNode role = graph(pages.page(Addresses.of(pages).get("officer"))).get(0).get("hasOccupation").get(0);
        assertThat(role.get("@type").asString()).isEqualTo("Role");
        assertThat(role.get("startDate").asString()).matches("\\d{4}(-\\d\\d){0,2}");
        assertThat(role.get("hasOccupation").get("@type").asString()).isEqualTo("Occupation");
    }

    @Test
    void findsTheDeskThroughItsSearch() throws Exception {
        JsonNode action = graph(pages.page("/")).get(0).get("potentialAction");
        assertThat(action.get("target").get("urlTemplate").asString()).isEqualTo("http://localhost/search?q={search_term_string}");
    }

    @Test
    void tellsReferenceManagersOfADocument() throws Exception {
        JsonNode document = pages.json("/documents.json?size=100").get("items").valueStream()
                .filter(each -> !each.get("publisher").asString().isEmpty())
                .findFirst()
                .orElseThrow();
        Document page = pages.page("/documents/" + document.get("slug").asString());
        assertThat(meta(page, "citation_title")).isEqualTo(document.get("title").asString());
        assertThat(meta(page, "citation_technical_report_institution")).isEqualTo(document.get("publisher").asString());
        assertThat(meta(page, "DC.creator")).isEqualTo(document.get("publisher").asString());
        assertThat(meta(page, "DC.rights")).isEqualTo(document.get("licence").asString());
        assertThat(page.select("meta[name=citation_author]")).isEmpty();
    }

    @Test
    void tellsReferenceManagersInWhichDocumentASectionStands() throws Exception {
        Addresses all = Addresses.of(pages);
        Document page = pages.page(all.get("section"));
        assertThat(meta(page, "citation_inbook_title")).isEqualTo(meta(pages.page(all.get("document")), "citation_title"));
        assertThat(meta(page, "DC.relation.isPartOf")).isEqualTo("http://localhost" + all.get("document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=government", "/cite?of=/documents"})
    void asksThatAnswersAreNotListed(String address) throws Exception {
        Document page = pages.page(address);
        assertThat(meta(page, "robots")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical], script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void showsThePreviewPictureOfThePage() throws Exception {
        for (String address : Addresses.of(pages).all().values()) {
            String picture = pages.page(address).select("meta[property=og:image]").attr("content");
            assertThat(picture).startsWith("http://localhost/preview.png?of=/");
            assertThat(pages.get(picture.substring("http://localhost".length())).getContentType()).as(picture).startsWith("image/png");
        }
    }

    private JsonNode graph(Document page) {
        Element script = page.expectFirst("head script[type=application/ld+json]");
        JsonNode tree = mapper.readTree(script.data());
        assertThat(tree.get("@context").asString()).isEqualTo("https://schema.org");
        return tree.get("@graph");
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
