package org.countrydesk.compare;

import java.util.List;
import org.countrydesk.across.passage.Wording;
import org.countrydesk.document.Document;
import org.countrydesk.document.DocumentRepository;
import org.countrydesk.document.SharedSentences;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What documents share: which pairs, and two side by side; as pages and as data. */
@Controller
class CompareController {

    private final Editions editions;
    private final DocumentRepository documents;
    private final SharedTexts texts;
    private final PairPages pages;

    CompareController(Editions editions, DocumentRepository documents, SharedTexts texts, PairPages pages) {
        this.editions = editions;
        this.documents = documents;
        this.texts = texts;
        this.pages = pages;
    }

    @GetMapping("/compare")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size, Model model) {
        model.addAttribute("page", pages.pairs(Paging.of(page, size), editions.require().number()));
        return "pages/compare/list";
    }

    @GetMapping("/compare.json")
    ResponseEntity<Paged<PairRow>> listJson(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return Listing.json(pages.rows(Paging.of(page, size), editions.require().number()));
    }

    @GetMapping("/compare/{a}/{b}")
    String show(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam(required = false) @Nullable Integer passage,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "40") int size,
            Model model) {
        Paging paging = Paging.of(page, size);
        model.addAttribute("page", pages.pair(document(a), document(b), passage, paging, editions.require().number()));
        return "pages/compare/show";
    }

    @GetMapping("/compare/{a}/{b}.json")
    ResponseEntity<Paged<PairItem>> json(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        long edition = editions.require().number();
        String sourceA = document(a).source();
        String sourceB = document(b).source();
        Paged<SharedRow> rows = rows(edition, a, b, Paging.of(page, size));
        List<PairItem> items = rows.items().stream()
                .map(row -> new PairItem(
                        sourceA,
                        row.a(),
                        sourceB,
                        row.b(),
                        row.identical(),
                        row.identical() ? List.of() : Wording.differences(row.a(), row.b())))
                .toList();
        return Listing.json(new Paged<>(rows.total(), page, size, items));
    }

    private Document document(String slug) {
        return documents
                .findBySlug(slug, editions.require().number())
                .orElseThrow(() -> NotFoundException.of("document", slug));
    }

    private Paged<SharedRow> rows(long edition, String a, String b, Paging paging) {
        List<SharedSentences.Sentence> all = texts.between(edition, a, b);
        List<SharedSentences.Sentence> part = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Paged.of(all.size(), paging, texts.rows(edition, a, b, part));
    }
}
