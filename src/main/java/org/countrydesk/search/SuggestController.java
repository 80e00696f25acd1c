package org.countrydesk.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.edition.Editions;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.Suggestions;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a reader may mean who is typing: for the search box of the desk, and for that of a browser. */
@Controller
class SuggestController {

    private static final int MOST = 12;

    /** So long an answer may be kept by whoever stands between; editions are rarer. */
    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Editions editions;
    private final SearchIndex index;

    SuggestController(Editions editions, SearchIndex index) {
        this.editions = editions;
        this.index = index;
    }

    /** What {@code /suggest} answers: the words asked for, and what begins so. */
    record Answer(String q, List<Group> groups) {

        static Answer of(String q, Suggestions suggestions) {
            return new Answer(q, suggestions.groups().stream().map(Group::of).toList());
        }
    }

    /** Things of one kind: the type's word, and what several are called. */
    record Group(String type, String title, List<Suggestions.Item> items) {

        static Group of(Suggestions.Group group) {
            return new Group(group.type().word(), group.type().plural(), group.items());
        }
    }

    @GetMapping("/suggest")
    ResponseEntity<Answer> suggest(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answer.of(q, find(q)));
    }

    /** Answer a browser: what was typed, then titles, notes and addresses, in lists of equal length. */
    @GetMapping("/suggest/opensearch")
    ResponseEntity<List<Object>> openSearch(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        List<String> titles = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (Suggestions.Group group : find(q).groups()) {
            for (Suggestions.Item item : group.items()) {
                titles.add(item.title());
                notes.add(item.note());
                addresses.add(base + item.url());
            }
        }
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(OpenSearchController.SUGGESTIONS)
                .body(List.of(q, titles, notes, addresses));
    }

    private Suggestions find(String q) {
        SearchForm.checkLength(q);
        editions.require();
        MakingPage.requireMade(index);
        return index.suggest(q, MOST);
    }
}
