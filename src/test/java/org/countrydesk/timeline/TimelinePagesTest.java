package org.countrydesk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.edtf.Edtf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DeskTest
class TimelinePagesTest {

    private static final String COLUMNS =
            "document,source,section,passage,sentence,surface,edtf,approximate,ambassadorInPost";

    @Autowired
    private Pages pages;

    @Test
    void givesStatementsWithTheFixedFields() throws Exception {
        JsonNode list = pages.json("/timeline.json");
        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(String.join(",", list.get("items").get(0).propertyNames())).isEqualTo(COLUMNS);
        assertThat(pages.get("/timeline.csv").getContentAsString().lines().findFirst()).hasValue(COLUMNS);
        assertThat(pages.get("/timeline/1955/1975.csv").getContentAsString().lines().findFirst()).hasValue(COLUMNS);
    }

    @Test
    void showsTheStatementsOfATimeAndNoOthers() throws Exception {
        JsonNode data = pages.json("/timeline/195X.json");
        Document page = pages.page("/timeline/195X");
        assertThat(data.get("total").asInt()).isPositive();
        assertThat(page.select("ol.entries > li")).hasSize(data.get("items").size());
        Edtf decade = Edtf.of("195X");
        int within = 0;
        for (JsonNode item : data.get("items")) {
            assertThat(Edtf.of(item.get("edtf").asString()).overlaps(decade)).isTrue();
            within += decade.contains(Edtf.of(item.get("edtf").asString())) ? 1 : 0;
        }
        assertThat(page.select("section[aria-labelledby=statements] ol.entries > li")).hasSize(within);
        assertThat(pages.page("/timeline/195X?dates=wider").select("ol.entries > li")).hasSize(data.get("items").size() - within);
        assertThat(pages.get("/timeline/195X?dates=all").getStatus()).isEqualTo(400);
    }

    @Test
    void groupsTheStatementsOfAYearByDocument() throws Exception {
        Document page = pages.page("/timeline/2003");
        assertThat(page.select(".year-group").size()).isGreaterThan(1);
        for (Element group : page.select(".year-group")) {
            String document = group.select("h3 a").attr("href");
            assertThat(group.select(".from > a:first-child").eachAttr("href")).isNotEmpty().allMatch(path -> path.startsWith(document + "#p"));
        }
    }

    @Test
    void countsInADecadeWhatItsPageHolds() throws Exception {
        Document page = pages.page("/timeline");
        int counted = 0;
        for (Element row : page.select("table.heat tbody tr")) {
            int count = Integer.parseInt(row.select("td.count").text());
            counted += count;
            assertThat(pages.page(row.select("th a").attr("href")).select("section[aria-labelledby=statements] ol.entries > li")).hasSize(count);
        }
        assertThat(counted).isPositive().isLessThanOrEqualTo(pages.json("/timeline.json").get("total").asInt());
    }

    @Test
    void drawsTheYearsThatTheTableCounts() throws Exception {
        Document page = pages.page("/timeline");
        assertThat(page.select(".panorama .lane a[href*=document]")).hasSameSizeAs(page.select("nav[aria-label=Documents] a[href*=document]"));
        assertThat(page.select(".panorama .column").eachAttr("href")).containsAll(page.select("table.heat td a").eachAttr("href"));
        assertThat(page.select(".panorama .band a").eachAttr("href"))
                .containsAll(pages.page("/ambassadors").select("table.table th a").eachAttr("href"));
    }

    @Test
    void groupsStatementsByTheYearTheirDatesBeginIn() throws Exception {
        List<String> years = pages.page("/timeline").select(".year-group h3").eachText();
        assertThat(years).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(pages.page("/timeline").select(".year-group ol.entries > li")).hasSize(pages.json("/timeline.json").get("items").size());
    }

    @Test
    void leadsFromADateToOthersThatHoldSomething() throws Exception {
        Document year = pages.page("/timeline/1955");
        assertThat(year.select("main a").eachAttr("href")).contains("/timeline/195X", "/ambassadors/on/1955");
        for (String date : List.of("1955", "198X", "19XX", "2000-02-29", "2004-11")) {
            for (Element link : pages.page("/timeline/" + date).select("main a[rel=prev], main a[rel=next]")) {
                JsonNode there = pages.json(link.attr("href") + ".json");
                boolean before = link.attr("rel").equals("prev");
                assertThat(link.attr("href").compareTo("/timeline/" + date) < 0).as(link.attr("href")).isEqualTo(before);
                assertThat(there.get("total").asInt() + pages.page(link.attr("href")).select(".figure-list li").size()).isPositive();
            }
        }
        assertThat(pages.page("/timeline/2000-02-29").select("main a[rel=next]")).isNotEmpty();
        assertThat(pages.page("/timeline/1955/1975").select("main a[rel=next]")).isEmpty();
        assertThat(pages.page("/timeline/8999").select("main a[rel=next]")).isEmpty();
    }

    @Test
    void hasAnAddressForTimesWithoutAnEnd() throws Exception {
        Document page = pages.page("/timeline/2010/open");
        assertThat(page.select("h1").text()).isEqualTo("Since 2010");
        assertThat(page.select(".data a").eachAttr("href")).contains("/timeline/2010/open.json");
        assertThat(pages.json("/timeline/2010/open.json").get("total").asInt()).isPositive();
        assertThat(pages.page("/timeline/open/1949").select("h1").text()).isEqualTo("Until 1949");
        assertThat(pages.get("/timeline/open/open").getStatus()).isEqualTo(400);
    }

    @Test
    void saysWhoWasInPost() throws Exception {
        Document page = pages.page("/timeline/1995-10-23");
        assertThat(page.select("#in-post ~ .in-post .in-post-kind").eachText()).containsExactly("Certain");
        assertThat(page.select("#in-post ~ .in-post a.in-post-name").eachText()).containsExactly("Victor L. Tomseth");
    }

    @Test
    void narrowsToADocumentAndKnowsNoOther() throws Exception {
        String slug = pages.json("/timeline.json").get("items").get(0).get("document").asString();
        Document page = pages.page("/timeline?document=" + slug);
        assertThat(page.select("ol.entries .from a[href*=#p]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/documents/" + slug + "#p"));
        assertThat(pages.get("/timeline?document=nothing").getStatus()).isEqualTo(404);
    }

    @Test
    void explainsADateThatCannotBeRead() throws Exception {
        assertThat(pages.get("/timeline/1975/1955").getStatus()).isEqualTo(400);
        assertThat(pages.get("/timeline/once").getContentAsString()).contains("a date is written 1953-10-22");
    }

    @Test
    void putsTheOfficerThenInPostBesideAPassage() throws Exception {
        boolean found = false;
        for (JsonNode document : pages.json("/documents.json").get("items")) {
            Document page = pages.page("/documents/" + document.get("slug").asString());
            found |= page.select("aside.margin a[href^=/ambassadors/] + span").eachText().stream()
                    .anyMatch(detail -> detail.contains("certain: "));
        }
        assertThat(found).isTrue();
    }
}
