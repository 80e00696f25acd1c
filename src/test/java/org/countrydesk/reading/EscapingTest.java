package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A document is untrusted: its words are shown, and do nothing. */
@DeskTest
@TestPropertySource(properties = "desk.seeds=src/test/resources/desk/hostile")
class EscapingTest {

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @ValueSource(strings = {"", "/introduction", "/original"})
    void rendersNoScriptNoHandlerAndNoScriptAddress(String part) throws Exception {
        Document page = pages.page(address() + part);
        assertThat(page.select("script:not([src^=/js/]):not([type=application/ld+json]), iframe, img, b, main style")).isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").doesNotStartWith("th:");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).matches("(?:[/#]|https?://).*+");
                }
            }
        }
    }

    @Test
    void showsTheWordsAsWritten() throws Exception {
        assertThat(pages.page(address()).expectFirst(".text").text())
                .contains("<script>alert('one')</script> It said \"onload=alert(2)\" and javascript:alert(3)")
                .contains("${7*7} *{7*7} [[${7*7}]] [(${7*7})]")
                .doesNotContain("49");
        assertThat(pages.page(address()).expectFirst(".facts-band").text()).contains("<script>alert(8)</script>");
    }

    @Test
    void showsHostileWordsOfAnAddressAsWords() throws Exception {
        Document page = Jsoup.parse(
                pages.get("/documents/%3Cscript%3Ealert(1)%3C%2Fscript%3E").getContentAsString());
        assertThat(page.select("main script")).isEmpty();
    }

    private String address() throws Exception {
        return "/documents/" + pages.json("/documents.json").get("items").get(0).get("slug").asString();
    }
}
