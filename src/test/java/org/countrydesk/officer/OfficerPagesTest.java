package org.countrydesk.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DeskTest
class OfficerPagesTest {

    @Autowired
    private Pages pages;

    @Test
    void givesTermsAsCsvWithTheFixedColumns() throws Exception {
        List<String> lines = pages.get("/ambassadors.csv").getContentAsString().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("slug,name,role,country,start,end,incumbent,order,daysMin,daysMax,rawStart,rawEnd,document,source");
        assertThat(lines).hasSize(29);
        assertThat(pages.json("/ambassadors.json").get("total").asInt()).isEqualTo(28);
    }

    @Test
    void saysWhoWasInPost() throws Exception {
        JsonNode day = answer("1995-10-23");
        assertThat(day.propertyNames()).containsExactly("country", "answer", "terms", "reason");
        assertThat(day.get("answer").asString()).isEqualTo("certain");
        assertThat(names(day)).containsExactly("Victor L. Tomseth");
        JsonNode gap = answer("2000");
        assertThat(gap.get("answer").asString()).isEqualTo("vacant");
        assertThat(names(gap)).isEmpty();
        JsonNode change = answer("1989");
        assertThat(change.get("answer").asString()).isEqualTo("one-of");
        assertThat(names(change)).containsExactly("Harriet W. Isom", "Charles B. Salmon, Jr.");
    }

    @Test
    void showsEveryTermAndEveryJoin() throws Exception {
        Document page = pages.page("/ambassadors");
        assertThat(page.select("main tbody th[scope=row]")).hasSize(28);
        assertThat(page.select("tr.join")).hasSize(27);
        assertThat(page.select("tr.join-gap").eachText())
                .contains("Vacant for 827 days, from 14 June 1999 to 18 September 2001");
        assertThat(page.select("main tbody th[scope=row] a").eachAttr("href"))
                .contains("/ambassadors/victor-l-tomseth");
        assertThat(page.select("svg > title").text()).isNotEmpty();
        assertThat(page.select("[style], script:not([src]):not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void answersForOneCountryAndKnowsNoOther() throws Exception {
        String country = pages.json("/ambassadors.json").get("items").get(0).get("country").asString();
        assertThat(pages.page("/ambassadors?country=" + country).select("tr.join")).hasSize(27);
        assertThat(pages.get("/ambassadors?country=Ruritania").getStatus()).isEqualTo(404);
        assertThat(pages.get("/ambassadors?county=" + country).getStatus()).isEqualTo(400);
    }

    @Test
    void leadsFromAnOfficerToTheNeighboursAndTheSource() throws Exception {
        Document page = pages.page("/ambassadors/wendy-chamberlin");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/ambassadors/victor-l-tomseth");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/ambassadors/douglas-a-hartwick");
        assertThat(page.select("dl.facts").text())
                .contains("5 September 1996", "14 June 1999", "1,012 days");
        assertThat(page.select("nav.beside").text()).contains("Vacant for 827 days");
        assertThat(page.select("dl.facts time").eachAttr("datetime")).containsExactly("1996-09-05", "1999-06-14");
        assertThat(page.select(".source-row a[href*=#p]")).hasSize(1);
        assertThat(page.select("section section h3").eachText())
                .containsExactly("As the source has it", "What the documents say of this time", "Figures of these years");
        assertThat(pages.get("/ambassadors/nobody").getStatus()).isEqualTo(404);
    }

    @Test
    void leadsFromOneDateToTheOthers() throws Exception {
        Document page = pages.page("/ambassadors/on/1989-08");
        assertThat(page.select("nav.pager a[rel=prev]").attr("href")).isEqualTo("/ambassadors/on/1989-07");
        assertThat(page.select("nav.pager a[rel=next]").attr("href")).isEqualTo("/ambassadors/on/1989-09");
        assertThat(page.select("main a").eachAttr("href")).contains("/timeline/1989-08", "/ambassadors/on/1989");
        assertThat(pages.page("/ambassadors/on/1955/1975").select("h1").text()).isEqualTo("In post 1955 to 1975");
    }

    @Test
    void leadsFromTheFormToTheDate() throws Exception {
        assertThat(pages.get("/ambassadors/on?date=1989").getRedirectedUrl()).isEqualTo("/ambassadors/on/1989");
        assertThat(pages.get("/ambassadors/on?date=1955/1975").getRedirectedUrl())
                .isEqualTo("/ambassadors/on/1955/1975");
        assertThat(pages.get("/ambassadors/on?date=//example.org").getStatus()).isEqualTo(400);
    }

    @Test
    void explainsADateThatCannotBeRead() throws Exception {
        var answer = pages.get("/ambassadors/on/1989-06-31");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("June has 30 days");
        assertThat(pages.get("/ambassadors/on/soon").getContentAsString()).contains("1953-10-22");
        assertThat(pages.get("/ambassadors/on/soon.json").getContentType()).startsWith("application/problem+json");
    }

    private JsonNode answer(String date) throws Exception {
        return pages.json("/ambassadors/on/" + date + ".json").get("items").get(0);
    }

    private static List<String> names(JsonNode answer) {
        return answer.get("terms").valueStream().map(term -> term.get("name").asString()).toList();
    }
}
