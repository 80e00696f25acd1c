package org.countrydesk.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class SitemapTest {

    @Autowired
    private Pages pages;

    @Test
    void leadsToPagesThatAreThere() throws Exception {
        List<String> all = new ArrayList<>();
        for (String file : locations("/sitemap.xml")) {
            all.addAll(locations(file));
        }
        assertThat(all).doesNotHaveDuplicates().contains("/", "/about", Addresses.of(pages).get("document"), Addresses.of(pages).get("officer"));
        for (String kind : new String[] {"/documents/", "/ambassadors/", "/series/", "/topics/"}) {
            String first = all.stream().filter(address -> address.startsWith(kind)).findFirst().orElseThrow();
            assertThat(pages.page(first).select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + first);
        }
    }

    @Test
    void hasNoEmptyFile() throws Exception {
        assertThat(pages.get("/sitemap/documents-2.xml").getStatus()).isEqualTo(404);
        assertThat(pages.get("/sitemap/other-1.xml").getStatus()).isEqualTo(404);
    }

    @Test
    void asksRobotsToLeaveAnswersAlone() throws Exception {
        assertThat(pages.get("/robots.txt").getContentAsString()).contains("Disallow: /cite\n").endsWith("Sitemap: http://localhost/sitemap.xml\n");
    }

    private List<String> locations(String file) throws Exception {
        String xml = pages.get(file).getContentAsString();
        assertThat(xml).startsWith("<?xml");
        return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText().stream()
                .map(address -> address.replaceFirst("^http://localhost", ""))
                .toList();
    }
}
