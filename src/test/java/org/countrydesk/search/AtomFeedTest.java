package org.countrydesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.countrydesk.edition.Editions;
import org.countrydesk.edition.Tally;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SnippetPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A saved search as a feed, read again by an XML parser. */
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2024-05-06T07:08:09.123Z");
    private static final Instant ARRIVED = Instant.parse("2023-01-02T03:04:05Z");

    @Test
    void tellsWhatWasSearchedAndWhen() throws Exception {
        Document feed = read(SearchForm.of("gold & \"cocoa\""), List.of());
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed.getDocumentElement(), "id")).isEqualTo("https://desk.example/search.atom?q=gold%20%26%20%22cocoa%22");
        assertThat(text(feed.getDocumentElement(), "title")).isEqualTo("Search: gold & \"cocoa\" – Ghana Desk");
        assertThat(text(feed.getDocumentElement(), "updated")).isEqualTo("2024-05-06T07:08:09Z");
        assertThat(text(feed.getDocumentElement(), "name")).isEqualTo("Ghana Desk");
        assertThat(link(feed.getDocumentElement(), 0)).containsExactly("self", "https://desk.example/search.atom?q=gold%20%26%20%22cocoa%22");
        assertThat(link(feed.getDocumentElement(), 1)).containsExactly("alternate", "https://desk.example/search?q=gold%20%26%20%22cocoa%22");
    }

    @Test
    void hasAnEntryForEachHit() throws Exception {
        SearchHit known = hit("ghana", "History", "/documents/ghana#p700", new SnippetPart("Of ", false), new SnippetPart("gold", true));
        SearchHit unknown = hit("", "Gold Coast", "/topics/gold-coast");
        Document feed = read(SearchForm.of("gold"), List.of(known, known, unknown));
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength()).isEqualTo(2);
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(text(entry, "id")).isEqualTo("https://desk.example/documents/ghana?page=3#p700");
        assertThat(link(entry, 0)).containsExactly("alternate", "https://desk.example/documents/ghana?page=3#p700");
        assertThat(text(entry, "title")).isEqualTo("History – About ghana");
        assertThat(text(entry, "summary")).isEqualTo("Of gold");
        assertThat(text(entry, "updated")).isEqualTo("2023-01-02T03:04:05Z");
        Element category = (Element) entry.getElementsByTagNameNS(ATOM, "category").item(0);
        assertThat(category.getAttribute("term")).isEqualTo("passage");
        assertThat(category.getAttribute("label")).isEqualTo("Passages");
        assertThat(text((Element) feed.getElementsByTagNameNS(ATOM, "entry").item(1), "updated")).isEqualTo("2024-05-06T07:08:09Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> <![CDATA[ &amp; &unknown; <!-- --",
                "a\u0000b\u0001c\u0008d\u000Be\u001Ff",
                "lone \uD83D and \uDE00, pair \uD83D\uDE00",
                "\uFFFE\uFFFF \u0085 \u2028",
                "' onload=\"x"
            })
    void writesHostileTextsAsTexts(String hostile) throws Exception {
        SearchHit hit = hit("ghana", hostile, "/documents/ghana#p1", new SnippetPart(hostile, false), new SnippetPart(hostile, true));
        Document feed = read(SearchForm.of(hostile), List.of(hit));
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(text(entry, "summary")).isEqualTo(Xml.allowed(hostile) + Xml.allowed(hostile));
        assertThat(text(entry, "title")).isEqualTo(Xml.allowed(hostile) + " – About ghana");
        assertThat(entry.getElementsByTagNameNS("*", "*").getLength()).isEqualTo(6);
    }

    @Test
    void leavesOutOnlyWhatXmlForbids() {
        assertThat(Xml.allowed("a\u0000b\u000Bc\uD83Dd\uFFFEe")).isEqualTo("abcde");
        assertThat(Xml.allowed("a\tb\nc\uD83D\uDE00\uFFFDé")).isEqualTo("a\tb\nc\uD83D\uDE00\uFFFDé");
    }

    private static SearchHit hit(String document, String title, String url, SnippetPart... snippet) {
        SearchEntry.Place place = document.isEmpty()
                ? SearchEntry.Place.NONE
                : new SearchEntry.Place(document, "About " + document, document + ".txt", "", "", "p1");
        return new SearchHit(EntryType.PASSAGE, place, title, "", "", List.of(snippet), url, List.of(), 1);
    }

    private static Document read(SearchForm form, List<SearchHit> hits) throws Exception {
        Editions.Live live = new Editions.Live(1, PUBLISHED, "rules", "Ghana", new Tally(2, 345, 67, 89, 10, 11, 12, 13, 14));
        String feed = new AtomFeed(form, "https://desk.example", live, hits, Map.of("ghana", ARRIVED)).write();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> link(Element parent, int number) {
        Element link = (Element) parent.getElementsByTagNameNS(ATOM, "link").item(number);
        return List.of(link.getAttribute("rel"), link.getAttribute("href"));
    }
}
