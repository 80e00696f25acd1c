package org.countrydesk.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countrydesk.DeskTest;
import org.countrydesk.Pages;
import org.countrydesk.edition.Editions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DeskTest
class TopicPagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private MentionQueries mentions;

    @Autowired
    private Editions editions;

    @Test
    void givesTheFieldsOfTheInterfaceInOrder() throws Exception {
        JsonNode list = pages.json("/topics.json");
        assertThat(list.propertyNames()).containsExactly("total", "page", "size", "items");
        assertThat(list.get("items").size()).isPositive();
        for (JsonNode item : list.get("items")) {
            assertThat(item.propertyNames()).containsExactly("slug", "name", "type", "aliases", "mentions", "documents");
            int sum = 0;
            for (JsonNode document : item.get("documents")) {
                assertThat(document.propertyNames()).containsExactly("source", "mentions");
                sum += document.get("mentions").asInt();
            }
            assertThat(item.get("mentions").asInt()).as(item.get("slug").asString()).isEqualTo(sum);
        }
        assertThat(pages.get("/topics.csv").getContentAsString().lines().findFirst())
                .hasValue("slug,name,type,aliases,mentions,documents");
    }

    @Test
    void countsWhatEachTypeLeadsTo() throws Exception {
        List<Element> choices = pages.page("/topics").select(".facets a[href*=type]");
        assertThat(choices).isNotEmpty();
        int sum = 0;
        for (Element choice : choices) {
            String count = choice.select(".count").text();
            sum += Integer.parseInt(count);
            assertThat(pages.json(choice.attr("href").replace("/topics?", "/topics.json?")).get("total").asString())
                    .as(choice.attr("href"))
                    .isEqualTo(count);
        }
        assertThat(pages.json("/topics.json").get("total").asInt()).isEqualTo(sum);
    }

    @Test
    void marksEveryMentionInItsSentence() throws Exception {
        for (JsonNode item : pages.json("/topics.json?size=20").get("items")) {
            String slug = item.get("slug").asString();
            Document page = pages.page("/topics/" + slug + "?size=1000");
            assertThat(page.select("section[aria-labelledby=mentions] li mark")).as(slug).hasSize(item.get("mentions").asInt());
            assertThat(page.select("section[aria-labelledby=mentions] h3")).as(slug).hasSize(item.get("documents").size());
            assertThat(page.select("section[aria-labelledby=together] li").size()).as(slug).isLessThanOrEqualTo(15);
            assertThat(page.select("a[href=/topics/" + slug + "] .count")).as(slug).isEmpty();
        }
    }

    @Test
    void partsOfTheMentionsTogetherAreTheWhole() throws Exception {
        String slug = pages.json("/topics.json?size=1").get("items").get(0).get("slug").asString();
        List<String> whole = marked("/topics/" + slug + "?size=1000");
        List<String> parts = new ArrayList<>();
        for (int page = 1; parts.size() < whole.size() && page <= whole.size(); page++) {
            parts.addAll(marked("/topics/" + slug + "?size=7&page=" + page));
        }
        assertThat(whole).hasSizeGreaterThan(20);
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void countsTheSameWhetherDocumentsAreAskedForOneByOneOrAllAtOnce() throws Exception {
        long edition = editions.require().number();
        for (JsonNode item : pages.json("/topics.json?size=30").get("items")) {
            String slug = item.get("slug").asString();
            List<TopicPage.InDocument> oneByOne = mentions.documents(slug, edition, 1000);
            assertThat(mentions.documents(slug, edition, 0)).as(slug).isEqualTo(oneByOne);
            assertThat(oneByOne.stream().mapToLong(TopicPage.InDocument::mentions).sum()).as(slug).isEqualTo(item.get("mentions").asLong());
        }
    }

    private List<String> marked(String address) throws Exception {
        List<String> marked = new ArrayList<>();
        for (Element item : pages.page(address).select("ul.mentions > li")) {
            String passage = item.expectFirst("a.from").attr("href");
            item.select("mark").forEach(mark -> marked.add(passage + " " + mark.text()));
        }
        return marked;
    }

    @Test
    void countsThePassagesThatNameBoth() throws Exception {
        String slug = pages.json("/topics.json?size=1").get("items").get(0).get("slug").asString();
        Element first = pages.page("/topics/" + slug).select("section[aria-labelledby=together] a").get(0);
        List<String> ours = passages(slug);
        List<String> theirs = passages(first.attr("href").substring("/topics/".length()));
        assertThat(first.select(".count").text())
                .isEqualTo(String.valueOf(ours.stream().filter(theirs::contains).count()));
    }

    private List<String> passages(String slug) throws Exception {
        return pages.page("/topics/" + slug + "?size=1000").select("section[aria-labelledby=mentions] li a.from").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    @Test
    void showsTheMentionsOfOneDocument() throws Exception {
        JsonNode item = pages.json("/topics.json?size=1").get("items").get(0);
        String address = "/topics/" + item.get("slug").asString();
        for (Element choice : pages.page(address).select("ul.chips a[href*=document]")) {
            Document page = pages.page(choice.attr("href") + "&size=1000");
            assertThat(page.select("li mark")).hasSize(Integer.parseInt(choice.select(".count").text()));
        }
        assertThat(pages.page(address + "?document=no-such").select("li mark")).isEmpty();
        assertThat(pages.page(address + "?size=1").select("a[rel=next]").attr("href")).isEqualTo(address + "?page=2&size=1");
    }

    @Test
    void showsWhichDocumentNamesWhichTopic() throws Exception {
        Document page = pages.page("/coverage");
        int documents = pages.json("/documents.json").get("total").asInt();
        List<JsonNode> topics = pages.json("/topics.json?size=50").get("items").valueStream().toList();
        assertThat(page.select("tbody tr")).hasSize(topics.size());
        for (int i = 0; i < topics.size(); i++) {
            Element line = page.select("tbody tr").get(i);
            JsonNode topic = topics.get(i);
            assertThat(line.select("th").text()).isEqualTo(topic.get("name").asString());
            int naming = topic.get("documents").size();
            assertThat(line.select("td a")).hasSize(naming);
            assertThat(line.select("td:contains(not discussed)")).hasSize(documents - naming);
            int mentions = line.select("td a").eachText().stream().mapToInt(Integer::parseInt).sum();
            assertThat(mentions).isEqualTo(topic.get("mentions").asInt());
        }
    }

    @Test
    void showsTheMatrixInPartsAndByType() throws Exception {
        Document first = pages.page("/coverage");
        Document second = pages.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody th").eachText()).isNotEmpty().doesNotContainAnyElementsOf(first.select("tbody th").eachText());
        String people = first.select(".facets a[href*=person]").attr("href");
        for (Element topic : pages.page(people).select("tbody th a")) {
            assertThat(topic.attr("title")).isEqualTo("Person");
        }
        assertThat(pages.get("/coverage?topics=0").getStatus()).isEqualTo(400);
        assertThat(pages.get("/coverage?type=thing").getStatus()).isEqualTo(400);
    }

    @Test
    void filesNamesUnderTheirFirstLetters() throws Exception {
        Document page = pages.page("/topics?size=1000");
        int sum = 0;
        for (Element letter : page.select(".letters a")) {
            Document filed = pages.page(letter.attr("href") + "&size=1000");
            List<String> names = filed.select("tbody th a").eachText();
            assertThat(names).isNotEmpty();
            assertThat(page.select("tbody th a").eachText()).containsAll(names);
            if (!letter.text().equals("#")) {
                assertThat(names).allMatch(name -> Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).startsWith(letter.text()));
            }
            sum += names.size();
        }
        assertThat(sum).isEqualTo(page.select("tbody tr").size());
        assertThat(pages.get("/topics?letter=%3F").getStatus()).isEqualTo(400);
    }

    @Test
    void saysHowWideATopicIsSpread() throws Exception {
        Document page = pages.page("/topics");
        List<JsonNode> topics = pages.json("/topics.json").get("items").valueStream().toList();
        int documents = pages.json("/documents.json").get("total").asInt();
        for (int i = 0; i < topics.size(); i++) {
            assertThat(page.select("td.spread").get(i).text()).isEqualTo(topics.get(i).get("documents").size() + " of " + documents);
        }
    }

    @Test
    void quotesWhoExplainsATopic() throws Exception {
        int explained = 0;
        for (JsonNode item : pages.json("/topics.json").get("items")) {
            Document page = pages.page("/topics/" + item.get("slug").asString());
            for (Element quote : page.select(".explained blockquote")) {
                explained++;
                String place = quote.select("a.from").attr("href");
                Element passage = pages.page(place.substring(0, place.indexOf('#'))).expectFirst(place.substring(place.indexOf('#')));
                assertThat(passage.text().replaceAll("\\s+", "")).contains(quote.select("span").text().replaceAll("\\s+", ""));
            }
        }
        assertThat(explained).isPositive();
    }

    @Test
    void ranksWhoIsNamedTogether() throws Exception {
        for (JsonNode item : pages.json("/topics.json?size=10").get("items")) {
            Document page = pages.page("/topics/" + item.get("slug").asString());
            List<Integer> counts = page.select(".ranked .count").eachText().stream().map(Integer::valueOf).toList();
            assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder());
            List<Element> rows = page.select("section[aria-labelledby=together] tbody tr");
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.size(); j++) {
                    assertThat(rows.get(i).select("td").get(j).text()).isEqualTo(rows.get(j).select("td").get(i).text());
                }
            }
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        for (String address : List.of("/topics?type=thing", "/topics?sort=x", "/topics.json?size=1001", "/coverage?size=5", "/coverage?page=0")) {
            assertThat(pages.get(address).getStatus()).as(address).isEqualTo(400);
        }
        assertThat(pages.get("/topics/no-such").getStatus()).isEqualTo(404);
    }
}
