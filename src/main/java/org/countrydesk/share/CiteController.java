package org.countrydesk.share;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countrydesk.citation.Apa;
import org.countrydesk.citation.BibTex;
import org.countrydesk.citation.Chicago;
import org.countrydesk.citation.CslJson;
import org.countrydesk.citation.Plain;
import org.countrydesk.citation.Reference;
import org.countrydesk.citation.Ris;
import org.countrydesk.citation.StyledLine;
import org.countrydesk.edition.Editions;
import org.countrydesk.share.CitePage.Anchor;
import org.countrydesk.share.CitePage.Cited;
import org.countrydesk.share.CitePage.Format;
import org.countrydesk.share.CitePage.Style;
import org.countrydesk.subject.Detail;
import org.countrydesk.subject.Subject;
import org.countrydesk.subject.Subject.Work;
import org.countrydesk.subject.Subjects;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** How to cite whatever has an address, as a page and as files for reference managers. */
@Controller
class CiteController {

    private static final String ORIGINAL = "original";
    private static final String PAGE = "page";

    private final Editions editions;
    private final Subjects subjects;
    private final JsonMapper mapper;

    CiteController(Editions editions, Subjects subjects, JsonMapper mapper) {
        this.editions = editions;
        this.subjects = subjects;
        this.mapper = mapper;
    }

    /**
     * @param of address within the site, with a passage's {@code #p12}
     */
    @GetMapping("/cite")
    String show(@RequestParam String of, HttpServletRequest request, Model model) {
        Editions.Live live = editions.require();
        Subject subject = require(of, live);
        Site site = Site.of(request, live);
        Work work = subject.original();
        String address = site.at(subject.path());
        model.addAttribute(
                "page",
                new CitePage(
                        subject,
                        address,
                        work == null ? null : cited(ORIGINAL, References.original(subject, work, site)),
                        cited(PAGE, References.page(subject, site)),
                        subject.detail() instanceof Detail.Quoted quoted && work != null
                                ? new Anchor(quoted, work, address + TextFragment.of(quoted.exact()))
                                : null));
        return "pages/share/cite";
    }

    /**
     * @param what {@code original} for the document itself, {@code page} for this desk's page; without it, the document where there is one
     */
    @GetMapping("/cite.bib")
    ResponseEntity<String> bibTex(@RequestParam String of, @RequestParam(defaultValue = "") String what, HttpServletRequest request) {
        return file("bib", new MediaType("application", "x-bibtex", StandardCharsets.UTF_8), BibTex.print(reference(of, what, request)));
    }

    @GetMapping("/cite.ris")
    ResponseEntity<String> ris(@RequestParam String of, @RequestParam(defaultValue = "") String what, HttpServletRequest request) {
        return file("ris", new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8), Ris.print(reference(of, what, request)));
    }

    @GetMapping("/cite.csl.json")
    ResponseEntity<String> cslJson(@RequestParam String of, @RequestParam(defaultValue = "") String what, HttpServletRequest request) {
        return file("csl.json", new MediaType("application", "vnd.citationstyles.csl+json", StandardCharsets.UTF_8), json(reference(of, what, request)));
    }

    @GetMapping("/cite.txt")
    ResponseEntity<String> text(@RequestParam String of, @RequestParam(defaultValue = "") String what, HttpServletRequest request) {
        Reference thing = reference(of, what, request);
        return file("txt", new MediaType("text", "plain", StandardCharsets.UTF_8), String.join(
                "\n", Chicago.bibliography(thing).text(), Chicago.note(thing).text(), Apa.print(thing).text(), Plain.print(thing), ""));
    }

    private Reference reference(String of, String what, HttpServletRequest request) {
        Editions.Live live = editions.require();
        if (!List.of("", ORIGINAL, PAGE).contains(what)) {
            throw new BadParameterException("what", "'what' may be 'original' or 'page'.");
        }
        Subject subject = require(of, live);
        Site site = Site.of(request, live);
        Work work = subject.original();
        if (work == null && what.equals(ORIGINAL)) {
            throw new BadParameterException("what", "This page is the desk's own: there is no original to cite.");
        }
        return work == null || what.equals(PAGE) ? References.page(subject, site) : References.original(subject, work, site);
    }

    private Subject require(String of, Editions.Live live) {
        return subjects.find(of, live).orElseThrow(() -> NotFoundException.of("page to cite at the address in", "of"));
    }

    private Cited cited(String name, Reference thing) {
        return new Cited(
                name,
                name,
                List.of(
                        new Style(name + "-bibliography", "Chicago, bibliography", Chicago.bibliography(thing)),
                        new Style(name + "-note", "Chicago, note", Chicago.note(thing)),
                        new Style(name + "-apa", "APA", Apa.print(thing)),
                        new Style(name + "-plain", "Plain", new StyledLine(List.of(new StyledLine.Run(Plain.print(thing), false))))),
                List.of(
                        new Format(name + "-bib", "BibTeX", "bib", BibTex.print(thing)),
                        new Format(name + "-ris", "RIS", "ris", Ris.print(thing).replace("\r\n", "\n")),
                        new Format(name + "-csl", "CSL-JSON", "csl.json", json(thing))));
    }

    private String json(Reference thing) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(CslJson.item(thing))) + "\n";
    }

    private static ResponseEntity<String> file(String extension, MediaType type, String text) {
        ContentDisposition disposition = ContentDisposition.attachment().filename("citation." + extension).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).contentType(type).body(text);
    }
}
