package org.countrydesk.ingest;

import org.countrydesk.document.Document;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger: what was read, what every number was taken for, what went wrong. */
@Controller
class LedgerController {

    private static final int PROBLEMS_SHOWN = 200;

    private final Editions editions;
    private final LedgerQueries ledger;
    private final DocumentRepository documents;

    LedgerController(Editions editions, LedgerQueries ledger, DocumentRepository documents) {
        this.editions = editions;
        this.ledger = ledger;
        this.documents = documents;
    }

    @GetMapping("/ingest")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size, Model model) {
        Editions.Live live = editions.require();
        model.addAttribute(
                "page",
                new LedgerPage(
                        live,
                        lines(live, Paging.of(page, size)),
                        ledger.levels(live.number()),
                        ledger.problems(live.number(), PROBLEMS_SHOWN),
                        editions.recent()));
        return "pages/ingest/list";
    }

    @GetMapping("/ingest.json")
    ResponseEntity<Paged<LedgerQueries.DocumentLine>> json(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return Listing.json(lines(editions.require(), Paging.of(page, size)));
    }

    @GetMapping("/ingest/{doc}")
    String show(
            @PathVariable String doc,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        long edition = editions.require().number();
        Document document = require(doc, edition);
        model.addAttribute(
                "page",
                new LedgerPage.OfDocument(
                        doc,
                        document.title(),
                        document.source(),
                        numbers(doc, edition, Paging.of(page, size)),
                        ledger.problemsOf(doc, edition, PROBLEMS_SHOWN)));
        return "pages/ingest/show";
    }

    @GetMapping("/ingest/{doc}.json")
    ResponseEntity<Paged<LedgerPart.NumberLine>> numbersAsJson(
            @PathVariable String doc,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        long edition = editions.require().number();
        String slug = require(doc, edition).slug();
        return Listing.json(numbers(slug, edition, Paging.of(page, size)));
    }

    private Document require(String doc, long edition) {
        return documents.findBySlug(doc, edition).orElseThrow(() -> NotFoundException.of("document", doc));
    }

    private Paged<LedgerQueries.DocumentLine> lines(Editions.Live live, Paging paging) {
        return Paged.of(
                live.tally().documents(), paging, ledger.documents(live.number(), paging.offset(), paging.size()));
    }

    private Paged<LedgerPart.NumberLine> numbers(String document, long edition, Paging paging) {
        return Paged.of(
                ledger.numbers(document, edition),
                paging,
                ledger.numbers(document, edition, paging.offset(), paging.size()));
    }
}
