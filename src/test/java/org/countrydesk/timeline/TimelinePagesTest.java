package org.countrydesk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

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
        data.get("items").forEach(item -> assertThat(Edtf.of(item.get("edtf").asString()).overlaps(decade)).isTrue());
    }

    @Test
    void countsInADecadeWhatItsPageHolds() throws Exception {
        Document page = pages.page("/timeline");
        int counted = 0;
        for (Element slot : page.select("nav[aria-label=Decades] a")) {
            int count = Integer.parseInt(slot.select(".count").text());
            counted += count;
            assertThat(pages.page(slot.attr("href")).select("#statements + p").text())
                    .matches(".*(\\b" + count + " lies? wholly|^" + count + " .*all lie wholly).*");
        }
        assertThat(counted).isPositive().isLessThanOrEqualTo(pages.json("/timeline.json").get("total").asInt());
    }

    @Test
    void leadsFromADateToOthers() throws Exception {
        Document year = pages.page("/timeline/1955");
        assertThat(year.select("a[rel=prev]").attr("href")).isEqualTo("/timeline/1954");
        assertThat(year.select("a[rel=next]").attr("href")).isEqualTo("/timeline/1956");
        assertThat(year.select("main a").eachAttr("href")).contains("/timeline/195X", "/ambassadors/on/1955");
        assertThat(pages.page("/timeline/19XX").select("a[rel=next]").attr("href")).isEqualTo("/timeline/20XX");
        assertThat(pages.page("/timeline/2000-02-29").select("a[rel=next]").attr("href"))
                .isEqualTo("/timeline/2000-03-01");
        assertThat(pages.page("/timeline/1955/1975").select("a[rel=next]")).isEmpty();
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
