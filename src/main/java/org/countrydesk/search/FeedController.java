package org.countrydesk.search;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.Paging;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A search as an Atom feed: the same parameters as the page. */
@Controller
class FeedController {

    private static final int MOST = 50;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final Editions editions;
    private final SearchIndex index;
    private final Arrivals arrivals;

    FeedController(Editions editions, SearchIndex index, Arrivals arrivals) {
        this.editions = editions;
        this.index = index;
        this.arrivals = arrivals;
    }

    @GetMapping(AtomFeed.PATH)
    ResponseEntity<String> feed(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "") List<String> decade,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        SearchForm form = new SearchForm(q, type, document, decade, topic, from, to, sort);
        Paging paging = Paging.of(page, size);
        if (size > MOST) {
            throw new BadParameterException("size", "'size' is " + size + "; a feed holds at most " + MOST + " hits.");
        }
        Editions.Live live = editions.require();
        MakingPage.requireMade(index);
        List<SearchHit> hits = index.search(form.read(paging)).items();
        Set<String> documents = hits.stream()
                .map(hit -> hit.place().document())
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toSet());
        String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        String feed = new AtomFeed(form, base, live, hits, arrivals.of(documents, live.number())).write();
        return ResponseEntity.ok().contentType(ATOM).body(feed);
    }
}
