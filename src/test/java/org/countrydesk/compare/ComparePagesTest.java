package org.countrydesk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DeskTest
class ComparePagesTest {

    @Autowired
    private Pages pages;

    private String a = "";
    private String b = "";
    private int shared;

    @BeforeEach
    void pair() throws Exception {
        JsonNode pair = pages.json("/compare.json").get("items").get(0);
        a = pair.get("a").asString();
        b = pair.get("b").asString();
        shared = pair.get("shared").asInt();
        assertThat(shared).isPositive();
    }

    @Test
    void listsPairsWithTheirNumbers() throws Exception {
        Document page = pages.page("/compare");
        assertThat(page.select("tbody tr:has(a[href=/compare/" + a + "/" + b + "]) td.number").eachText())
                .first()
                .isEqualTo(String.valueOf(shared));
    }

    @Test
    void givesTheFieldsOfTheInterface() throws Exception {
        JsonNode list = pages.json("/compare/" + a + "/" + b + ".json");
        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(list.get("total").asInt()).isEqualTo(shared);
        int identical = 0;
        for (JsonNode item : list.get("items")) {
            assertThat(item.propertyNames()).containsExactly("aSource", "a", "bSource", "b", "identical", "differences");
            boolean same = item.get("identical").asBoolean();
            identical += same ? 1 : 0;
            assertThat(item.get("differences").isEmpty()).isEqualTo(same);
            for (JsonNode difference : item.get("differences")) {
                assertThat(difference.propertyNames()).containsExactly("a", "b");
                assertThat(item.get("a").asString()).containsIgnoringWhitespaces(difference.get("a").asString());
                assertThat(item.get("b").asString()).containsIgnoringWhitespaces(difference.get("b").asString());
            }
        }
        assertThat(identical)
                .isEqualTo(pages.json("/compare.json").get("items").get(0).get("identical").asInt());
    }

    @Test
    void changesSidesWhenAskedTheOtherWayRound() throws Exception {
        JsonNode one = pages.json("/compare/" + a + "/" + b + ".json").get("items").get(0);
        JsonNode other = pages.json("/compare/" + b + "/" + a + ".json").get("items").get(0);
        assertThat(other.get("a")).isEqualTo(one.get("b"));
        assertThat(other.get("bSource")).isEqualTo(one.get("aSource"));
    }

    @Test
    void namesTheNextPart() throws Exception {
        String address = "/compare/" + a + "/" + b + ".json?size=1";
        assertThat(pages.get(address).getHeader("Link"))
                .isEqualTo("</compare/" + a + "/" + b + ".json?page=2&size=1>; rel=\"next\"");
    }

    @Test
    void marksTheWordsThatDifferOnTheirSide() throws Exception {
        Document page = pages.page("/compare/" + a + "/" + b);
        assertThat(page.select("tbody tr")).hasSize(shared);
        assertThat(page.select("td:first-child ins, td:last-child del")).isEmpty();
        List<JsonNode> items = pages.json("/compare/" + a + "/" + b + ".json").get("items").valueStream().toList();
        for (int i = 0; i < items.size(); i++) {
            List<String> marked = page.select("tbody tr").get(i).select("del, ins").eachText();
            int sides = 0;
            for (JsonNode difference : items.get(i).get("differences")) {
                sides += difference.get("a").asString().isEmpty() ? 0 : 1;
                sides += difference.get("b").asString().isEmpty() ? 0 : 1;
            }
            assertThat(marked).hasSize(sides);
        }
    }

    @Test
    void answersForDocumentsThatShareNothingAndForNone() throws Exception {
        assertThat(pages.page("/compare/" + a + "/" + a).select(".lede").text()).isEqualTo("These documents share no passage.");
        assertThat(pages.get("/compare/" + a + "/no-such").getStatus()).isEqualTo(404);
        assertThat(pages.get("/compare/" + a + "/no-such.json").getStatus()).isEqualTo(404);
    }
}
