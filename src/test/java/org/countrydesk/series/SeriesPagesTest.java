package org.countrydesk.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
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
            assertThat(page.select(".chart-values tbody tr:has(td):not(.chart-gap)")).as(slug).hasSize(item.get("points").size());
            for (JsonNode point : item.get("points")) {
                assertThat(page.select(".chart-values a[href=/statistics/" + point.get("statistic").asString() + "]")).as(slug).hasSize(1);
            }
            assertThat(page.select("svg title, svg desc").eachText()).as(slug).isNotEmpty().doesNotContain("");
            assertThat(page.select("svg.chart-wide .chart-links a").eachAttr("href"))
                    .as(slug)
                    .containsExactlyElementsOf(page.select(".chart-values td a[href^=/statistics/]").eachAttr("href"));
            assertThat(page.select("main [style], main style")).as(slug).isEmpty();
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

    @Test
    void saysWhereThereIsNoValue() throws Exception {
        int gaps = 0;
        for (JsonNode item : pages.json("/series.json").get("items")) {
            Document page = pages.page("/series/" + item.get("slug").asString());
            for (Element gap : page.select(".chart-gap th")) {
                gaps++;
                assertThat(page.select("figcaption").text()).contains(gap.text());
            }
        }
        assertThat(gaps).isPositive();
    }

    @Test
    void givesTheChartAsAPictureThatStandsAlone() throws Exception {
        String slug = pages.json("/series.json").get("items").get(0).get("slug").asString();
        MockHttpServletResponse svg = pages.get("/series/" + slug + ".svg");
        assertThat(svg.getStatus()).isEqualTo(200);
        assertThat(svg.getContentType()).startsWith("image/svg+xml");
        assertThat(svg.getHeader("Content-Disposition")).contains(slug + ".svg");
        assertThat(svg.getHeader("Cache-Control")).contains("max-age");
        var drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getContentAsByteArray()));
        assertThat(drawing.getElementsByTagName("a").getLength()).as("links").isZero();
        assertThat(svg.getContentAsString()).doesNotContain("var(--").doesNotContain("th:");
        assertThat(drawing.getDocumentElement().getTextContent())
                .contains("http://localhost/series/" + slug)
                .contains("Source")
                .contains("edition");
        MockHttpServletResponse png = pages.get("/series/" + slug + ".png");
        assertThat(png.getContentType()).startsWith("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(png.getContentAsByteArray())).getWidth()).isEqualTo(1616);
        assertThat(pages.get("/series/no-such.svg").getStatus()).isEqualTo(404);
        assertThat(pages.get("/series/no-such.png").getStatus()).isEqualTo(404);
    }

    @Test
    void pagesThroughThePointsOfASeries() throws Exception {
        String slug = pages.json("/series.json").get("items").get(0).get("slug").asString();
        Document first = pages.page("/series/" + slug + "?size=1");
        assertThat(first.select(".chart-values td a[href^=/statistics/]")).hasSize(1);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/series/" + slug + "?page=2&size=1");
    }

    @Test
    void setsOutValuesByYearWithABlankWhereThereIsNone() throws Exception {
        Elements documents = pages.page("/series").select("a[href^=/series/tables/]");
        assertThat(documents).isNotEmpty();
        for (Element document : documents) {
            Document page = pages.page(document.attr("href"));
            for (Element table : page.select("table.trend")) {
                int columns = table.select("thead th").size();
                assertThat(table.select("tbody tr")).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(row.children()).hasSize(columns));
            }
            for (Element blank : page.select(".trend-blank")) {
                assertThat(page.select("dt" + blank.attr("href") + " + dd").text()).contains("“");
            }
        }
        assertThat(pages.get("/series/tables/no-such").getStatus()).isEqualTo(404);
    }
}
