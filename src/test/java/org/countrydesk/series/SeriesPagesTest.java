package org.countrydesk.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DeskTest
class SeriesPagesTest {

    @Autowired
    private Pages pages;

    @Test
    void givesTheFieldsOfTheInterfaceInOrder() throws Exception {
        JsonNode list = pages.json("/series.json");
        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(list.get("items").size()).isPositive();
        for (JsonNode item : list.get("items")) {
            assertThat(item.propertyNames()).containsExactly("slug", "title", "unit", "points");
            assertThat(item.get("points").size()).isGreaterThan(1);
            for (JsonNode point : item.get("points")) {
                assertThat(point.propertyNames())
                        .containsExactly("statistic", "period", "value", "valueMax", "qualifier", "source");
            }
        }
    }

    @Test
    void showsEveryPointWithItsStatisticAndSentence() throws Exception {
        for (JsonNode item : pages.json("/series.json").get("items")) {
            String slug = item.get("slug").asString();
            Document page = pages.page("/series/" + slug);
            assertThat(page.select("tbody tr:has(td)")).as(slug).hasSize(item.get("points").size());
            for (JsonNode point : item.get("points")) {
                assertThat(page.select("tbody a[href=/statistics/" + point.get("statistic").asString() + "]")).as(slug).hasSize(1);
            }
            assertThat(page.select("svg title, svg desc").eachText()).as(slug).isNotEmpty().doesNotContain("");
            assertThat(page.select("[style], script:not([src^=/js/]):not([type=application/ld+json]), style")).as(slug).isEmpty();
            assertThat(pages.json("/series/" + slug + ".json")).isEqualTo(item);
            assertThat(pages.get("/series/" + slug + ".csv").getContentAsString().lines())
                    .as(slug)
                    .hasSize(item.get("points").size() + 1)
                    .startsWith("statistic,period,value,valueMax,qualifier,source");
        }
    }

    @Test
    void listsSeriesAndPagesThroughThem() throws Exception {
        int total = pages.json("/series.json").get("total").asInt();
        assertThat(pages.page("/series?size=1000").select(".cards > li")).hasSize(total);
        assertThat(pages.get("/series.json?size=1").getHeader("Link")).isEqualTo("</series.json?page=2&size=1>; rel=\"next\"");
        assertThat(pages.get("/series?size=1001").getStatus()).isEqualTo(400);
        assertThat(pages.get("/series?unit=x").getStatus()).isEqualTo(400);
        assertThat(pages.get("/series/no-such").getStatus()).isEqualTo(404);
    }
}
