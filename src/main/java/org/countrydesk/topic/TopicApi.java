package org.countrydesk.topic;

import org.countrydesk.edition.Editions;
import org.countrydesk.fact.EntityType;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotFoundException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities as data. */
@RestController
class TopicApi {

    private final Editions editions;
    private final TopicQueries topics;

    TopicApi(Editions editions, TopicQueries topics) {
        this.editions = editions;
        this.topics = topics;
    }

    @GetMapping("/topics.json")
    ResponseEntity<Paged<TopicRow>> json(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.json(part(TopicWords.type(type), Paging.of(page, size)));
    }

    @GetMapping("/topics.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Listing.csv(TopicRow.class, part(TopicWords.type(type), Paging.of(page, size)));
    }

    @GetMapping("/topics/{slug}.json")
    TopicRow one(@PathVariable String slug) {
        return topics.bySlug(slug, editions.require().number()).orElseThrow(() -> NotFoundException.of("topic", slug));
    }

    private Paged<TopicRow> part(@Nullable EntityType type, Paging paging) {
        long edition = editions.require().number();
        return Paged.of(
                topics.count(type, edition), paging, topics.rows(type, edition, paging.offset(), paging.size()));
    }
}
