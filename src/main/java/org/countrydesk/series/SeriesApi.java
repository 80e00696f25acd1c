package org.countrydesk.series;

import org.countrydesk.edition.Editions;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Series as data. */
@RestController
class SeriesApi {

    private final Editions editions;
    private final SeriesQueries series;

    SeriesApi(Editions editions, SeriesQueries series) {
        this.editions = editions;
        this.series = series;
    }

    @GetMapping("/series.json")
    ResponseEntity<Paged<SeriesData>> json(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        Editions.Live live = editions.require();
        Paging paging = Paging.of(page, size);
        return Listing.json(Paged.of(
                live.tally().series(), paging, series.part(live.number(), paging.offset(), paging.size())));
    }

    @GetMapping("/series/{slug}.json")
    SeriesData one(@PathVariable String slug) {
        return series.bySlug(slug, editions.require().number()).orElseThrow(() -> NotFoundException.of("series", slug));
    }

    @GetMapping("/series/{slug}.csv")
    ResponseEntity<String> csv(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(SeriesData.Point.class, Paged.cut(one(slug).points(), Paging.of(page, size)));
    }
}
