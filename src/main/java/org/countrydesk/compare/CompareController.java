package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countrydesk.across.Wording;
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

/** What documents share: which pairs, and two side by side; as pages and as data. */
@Controller
class CompareController {

    private final Editions editions;
    private final DocumentRepository documents;
    private final CompareRepository shared;

    CompareController(Editions editions, DocumentRepository documents, CompareRepository shared) {
        this.editions = editions;
        this.documents = documents;
        this.shared = shared;
    }

    /** All that {@code pages/compare/list.html} needs. */
    record Pairs(Paged<PairRow> pairs) {}

    @GetMapping("/compare")
    String list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size, Model model) {
        model.addAttribute("page", new Pairs(pairs(Paging.of(page, size))));
        return "pages/compare/list";
    }

    @GetMapping("/compare.json")
    ResponseEntity<Paged<PairRow>> listJson(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return Listing.json(pairs(Paging.of(page, size)));
    }

    @GetMapping("/compare/{a}/{b}")
    String show(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size,
            Model model) {
        long edition = editions.require().number();
        Pair.Side sideA = side(a, edition);
        Pair.Side sideB = side(b, edition);
        Paged<SharedRow> rows = rows(edition, a, b, Paging.of(page, size));
        model.addAttribute(
                "page", new Pair(sideA, sideB, new Paged<>(rows.total(), page, size, sideBySide(rows.items()))));
        return "pages/compare/show";
    }

    @GetMapping("/compare/{a}/{b}.json")
    ResponseEntity<Paged<PairItem>> json(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        long edition = editions.require().number();
        Pair.Side sideA = side(a, edition);
        Pair.Side sideB = side(b, edition);
        Paged<SharedRow> rows = rows(edition, a, b, Paging.of(page, size));
        List<PairItem> items = rows.items().stream()
                .map(row -> new PairItem(
                        sideA.source(),
                        row.a(),
                        sideB.source(),
                        row.b(),
                        row.identical(),
                        row.identical() ? List.of() : Wording.differences(row.a(), row.b())))
                .toList();
        return Listing.json(new Paged<>(rows.total(), page, size, items));
    }

    private Paged<PairRow> pairs(Paging paging) {
        long edition = editions.require().number();
        return Paged.of(
                shared.countPairs(edition), paging, shared.findPairs(edition, paging.offset(), paging.size()));
    }

    private Pair.Side side(String slug, long edition) {
        return documents
                .findBySlug(slug, edition)
                .map(document -> new Pair.Side(document.slug(), document.title(), document.source()))
                .orElseThrow(() -> NotFoundException.of("document", slug));
    }

    /** Pairs are stored once; asked for the other way round, their sides change places. */
    private Paged<SharedRow> rows(long edition, String a, String b, Paging paging) {
        List<SharedRow> rows = shared.findShared(edition, a, b, paging.offset(), paging.size());
        if (rows.isEmpty()) {
            rows = shared.findShared(edition, b, a, paging.offset(), paging.size()).stream()
                    .map(row -> new SharedRow(row.bPassage(), row.b(), row.aPassage(), row.a(), row.identical()))
                    .toList();
        }
        return Paged.of(shared.countShared(edition, a, b), paging, rows);
    }

    private static List<Pair.Shared> sideBySide(List<SharedRow> rows) {
        Set<Integer> seen = new HashSet<>();
        List<Pair.Shared> sides = new ArrayList<>();
        for (SharedRow row : rows) {
            List<Wording> wording = row.identical()
                    ? List.of(new Wording(row.a(), row.b(), true))
                    : Wording.of(row.a(), row.b());
            sides.add(new Pair.Shared(
                    row.aPassage(), row.bPassage(), row.identical(), seen.add(row.aPassage()), wording));
        }
        return sides;
    }
}
