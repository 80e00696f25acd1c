package org.countrydesk.ambassador;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.DateAddress;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Terms as data, and who was in post. */
@RestController
class AmbassadorApi {

    private final Editions editions;
    private final Lines lines;

    AmbassadorApi(Editions editions, Lines lines) {
        this.editions = editions;
        this.lines = lines;
    }

    /**
     * Who was in post in one country.
     *
     * @param answer {@code certain}, {@code one-of}, {@code vacant} or {@code unknown}
     */
    record InPost(String country, String answer, List<AmbassadorRow> terms, String reason) {}

    @GetMapping("/ambassadors.json")
    ResponseEntity<Paged<AmbassadorRow>> json(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.json(Paged.cut(rows(country), Paging.of(page, size)));
    }

    @GetMapping("/ambassadors.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(AmbassadorRow.class, Paged.cut(rows(country), Paging.of(page, size)));
    }

    @GetMapping("/ambassadors/{slug}.json")
    ResponseEntity<Paged<AmbassadorRow>> officer(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        List<AmbassadorRow> terms =
                rows("").stream().filter(row -> row.slug().equals(slug)).toList();
        if (terms.isEmpty()) {
            throw NotFoundException.of("ambassador", slug);
        }
        return Listing.json(Paged.cut(terms, Paging.of(page, size)));
    }

    @GetMapping("/ambassadors/on/{edtf:.+}.json")
    ResponseEntity<Paged<InPost>> on(
            @PathVariable String edtf,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.json(Paged.cut(inPost(DateAddress.read(edtf)), Paging.of(page, size)));
    }

    @GetMapping("/ambassadors/on/{from}/{to:.+}.json")
    ResponseEntity<Paged<InPost>> between(
            @PathVariable String from,
            @PathVariable String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return on(from + "/" + to, page, size);
    }

    private List<InPost> inPost(Edtf when) {
        Editions.Live live = editions.require();
        List<InPost> answers = new ArrayList<>();
        for (Lines.Listed listed : lines.of(live).all()) {
            Answer answer = listed.line().inPost(when, live.day());
            List<Service> services = listed.line().services();
            List<AmbassadorRow> rows = listed.rows();
            answers.add(new InPost(
                    listed.country(),
                    answer.kind().word(),
                    answer.services().stream()
                            .map(service -> rows.get(services.indexOf(service)))
                            .toList(),
                    answer.reason()));
        }
        return answers;
    }

    private List<AmbassadorRow> rows(String country) {
        return lines.of(editions.require()).all().stream()
                .filter(listed -> country.isEmpty() || listed.country().equalsIgnoreCase(country))
                .flatMap(listed -> listed.rows().stream())
                .toList();
    }
}
