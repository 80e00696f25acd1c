package org.countrydesk.timeline;

import org.countrydesk.edition.Editions;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.Listing;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dated statements as data. */
@RestController
class TimelineApi {

    private final Editions editions;
    private final StatementQueries statements;

    TimelineApi(Editions editions, StatementQueries statements) {
        this.editions = editions;
        this.statements = statements;
    }

    @GetMapping("/timeline.json")
    ResponseEntity<Paged<TimelineRow>> json(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.json(part(new StatementFilter(document, null), Paging.of(page, size)));
    }

    @GetMapping("/timeline.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(TimelineRow.class, part(new StatementFilter(document, null), Paging.of(page, size)));
    }

    @GetMapping("/timeline/{edtf:.+}.json")
    ResponseEntity<Paged<TimelineRow>> during(
            @PathVariable String edtf,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.json(part(new StatementFilter("", DateAddress.read(edtf)), Paging.of(page, size)));
    }

    @GetMapping("/timeline/{edtf:.+}.csv")
    ResponseEntity<String> duringAsCsv(
            @PathVariable String edtf,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(
                TimelineRow.class, part(new StatementFilter("", DateAddress.read(edtf)), Paging.of(page, size)));
    }

    @GetMapping("/timeline/{from}/{to:.+}.csv")
    ResponseEntity<String> betweenAsCsv(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return duringAsCsv(from + "/" + to, page, size);
    }

    @GetMapping("/timeline/{from}/{to:.+}.json")
    ResponseEntity<Paged<TimelineRow>> between(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return during(from + "/" + to, page, size);
    }

    private Paged<TimelineRow> part(StatementFilter filter, Paging paging) {
        Editions.Live live = editions.require();
        return Paged.of(
                statements.count(filter, live), paging, statements.rows(filter, live, paging.offset(), paging.size()));
    }
}
