package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What a document says never ends the script element that holds it. */
@DeskTest
@TestPropertySource(properties = "desk.seeds=src/test/resources/desk/hostile")
class HostileHeadTest {

    @Autowired
    private Pages pages;

    @Autowired
    private JsonMapper mapper;

    @Test
    void keepsHostileWordsWithinTheData() throws Exception {
        String slug = pages.json("/documents.json").at("/items/0/slug").asString();
        for (String address : new String[] {"/documents/" + slug, "/cite?of=/documents/" + slug, "/cite?of=/documents/" + slug + "%23p1"}) {
            Document page = pages.page(address);
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), head > :not(meta, link, script, title)")).isEmpty();
        }
        String publisher = pages.json("/documents.json").at("/items/0/publisher").asString();
        Document page = pages.page("/documents/" + slug);
        String data = page.expectFirst("script[type=application/ld+json]").data();
        assertThat(data).doesNotContain("<").doesNotContain(">");
        assertThat(mapper.readTree(data).at("/@graph/0/publisher/name").asString()).isEqualTo(publisher);
    }

    @Test
    void writesSignsOfMarkupSoThatNoParserReadsThem() {
        String json = mapper.writeValueAsString("</script><!-- & \u2028 é");
        assertThat(JsonLd.inScript(json)).isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028 é\"");
        assertThat(mapper.readTree(JsonLd.inScript(json)).asString()).isEqualTo("</script><!-- & \u2028 é");
    }
}
