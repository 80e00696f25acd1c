package org.countrydesk.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A desk of invented lists: one of odd dates, one of a single term, one of five hundred. */
@DeskTest
class SeveralLinesTest {

    private static final int MANY = 500;
    private static final int LARGEST = 200_000;

    @Autowired
    private Pages pages;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "lines");
        Files.writeString(folder.resolve("chile.md"), """
                # Chile–United States relations

                On 4 June 1961 the first consulate opened in Chile. In 1985 trade doubled.

                ## Ambassadors

                | Name | Role | Appointed | Left post |
                |---|---|---|---|
                | Jane Q. Roe | Ambassador | March 2, 1950 | May 12, 1954 |
                | John B. Doe | Chargé d’Affaires | May 12, 1954 | January 1959 |
                | Ann C. Poe | Ambassador | June 1, 1962 | |
                | Max D. Low | Ambassador | 1970 | March 4, 1972 |
                | Lee E. Fox | Ambassador | March 1, 1972 | April 5, 1979 |
                | Sam F. Hale | Ambassador | June 7, 2015 | Incumbent |
                """);
        Files.writeString(folder.resolve("peru.md"), list("Peru", "| Una G. Only | March 2, 1950 | May 12, 1954 |\n"));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            rows.append("| Officer ").append(name(i)).append(" | March 2, ").append(1500 + i).append(" | May 12, ").append(1501 + i).append(" |\n");
        }
        Files.writeString(folder.resolve("nepal.md"), list("Nepal", rows.toString()));
        registry.add("desk.seeds", folder::toString);
    }

    private static String list(String country, String rows) {
        return "# " + country + "–United States relations\n\nThe embassy in " + country + " is small. The capital of " + country + " is large.\n\n## Ambassadors\n\n| Name | Appointed | Left post |\n|---|---|---|\n" + rows;
    }

    private static String name(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('a' + number % 26) + "ster";
    }

    @Test
    void givesEachCountryAStripAndAWayToItsLine() throws Exception {
        Document page = pages.page("/ambassadors");
        assertThat(page.select(".country-line h2 a").eachAttr("href"))
                .containsExactly("/ambassadors?country=Chile", "/ambassadors?country=Nepal", "/ambassadors?country=Peru");
        assertThat(page.select("a.strip")).hasSize(3).allSatisfy(strip -> assertThat(strip.attr("aria-label")).isNotBlank());
        assertThat(page.select("table, a.line-term")).isEmpty();
    }

    @Test
    void drawsALineWithLinksOnEverything() throws Exception {
        Document page = pages.page("/ambassadors?country=Chile");
        assertThat(page.title()).startsWith("Ambassadors to Chile");
        assertThat(page.select("svg.line-drawing > title, svg.line-drawing > desc").eachText()).hasSize(2).allMatch(text -> !text.isBlank());
        assertThat(page.select("svg.line-drawing").attr("aria-labelledby")).isEqualTo("line-title line-desc");
        assertThat(page.select("a.line-term")).hasSize(6);
        assertThat(page.select("a.line-term").eachAttr("href")).contains("/ambassadors/jane-q-roe");
        assertThat(page.select("a.line-term").eachAttr("aria-label"))
                .contains("Jane Q. Roe, Ambassador, 2 March 1950 – 12 May 1954, 1,532 days");
        assertThat(page.select("a.line-gap").eachAttr("aria-label")).anyMatch(label -> label.startsWith("Vacant for between "));
        assertThat(page.select(".line-ticks a").eachAttr("href")).contains("/timeline/195X", "/timeline/197X");
        assertThat(page.select(".line-fade")).isNotEmpty();
        assertThat(page.select(".legend li").eachText()).contains("Ambassador", "Chargé d’Affaires");
        assertThat(page.select("main tbody th[scope=row]")).as("the table of the same").hasSize(6);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void putsDatedSentencesOfTheCountryAboveTheBars() throws Exception {
        List<String> events = pages.page("/ambassadors?country=Chile").select(".line-events a").eachAttr("aria-label");
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).startsWith("4 June 1961: On 4 June 1961 the first consulate opened");
        assertThat(pages.page("/ambassadors?country=Peru").select(".line-events a")).isEmpty();
    }

    @Test
    void zoomsToATimeByAddress() throws Exception {
        Document decade = pages.page("/ambassadors?country=Chile&during=197X");
        assertThat(decade.title()).startsWith("Ambassadors to Chile, the 1970s");
        assertThat(decade.select("main tbody th[scope=row]").eachText()).contains("Max D. Low", "Lee E. Fox").doesNotContain("Jane Q. Roe");
        assertThat(decade.select(".line-ticks a").eachAttr("href")).startsWith("/timeline/1970").endsWith("/timeline/1979");
        assertThat(decade.select(".line-facets a[aria-current]").eachText()).anyMatch(words -> words.startsWith("1970s"));
        assertThat(decade.select("nav.pager a").eachAttr("href"))
                .contains("/ambassadors?country=Chile&during=196X#drawn", "/ambassadors?country=Chile");
        Document vacant = pages.page("/ambassadors?country=Chile&during=1985");
        assertThat(vacant.select(".in-post-vacant, a.line-term")).as("nobody, so no bar").hasSize(1);
        assertThat(vacant.select("#events + ol a").eachAttr("href")).contains("/timeline/1985");
        assertThat(pages.page("/ambassadors?country=Chile&during=1950/1961").select("#events + ol a").eachAttr("href"))
                .contains("/timeline/1961-06-04");
    }

    @Test
    void choosesTermsByRankAndCertainty() throws Exception {
        assertThat(rows("role=charge")).containsExactly("John B. Doe");
        assertThat(rows("dates=exact")).containsExactly("Jane Q. Roe", "Lee E. Fox", "Sam F. Hale");
        assertThat(rows("dates=partial")).containsExactly("John B. Doe", "Max D. Low");
        assertThat(rows("dates=unknown")).containsExactly("Ann C. Poe");
        assertThat(rows("dates=partial&role=charge&during=195X")).containsExactly("John B. Doe");
        Document none = pages.page("/ambassadors?country=Chile&during=1820");
        assertThat(none.select("main .note a").attr("href")).isEqualTo("/ambassadors?country=Chile");
    }

    @Test
    void everyChoiceLeavesAsManyTermsAsItSays() throws Exception {
        for (var choice : pages.page("/ambassadors?country=Chile").select(".line-facets a")) {
            String address = choice.attr("href").replace("#drawn", "").replace(" ", "%20");
            int terms = pages.page(address).select("main tbody th[scope=row]").size();
            assertThat(terms).as(address).isEqualTo(Integer.parseInt(choice.select(".count").text()));
        }
    }

    @Test
    void saysHowATermJoinsOnlyTheOneAboveIt() throws Exception {
        assertThat(pages.page("/ambassadors?country=Chile").select("tr.join")).hasSize(5);
        assertThat(pages.page("/ambassadors?country=Chile&dates=exact").select("tr.join").eachText())
                .containsExactly("Vacant for 13,212 days, from 5 April 1979 to 7 June 2015");
    }

    @Test
    void namesWhatCannotBeUsed() throws Exception {
        assertRefused("/ambassadors?country=Chile&during=soon", "'during'");
        assertRefused("/ambassadors?country=Chile&role=king", "'role'");
        assertRefused("/ambassadors?country=Chile&dates=some", "'dates'");
        assertRefused("/ambassadors?during=197X", "'during'");
        assertRefused("/ambassadors?country=Chile&size=5000", "'size'");
        assertThat(pages.get("/ambassadors?country=Ruritania").getStatus()).isEqualTo(404);
    }

    @Test
    void staysSmallWithFiveHundredTerms() throws Exception {
        Document page = pages.page("/ambassadors?country=Nepal");
        assertThat(page.html().length()).isLessThan(LARGEST);
        assertThat(page.select("a.line-term")).hasSizeLessThan(100);
        assertThat(page.select("nav.pager a[rel=next]").attr("href")).isEqualTo("/ambassadors?country=Nepal&page=2&size=60");
        assertThat(pages.page("/ambassadors?country=Nepal&page=2&size=60").select("a.line-term")).hasSize(60);
        assertThat(pages.page("/ambassadors").html().length()).isLessThan(LARGEST);
        assertThat(pages.page("/ambassadors/on/1600/1999").html().length()).isLessThan(LARGEST);
    }

    @Test
    void drawsASingleTerm() throws Exception {
        Document page = pages.page("/ambassadors?country=Peru");
        assertThat(page.select("a.line-term")).hasSize(1);
        assertThat(page.select("p.lede").text()).startsWith("1 officer");
        assertThat(page.select("#facts")).isEmpty();
    }

    @Test
    void quotesTheRowAnOfficerWasReadFrom() throws Exception {
        Document page = pages.page("/ambassadors/john-b-doe");
        assertThat(page.select("p.lede").text())
                .isEqualTo("John B. Doe was chargé d’affaires to Chile from 12 May 1954 to January 1959."
                        + " A service of between 1,695 and 1,725 days; number 2 of 6 terms listed.");
        assertThat(page.select(".source-row dt").eachText()).containsExactly("Name", "Role", "Appointed", "Left post");
        assertThat(page.select(".source-row dd").eachText())
                .containsExactly("John B. Doe", "Chargé d’Affaires", "May 12, 1954", "January 1959");
        assertThat(page.select(".source-row a").attr("href")).startsWith("/documents/chile#p");
        assertThat(page.select(".facts").text()).contains("The end is known only to the month (January 1959).");
        assertThat(page.select("a.strip .strip-label").text()).isEqualTo("John B. Doe");
        assertThat(page.select(".beside a").eachAttr("href")).containsExactly("/ambassadors/jane-q-roe", "/ambassadors/ann-c-poe");
        assertThat(page.select(".beside").text()).contains("Handover the same day", "Vacant for between");
    }

    @Test
    void answersBigAndPlainWhoWasInPost() throws Exception {
        Document page = pages.page("/ambassadors/on/1952-03-04");
        assertThat(page.select("section:has(a[href$=Chile]) .in-post-name").text()).isEqualTo("Jane Q. Roe");
        assertThat(page.select("section:has(a[href$=Chile]) .strip-label").text()).isEqualTo("4 March 1952");
        assertThat(pages.page("/ambassadors/on/1960").select("section:has(a[href$=Chile]) .in-post-vacant .in-post-name").text())
                .isEqualTo("Nobody");
    }

    private List<String> rows(String choice) throws Exception {
        return pages.page("/ambassadors?country=Chile&" + choice).select("main tbody th[scope=row]").eachText();
    }

    private void assertRefused(String address, String name) throws Exception {
        var answer = pages.get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(name.replace("'", "&#39;"));
    }
}
