package org.countrydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.web.PassageAddress;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** No page grows without bound, and none asks more often because it shows more. */
@DeskTest
class LongDocumentTest {

    private static final int SECTIONS = 90;
    private static final int PASSAGES = 50;

    @Autowired
    private Pages pages;

    @Autowired
    private EntityManagerFactory factory;

    @DynamicPropertySource
    static void documents(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-desks")), "long");
        StringBuilder text = new StringBuilder("# Harvests of Chad\n\nThe record of the harvests follows.\n");
        for (int section = 1; section <= SECTIONS; section++) {
            text.append("\n## District ").append(section).append("\n\n### Yields of ").append(section).append('\n');
            for (int passage = 1; passage <= PASSAGES; passage++) {
                text.append("\nFarm ").append(passage).append(" of district ").append(section)
                        .append(" brought in ").append(passage + 10).append(" tons of millet in 1987.\n");
            }
        }
        Files.writeString(folder.resolve("harvests.md"), text);
        Files.writeString(folder.resolve("note.md"), "# A note\n\nThe farm brought in 12 tons of millet in 1987.\n");
        registry.add("desk.seeds", folder::toString);
    }

    @Test
    void showsALongTextInPartsThatTogetherAreTheWhole() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        Document page = pages.page("/documents/harvests");
        assertThat(page.expectFirst(".contents a").attr("href")).isEqualTo("/documents/harvests/district-1");
        while (true) {
            List<String> part = page.select(".text [id~=^p\\d+$]").eachAttr("id");
            assertThat(part).hasSizeLessThanOrEqualTo(DocumentText.PART);
            ids.addAll(part);
            headings.addAll(page.select(".text :is(h2, h3)").eachText());
            var next = page.selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            page = pages.page(next.attr("href"));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(SECTIONS * PASSAGES + 1);
        assertThat(headings.stream().distinct()).hasSize(2 * SECTIONS);
        assertThat(pages.get("/documents/harvests?page=20").getStatus()).isEqualTo(400);
    }

    @Test
    void leadsToTheLastPassageOnThePageThatHasIt() throws Exception {
        int last = SECTIONS * PASSAGES + 1;
        String address = PassageAddress.of("harvests", last);
        assertThat(address).isEqualTo("/documents/harvests?page=19#p" + last);
        assertThat(pages.page(address.replaceFirst("#.*", "")).select("#p" + last)).hasSize(1);
        assertThat(pages.page(address.replaceFirst("#.*", "")).select("#p1")).isEmpty();
    }

    @Test
    void showsOneSectionWhole() throws Exception {
        Document page = pages.page("/documents/harvests/district-90");
        assertThat(page.select(".text h2").eachText()).containsExactly("Yields of 90");
        assertThat(page.select(".text p[id]")).hasSize(PASSAGES);
    }

    @Test
    void asksTheStoreAsOftenForALongTextAsForAShortOne() throws Exception {
        assertThat(queries("/documents/harvests")).isEqualTo(queries("/documents/note")).isLessThanOrEqualTo(14);
        assertThat(queries("/documents/harvests.json")).isEqualTo(queries("/documents/note.json"));
    }

    @Test
    void findsThePageOfALineOfTheCapturedText() throws Exception {
        Document page = pages.page("/documents/harvests/original?line=4000");
        assertThat(page.select("#L4000")).hasSize(1);
        assertThat(page.select("#L1")).isEmpty();
    }

    @Test
    void saysThatFiguresOfAPeriodAreTooManyToCountByDocument() throws Exception {
        Document year = pages.page("/statistics?period=1987");
        assertThat(year.select(".facets h3").eachText()).doesNotContain("Document");
        assertThat(year.expectFirst(".facets .uncounted").text()).contains("1,000");
        Document all = pages.page("/statistics");
        assertThat(all.select(".facets h3").eachText()).contains("Document");
        assertThat(all.select(".facets .uncounted")).isEmpty();
        Document few = pages.page("/statistics?document=note&period=1987");
        assertThat(few.select("tbody tr")).hasSize(1);
    }

    @Test
    void listsEachOfThousandsOfFiguresOnceWhateverNarrowsThem() throws Exception {
        List<String> all = ids("/statistics.json?");
        assertThat(all).doesNotHaveDuplicates().hasSize(SECTIONS * PASSAGES + 1);
        assertThat(ids("/statistics.json?period=1987&")).isEqualTo(all);
        assertThat(ids("/statistics.json?document=harvests&")).isEqualTo(all.subList(0, SECTIONS * PASSAGES));
    }

    @Test
    void listsMoreThanAThousandStatementsOfAYearInTheOrderOfTime() throws Exception {
        Document year = pages.page("/timeline/1987");
        assertThat(year.select(".tool").eachText()).anyMatch(words -> words.contains("in the order of time"));
        List<String> first = year.select("[aria-labelledby=statements] a[href*='#p']").eachAttr("href");
        assertThat(first).isNotEmpty();
        assertThat(pages.page("/timeline/1987?page=2").select("[aria-labelledby=statements] a[href*='#p']").eachAttr("href")).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    private List<String> ids(String address) throws Exception {
        List<String> ids = new ArrayList<>();
        for (int page = 1, found = 1; found > 0; page++) {
            found = 0;
            for (JsonNode item : pages.json(address + "size=1000&page=" + page).get("items")) {
                ids.add(item.get("id").asString());
                found++;
            }
        }
        return ids;
    }

    private long queries(String address) throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(pages.get(address).getStatus()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }
}
