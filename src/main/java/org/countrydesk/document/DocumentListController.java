package org.countrydesk.document;

import org.countrydesk.edition.Editions;
import org.countrydesk.web.Listing;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of documents, as a page and as data. */
@Controller
class DocumentListController {

    private final Editions editions;
    private final DocumentRepository documents;

    DocumentListController(Editions editions, DocumentRepository documents) {
        this.editions = editions;
        this.documents = documents;
    }

    @GetMapping("/documents")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size, Model model) {
        model.addAttribute("page", new DocumentsPage(lines(Paging.of(page, size))));
        return "pages/document/list";
    }

    @GetMapping("/documents.json")
    ResponseEntity<Paged<DocumentRow>> json(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return Listing.json(rows(Paging.of(page, size)));
    }

    @GetMapping("/documents.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(DocumentRow.class, rows(Paging.of(page, size)));
    }

    private Paged<DocumentLine> lines(Paging paging) {
        Editions.Live live = editions.require();
        return Paged.of(
                live.tally().documents(), paging, documents.findLines(live.number(), paging.offset(), paging.size()));
    }

    private Paged<DocumentRow> rows(Paging paging) {
        Editions.Live live = editions.require();
        return Paged.of(
                live.tally().documents(), paging, documents.findRows(live.number(), paging.offset(), paging.size()));
    }
}
