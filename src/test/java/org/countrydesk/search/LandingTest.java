package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.search.index.EntryType;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each hit opens at its passage, where what was searched is marked; a time in office is told by the row as a whole. */
@DeskTest
class LandingTest {

    private static final int HITS = 10;

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @ValueSource(strings = {
        "mar 1978", "25/9/2009", "sept. 25 2009", "2009-09-25", "Oct 2004", "22/06/2007", "june 22 2007", "december 2004",
        "1990s", "1985", "1975", "2009", "13,400,000", "$13.4 million", "42000", "30 percent", "100", "6 million",
        "\"normal trade relations\"", "\"unexploded ordnance\"", "refug*", "agricult*", "traffick*", "hmnog", "vietnem", "refugees", "organisations",
        "U.S.", "Hmong's", "MLSW", "ATD", "NGO", "USAID", "ratified treaties", "opium hectares", "opium 2006", "hmong OR lao", "repatriate",
        "1990..1999 hmong", "year:1975 refugees", "how much opium was grown in 2006"
    })
    void opensAtMarkedWords(String q) throws Exception {
        List<Element> hits = passages(q);
        assertThat(hits).as("passages among the hits of " + q).isNotEmpty();
        for (Element hit : hits) {
            assertThat(hit.select(".hit-snippet mark")).as("marks of " + q + " in the snippet of " + hit.text()).isNotEmpty();
            if (!hit.select(".badge").text().equals(EntryType.AMBASSADOR.word())) {
                assertThat(landing(hit).select("mark")).as("marks of " + q + " where it leads: " + hit.text()).isNotEmpty();
            }
        }
    }

    /** What stands only in the titles above a passage, or in the office that its row tells of, cannot be marked in it. */
    @ParameterizedTest
    @CsvSource({"\"human rights\", human rights", "ambassador 1995, ambassador", "who was ambassador in 1992, ambassador"})
    void marksNothingOnlyWhereThePassageItselfHasNoneOfTheWords(String q, String word) throws Exception {
        List<Element> unmarked = new ArrayList<>();
        for (Element hit : passages(q)) {
            Element landing = landing(hit);
            if (landing.select("mark").isEmpty()) {
                unmarked.add(hit);
                assertThat(landing.text()).doesNotContainIgnoringCase(word);
                assertThat(hit.select(".hit-snippet mark")).isEmpty();
            }
        }
        assertThat(unmarked).hasSizeLessThan(HITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1975", "1990s", "december 2004", "\"unexploded ordnance\"", "refug*", "organisations", "hmnog", "MLSW", "traffickers"})
    void leadsFromMarkToMark(String q) throws Exception {
        Document page = Objects.requireNonNull(landing(passages(q).getFirst()).ownerDocument());
        String next = page.location().replaceFirst("^http://localhost", "").replaceFirst("/documents/([^/?]+)[^?]*", "/documents/$1");
        String first = pages.page(next).select("[data-find-next]").attr("href");
        String address = first.startsWith("#") ? next + first : first;
        Set<String> way = new LinkedHashSet<>();
        while (way.add(address)) {
            Element match = passage(address);
            assertThat(match.select("mark")).as("marks at " + address).isNotEmpty();
            String href = match.select(".find-jump[title=Next match]").attr("href");
            address = href.startsWith("#") ? address.substring(0, address.indexOf('#')) + href : href.isEmpty() ? address : href;
        }
        assertThat(page.select("[data-find-count]").text()).startsWith(way.size() + (way.size() == 1 ? " passage " : " passages "));
    }

    private List<Element> passages(String q) throws Exception {
        String address = "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8).replace("+", "%20") + "&size=" + HITS;
        return pages.page(address).select(".hit:has(.badge:matchesOwn(^(passage|ambassador|statistic|date)$))");
    }

    private Element landing(Element hit) throws Exception {
        Element there = hit.selectFirst("a:containsOwn(Read it there)");
        return passage((there == null ? hit.expectFirst("h2 a") : there).attr("href"));
    }

    private Element passage(String address) throws Exception {
        int fragment = address.indexOf('#');
        return pages.page(address.substring(0, fragment)).expectFirst(address.substring(fragment));
    }
}
