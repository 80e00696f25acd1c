package org.countrydesk.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SnippetPart;
import org.countrydesk.web.PassageAddress;

/**
 * A saved search as a feed.
 *
 * @param base scheme and host, without a slash at the end
 * @param arrivals when documents came in, by slug
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
record AtomFeed(SearchForm form, String base, Editions.Live live, List<SearchHit> hits, Map<String, Instant> arrivals) {

    static final String PATH = "/search.atom";

    AtomFeed {
        hits = List.copyOf(hits);
        arrivals = Map.copyOf(arrivals);
    }

    String write() {
        return Xml.document(xml -> xml.root("feed", "http://www.w3.org/2005/Atom", this::feed));
    }

    private void feed(Xml feed) throws XMLStreamException {
        String self = base + form.address(PATH);
        feed.text("id", self);
        feed.text("title", form.q().isBlank() ? "Search – " + live.deskName() : "Search: " + form.q().strip() + " – " + live.deskName());
        feed.text("updated", time(live.publishedAt()));
        feed.element("author", author -> author.text("name", live.deskName()));
        feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        feed.empty("link", "rel", "alternate", "type", "text/html", "href", base + form.address("/search"));
        Set<String> ids = new HashSet<>();
        for (SearchHit hit : hits) {
            String address = base + PassageAddress.whole(hit.url());
            // spec: If multiple atom:entry elements with the same atom:id value appear in an Atom Feed Document, they represent the same entry.
            if (ids.add(address)) {
                feed.element("entry", entry -> entry(entry, hit, address));
            }
        }
    }

    private void entry(Xml entry, SearchHit hit, String address) throws XMLStreamException {
        String place = hit.place().documentTitle();
        entry.text("id", address);
        entry.text("title", (hit.title().isEmpty() ? hit.type().word() : hit.title()) + (place.isEmpty() || place.equals(hit.title()) ? "" : " – " + place));
        entry.text("updated", time(arrivals.getOrDefault(hit.place().document(), live.publishedAt())));
        entry.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        entry.empty("category", "term", hit.type().word(), "label", hit.type().plural());
        entry.text("summary", hit.snippet().stream().map(SnippetPart::text).collect(Collectors.joining()));
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
