package org.countrydesk.search;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.countrydesk.edition.Editions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Tells browsers and other programs how to search the desk.
 *
 * @see <a href="https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md">OpenSearch 1.1</a>
 */
@Controller
class OpenSearchController {

    static final MediaType SUGGESTIONS = new MediaType("application", "x-suggestions+json", StandardCharsets.UTF_8);

    private static final MediaType DESCRIPTION = new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    /** spec: ShortName … The value must contain 16 or fewer characters of plain text. */
    private static final int SHORT_NAME = 16;

    /** spec: LongName … The value must contain 48 or fewer characters of plain text. */
    private static final int LONG_NAME = 48;

    private final Editions editions;

    OpenSearchController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<String> describe(HttpServletRequest request) {
        Editions.Live live = editions.require();
        String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String description = Xml.document(xml -> xml.root(
                "OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", root -> write(root, live, base)));
        return ResponseEntity.ok().contentType(DESCRIPTION).body(description);
    }

    private static void write(Xml xml, Editions.Live live, String base) throws XMLStreamException {
        xml.text("ShortName", cut(live.deskName(), live.subject(), SHORT_NAME));
        xml.text("LongName", cut(live.deskName(), live.subject(), LONG_NAME));
        xml.text("Description", "Search the documents of the desk, their figures, dates and officers.");
        url(xml, MediaType.TEXT_HTML, "results", base + "/search?q={searchTerms}");
        url(xml, MediaType.APPLICATION_JSON, "results", base + "/search.json?q={searchTerms}&page={startPage?}");
        url(xml, MediaType.APPLICATION_ATOM_XML, "results", base + AtomFeed.PATH + "?q={searchTerms}");
        url(xml, MediaType.valueOf("application/x-suggestions+json"), "suggestions", base + "/suggest/opensearch?q={searchTerms}");
        url(xml, MediaType.valueOf("application/opensearchdescription+xml"), "self", base + "/opensearch.xml");
        xml.text("InputEncoding", "UTF-8");
        xml.text("OutputEncoding", "UTF-8");
    }

    private static void url(Xml xml, MediaType type, String rel, String template) throws XMLStreamException {
        xml.empty("Url", "type", type.toString(), "rel", rel, "template", template);
    }

    /** Return the name, else the country, else as many of its words as there is room for. */
    static String cut(String name, String country, int room) {
        if (name.length() <= room) {
            return name;
        }
        if (country.length() <= room) {
            return country;
        }
        int space = country.lastIndexOf(' ', room);
        return country.substring(0, space > 0 ? space : room);
    }
}
