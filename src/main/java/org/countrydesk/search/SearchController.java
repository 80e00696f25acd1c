package org.countrydesk.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchResults;
import org.countrydesk.web.Listing;
import org.countrydesk.web.NotReadyException;
import org.countrydesk.web.Paged;
import org.countrydesk.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, as a page and as data. Parameters stand one by one, as an unknown one is refused by these names. */
@Controller
class SearchController {

    private final Editions editions;
    private final SearchIndex index;
    private final ObjectProvider<Answers> answers;

    SearchController(Editions editions, SearchIndex index, ObjectProvider<Answers> answers) {
        this.editions = editions;
        this.index = index;
        this.answers = answers;
    }

    @GetMapping("/search")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "") List<String> decade,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + SearchPage.USUAL_SIZE) int size,
            Model model,
            HttpServletResponse response) {
        SearchForm form = new SearchForm(q, type, document, decade, topic, from, to, sort);
        Paging paging = Paging.of(page, size);
        Editions.Live live = editions.require();
        Optional<SearchIndex.Making> making = index.making();
        if (making.isPresent()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            String seconds = Integer.toString(NotReadyException.SECONDS);
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            response.setHeader("Refresh", seconds);
            model.addAttribute("page", MakingPage.of(form, making.get()));
            return "pages/search/making";
        }
        SearchResults results = index.search(form.read(paging));
        model.addAttribute("page", SearchPage.of(form, paging, results, answer(form, paging, results), live.tally()));
        return "pages/search/show";
    }

    @GetMapping("/search.json")
    ResponseEntity<SearchAnswer> json(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") List<String> document,
            @RequestParam(defaultValue = "") List<String> decade,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        SearchForm form = new SearchForm(q, type, document, decade, topic, from, to, sort);
        Paging paging = Paging.of(page, size);
        editions.require();
        MakingPage.requireMade(index);
        SearchResults results = index.search(form.read(paging));
        ResponseEntity<Paged<SearchHit>> part = Listing.json(Paged.of(results.total(), paging, results.items()));
        return ResponseEntity.ok().headers(part.getHeaders()).body(SearchAnswer.of(paging, results, answer(form, paging, results)));
    }

    /** A direct answer stands above the first hits of everything; it is to the question that was searched, with its spelling set right. */
    private @Nullable Answer answer(SearchForm form, Paging paging, SearchResults results) {
        Answers found = paging.page() == 1 && !form.isFiltered() && !form.q().isBlank() ? answers.getIfAvailable() : null;
        String searched = results.reading().instead();
        return found == null ? null : found.find(searched == null ? form.q() : searched).orElse(null);
    }
}
