package org.countrydesk.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@DeskTest
class StatisticPagesTest {

    private static final String[] FIELDS = {
        "id", "document", "source", "section", "passage", "sentence", "surface", "value", "valueMax", "unitClass", "unit",
        "qualifier", "measure", "period", "periodExplicit", "attribution", "series"
    };

    @Autowired
    private Pages pages;

    @Test
    void givesTheFieldsOfTheInterfaceInOrder() throws Exception {
        JsonNode list = pages.json("/statistics.json");
        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(list.get("items").size()).isPositive();
        for (JsonNode item : list.get("items")) {
            assertThat(item.propertyNames()).containsExactly(FIELDS);
            assertThat(item.get("sentence").asString()).contains(item.get("surface").asString());
        }
    }

    @Test
    void headsTheCsvWithTheSameFields() throws Exception {
        MockHttpServletResponse csv = pages.get("/statistics.csv");
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getContentAsString().lines().findFirst()).hasValue(String.join(",", FIELDS));
    }

    @Test
    void refusesWhatItDoesNotKnowAndNamesIt() throws Exception {
        for (String address : List.of("/statistics?sort=x", "/statistics.json?sort=x", "/statistics.csv?sort=x")) {
            MockHttpServletResponse refused = pages.get(address);
            assertThat(refused.getStatus()).as(address).isEqualTo(400);
            assertThat(refused.getContentAsString()).as(address).contains("sort");
        }
        for (String query : List.of("size=1001", "size=0", "page=0", "unitClass=weight", "period=19", "page=x")) {
            assertThat(pages.get("/statistics?" + query).getStatus()).as(query).isEqualTo(400);
            assertThat(pages.get("/statistics.json?" + query).getStatus()).as(query).isEqualTo(400);
        }
    }

    @Test
    void namesTheNextPartWithItsFilters() throws Exception {
        assertThat(pages.get("/statistics.json?unitClass=count&size=2").getHeader("Link"))
                .isEqualTo("</statistics.json?unitClass=count&page=2&size=2>; rel=\"next\"");
        assertThat(pages.get("/statistics.json?size=1000").getHeader("Link")).isNull();
        assertThat(pages.page("/statistics?unitClass=count&size=2").select("a[rel=next]").attr("href"))
                .isEqualTo("/statistics?unitClass=count&page=2&size=2");
    }

    @Test
    void countsWhatEachFilterLeadsTo() throws Exception {
        Document page = pages.page("/statistics?unitClass=count");
        assertThat(page.select(".facets h3").eachText())
                .containsExactly("Document", "Kind of unit", "Unit", "Decade", "How firm", "Named in the same passage");
        List<Element> choices = page.select(".facets a:has(.count)");
        assertThat(choices).hasSizeGreaterThan(12);
        for (Element choice : choices) {
            assertThat(pages.json(choice.attr("href").replace("/statistics?", "/statistics.json?")).get("total").asString())
                    .as(choice.attr("href"))
                    .isEqualTo(choice.select(".count").text());
        }
        assertThat(page.select(".facets a[aria-current]").eachText()).hasSize(1).first().asString().startsWith("count ");
    }

    @Test
    void takesEachFilterAwayAlone() throws Exception {
        Document page = pages.page("/statistics?unitClass=count&period=2017&qualifier=none");
        assertThat(page.select(".chosen a[aria-label]").eachAttr("href"))
                .containsExactly(
                        "/statistics?period=2017&qualifier=none", "/statistics?unitClass=count&qualifier=none",
                        "/statistics?unitClass=count&period=2017");
        assertThat(page.select(".filters input[type=hidden]").eachAttr("name")).containsExactly("unitClass", "qualifier");
        assertThat(pages.page("/statistics").select(".chosen")).isEmpty();
    }

    @Test
    void findsFiguresByHowFirmlyTheyAreStated() throws Exception {
        int all = pages.json("/statistics.json").get("total").asInt();
        int sum = 0;
        for (Element choice : pages.page("/statistics").select("[aria-labelledby=by-how-firm] a:has(.count)")) {
            sum += Integer.parseInt(choice.select(".count").text());
        }
        assertThat(sum).isEqualTo(all);
        for (JsonNode item : pages.json("/statistics.json?qualifier=none").get("items")) {
            assertThat(item.get("qualifier").isNull()).isTrue();
        }
        assertThat(pages.get("/statistics?qualifier=perhaps").getStatus()).isEqualTo(400);
    }

    @Test
    void findsTheFiguresOfPassagesThatNameATopic() throws Exception {
        String topic = pages.json("/topics.json?size=1").get("items").get(0).get("slug").asString();
        JsonNode all = pages.json("/statistics.json?size=1000");
        JsonNode named = pages.json("/statistics.json?size=1000&topic=" + topic);
        assertThat(named.get("total").asInt()).isPositive().isLessThanOrEqualTo(all.get("total").asInt());
        assertThat(pages.json("/statistics.json?topic=no-such-topic").get("total").asInt()).isZero();
    }

    @Test
    void keepsAWholeFigureOnItsPage() throws Exception {
        for (JsonNode item : pages.json("/statistics.json?size=1000").get("items")) {
            String id = item.get("id").asString();
            Document page = pages.page("/statistics/" + id);
            assertThat(page.select("h1")).as(id).hasSize(1);
            assertThat(page.select("blockquote .figure-quote").text()).as(id).isEqualToNormalizingWhitespace(item.get("sentence").asString());
            assertThat(page.select("blockquote mark").text()).as(id).isEqualToNormalizingWhitespace(item.get("surface").asString());
            assertThat(page.select("a[href=/documents/" + item.get("document").asString() + "#" + item.get("passage").asString() + "]"))
                    .as(id)
                    .isNotEmpty();
            assertThat(page.select("main [style], main style")).as(id).isEmpty();
            assertThat(page.select(".small-chart-chosen")).as(id).hasSize(item.get("series").isNull() ? 0 : 1);
        }
    }

    @Test
    void saysWhatIsNotThere() throws Exception {
        for (String id : List.of("no-such-f1", "x", "-f1", "no-such-f0", "a-f99999999999")) {
            assertThat(pages.get("/statistics/" + id).getStatus()).as(id).isEqualTo(404);
            assertThat(pages.get("/statistics/" + id + ".json").getStatus()).as(id).isEqualTo(404);
        }
        assertThat(pages.page("/statistics?unit=" + URLEncoder.encode("<no such>", StandardCharsets.UTF_8)).select(".note").text())
                .startsWith("No figure answers");
    }
}
