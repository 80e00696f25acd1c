package org.countrydesk.reading;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.document.Document;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.Finder;
import org.countrydesk.document.Section;
import org.countrydesk.edition.Editions;
import org.countrydesk.link.BacklinkFinder;
import org.countrydesk.reading.DocumentText.Wanted;
import org.countrydesk.reading.SectionPage.Neighbour;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document and its sections, as pages. */
@Controller
class DocumentController {

    private final Editions editions;
    private final DocumentRepository documents;
    private final TextRepository texts;
    private final DocumentText text;
    private final BacklinkFinder backlinks;
    private final @Nullable Finder finder;

    DocumentController(
            Editions editions,
            DocumentRepository documents,
            TextRepository texts,
            DocumentText text,
            BacklinkFinder backlinks,
            ObjectProvider<Finder> finder) {
        this.editions = editions;
        this.documents = documents;
        this.texts = texts;
        this.text = text;
        this.backlinks = backlinks;
        this.finder = finder.getIfAvailable();
    }

    @GetMapping("/documents/{doc}")
    String show(
            @PathVariable String doc,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        long edition = editions.require().number();
        Document document = require(doc, edition);
        Outline outline = new Outline(texts.findSections(document.id()));
        int last = outline.size() - 1;
        DocumentPage.Part part = part(page, DocumentText.parts(document.passages()));
        Finding finding = Finding.of(finder, doc, find);
        DocumentText.Shown shown = text.read(outline, new Wanted(edition, document, 0, last, part, 1), finding);
        model.addAttribute(
                "page",
                new DocumentPage(
                        DocumentFacts.of(document),
                        last > 0 ? outline.contents(1, last) : List.of(),
                        last <= Outline.LONGEST,
                        shown.sections(),
                        part,
                        find(finding, shown, "/documents/" + doc, part),
                        backlinks.find("/documents/" + doc, edition)));
        return "pages/document/show";
    }

    @GetMapping("/documents/{doc}/{section}")
    String section(
            @PathVariable String doc,
            @PathVariable String section,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        long edition = editions.require().number();
        Document document = require(doc, edition);
        Outline outline = new Outline(texts.findSections(document.id()));
        Section wanted = outline.find(section).orElseThrow(() -> NotFoundException.of("section", section));
        int first = wanted.number();
        int last = outline.lastUnder(first);
        DocumentPage.Part part = part(page, text.parts(document.id(), first, last));
        Finding finding = Finding.of(finder, doc, find);
        DocumentText.Shown shown =
                text.read(outline, new Wanted(edition, document, first, last, part, outline.depth(first)), finding);
        model.addAttribute(
                "page",
                new SectionPage(
                        DocumentFacts.of(document),
                        section,
                        Outline.heading(wanted),
                        wanted.inferred(),
                        way(document, outline.above(first)),
                        outline.size() > 1 ? outline.contents(1, outline.size() - 1) : List.of(),
                        shown.sections(),
                        part,
                        find(finding, shown, "/documents/" + doc + "/" + section, part),
                        new SectionPage.Around(
                                outline.before(first).map(Neighbour::of).orElse(Neighbour.NONE),
                                outline.after(first).map(Neighbour::of).orElse(Neighbour.NONE)),
                        backlinks.find("/documents/" + doc + "/" + section, edition)));
        return "pages/document/section";
    }

    private static Finding.@Nullable Bar find(@Nullable Finding finding, DocumentText.Shown shown, String path, DocumentPage.Part part) {
        return finding == null
                ? null
                : finding.bar(shown.passages(), path + (part.number() > 1 ? "?page=" + part.number() : ""));
    }

    private Document require(String slug, long edition) {
        return documents.findBySlug(slug, edition).orElseThrow(() -> NotFoundException.of("document", slug));
    }

    private static DocumentPage.Part part(int page, int of) {
        if (page < 1 || page > of) {
            throw new BadParameterException("page", "'page' is " + page + "; this text has " + (of == 1 ? "one." : "1 to " + of + "."));
        }
        return new DocumentPage.Part(page, of);
    }

    private static List<List<String>> way(Document document, List<Section> above) {
        List<List<String>> way = new ArrayList<>();
        String address = "/documents/" + document.slug();
        way.add(List.of("/documents", "Documents"));
        way.add(List.of(address, document.title()));
        above.forEach(section -> way.add(List.of(address + "/" + section.slug(), Outline.heading(section))));
        return way;
    }
}
