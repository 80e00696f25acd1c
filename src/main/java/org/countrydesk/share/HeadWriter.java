package org.countrydesk.share;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.countrydesk.citation.Plain;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.share.Head.Alternate;
import org.countrydesk.share.Head.Cite;
import org.countrydesk.share.Head.Social;
import org.countrydesk.subject.Kind;
import org.countrydesk.subject.Subject;
import org.countrydesk.subject.Subjects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes the head of a page from what stands at its address. */
@Component
class HeadWriter {

    private final Subjects subjects;
    private final JsonMapper mapper;

    HeadWriter(Subjects subjects, JsonMapper mapper) {
        this.subjects = subjects;
        this.mapper = mapper;
    }

    /** Return the head of the page that was asked for. */
    Head of(HttpServletRequest request, Editions.Live live) {
        Site site = Site.of(request, live);
        String country = Objects.requireNonNullElse(request.getParameter("country"), "");
        String address = request.getRequestURI()
                + (country.isEmpty() ? "" : "?country=" + UriUtils.encode(country, java.nio.charset.StandardCharsets.UTF_8));
        return subjects.find(address, live)
                .map(subject -> of(subject, part(request), !isSearched(request), site))
                .orElseGet(() -> plain(site));
    }

    private Head of(Subject subject, int part, boolean listed, Site site) {
        String path = subject.path();
        String canonical = site.at(part > 1 ? path + (path.contains("?") ? "&" : "?") + "page=" + part : path);
        String picture = site.at("/preview.png?of=" + PreviewController.encoded(path));
        return new Head(
                subject.description(),
                canonical,
                listed,
                new Social(type(subject.kind()), site.name(), subject.title(), picture, subject.kind().word() + ": " + subject.title()),
                subject.data().stream()
                        .map(data -> new Alternate(data.contains(".csv") ? "text/csv" : "application/json", data))
                        .toList(),
                MetaTags.of(subject, site),
                JsonLd.inScript(mapper.writeValueAsString(new JsonLd(site).of(subject))),
                cite(subject, site));
    }

    private static Cite cite(Subject subject, Site site) {
        var work = subject.original();
        String page = Plain.words(References.page(subject, site)) + stated(subject);
        String desk = site.name() + ", edition " + site.edition() + " (" + Edtf.day(site.day()).words() + ")";
        String words = work == null ? page : Plain.words(References.original(subject, work, site)) + ", in " + desk;
        return new Cite(words, site.at(subject.path()), subject.path());
    }

    /** A figure is cited with the document that states it. */
    private static String stated(Subject subject) {
        if (subject.kind() != Kind.FIGURE || subject.works().isEmpty()) {
            return "";
        }
        var work = subject.works().getFirst();
        return ", from “" + work.title() + "”" + (work.publisher().isEmpty() ? "" : ", " + work.publisher());
    }

    /** The head of a page that others have no use for: answers of the search, the citation page itself. */
    private static Head plain(Site site) {
        return new Head(
                site.name() + ": documents, figures, dates and officers, each leading back to the sentence it came from.",
                "", false, null, List.of(), List.of(), "", null);
    }

    /** Pages of a list stand for themselves; filters do not, as the whole list holds what they show. */
    private static int part(HttpServletRequest request) {
        String page = Objects.requireNonNullElse(request.getParameter("page"), "1");
        return page.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(page) : 1;
    }

    /** A page with the words of a search marked stands for no page of its own. */
    private static boolean isSearched(HttpServletRequest request) {
        return !Objects.requireNonNullElse(request.getParameter("find"), "").isBlank();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case DOCUMENT, SECTION, PASSAGE, CAPTURE, FIGURE, SERIES, TOPIC, DATE, PAIR -> "article";
            case OFFICER -> "profile";
            case FRONT, COLLECTION, PAGE -> "website";
        };
    }
}
