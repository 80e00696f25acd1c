package org.countrydesk.compare;

import static org.assertj.core.api.Assertions.assertThat;

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
        Element line = page.expectFirst(".pairs > li:has(a[href=/compare/" + a + "/" + b + "])");
        assertThat(line.select("b").eachText()).first().isEqualTo(String.valueOf(shared));
        assertThat(line.select(".sides dd").eachText()).hasSize(2).allMatch(share -> share.matches("\\d+ % of its text"));
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
        Document page = pages.page("/compare/" + a + "/" + b + "?size=1000");
        assertThat(page.select(".pairing")).hasSize(shared);
        assertThat(page.select(".text-a ins, .text-b del")).isEmpty();
        List<JsonNode> items = pages.json("/compare/" + a + "/" + b + ".json").get("items").valueStream().toList();
        for (int i = 0; i < items.size(); i++) {
            List<String> marked = page.select(".pairing").get(i).select("del, ins").eachText();
            int sides = 0;
            for (JsonNode difference : items.get(i).get("differences")) {
                sides += difference.get("a").asString().isEmpty() ? 0 : 1;
                sides += difference.get("b").asString().isEmpty() ? 0 : 1;
            }
            assertThat(marked).hasSize(sides);
        }
    }

    @Test
    void goesInTheOrderOfTheDocumentAskedForFirst() throws Exception {
        for (String address : List.of("/compare/" + a + "/" + b, "/compare/" + b + "/" + a)) {
            List<Integer> places = pages.page(address + "?size=1000").select(".text-a .from > a:not(.permalink)").eachText().stream()
                    .map(place -> Integer.valueOf(place.substring(1)))
                    .toList();
            assertThat(places).hasSize(shared).isSorted();
        }
    }

    @Test
    void foldsWhatOnlyOneOfThemHas() throws Exception {
        Document page = pages.page("/compare/" + a + "/" + b + "?size=1000");
        Document document = pages.page("/documents/" + a);
        assertThat(page.select(".only-in details[open]")).isEmpty();
        List<Element> pieces = page.select(".only-in > div:first-child li:has(a)");
        assertThat(pieces).isNotEmpty();
        for (Element piece : pieces) {
            String passage = piece.select("a").text();
            assertThat(piece.select("a").attr("href")).isEqualTo("/documents/" + a + "#" + passage);
            Element there = document.expectFirst("#" + passage);
            String words = piece.expectFirst("span").text().replace(" …", "");
            assertThat(there.text().replaceAll("\\s+", "")).contains(words.substring(0, Math.min(60, words.length())).replaceAll("\\s+", ""));
        }
    }

    @Test
    void opensThePageThatHasAPassage() throws Exception {
        Document all = pages.page("/compare/" + a + "/" + b + "?size=1000");
        String last = all.select(".pairing[id]").getLast().id();
        Document page = pages.page("/compare/" + a + "/" + b + "?size=5&passage=" + last.substring(1));
        assertThat(page.getElementById(last)).isNotNull();
        assertThat(page.select(".pairing").size()).isLessThanOrEqualTo(5);
        assertThat(pages.get("/compare/" + a + "/" + b + "?passage=p1").getStatus()).isEqualTo(400);
    }

    @Test
    void answersForDocumentsThatShareNothingAndForNone() throws Exception {
        assertThat(pages.page("/compare/" + a + "/" + a).select(".lede").text()).isEqualTo("These documents share no passage.");
        assertThat(pages.get("/compare/" + a + "/no-such").getStatus()).isEqualTo(404);
        assertThat(pages.get("/compare/" + a + "/no-such.json").getStatus()).isEqualTo(404);
    }
}
