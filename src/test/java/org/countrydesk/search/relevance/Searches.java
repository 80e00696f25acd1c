package org.countrydesk.search.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchHit;
import org.countrydesk.search.index.SearchIndex;
import org.countrydesk.search.index.SearchQuery;
import org.countrydesk.search.index.SearchQuery.Filters;

/** Asks an index questions, and gives for each hit the passage it lies in. */
final class Searches {

    private static final int DEPTH = 10;

    private final SearchIndex index;
    private final Map<String, String> texts = new HashMap<>();

    Searches(SearchIndex index) {
        this.index = index;
    }

    /** Return all passages of some documents, by file and id. */
    static Map<String, List<String>> passages(SearchIndex index, Set<String> documents) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        Filters filters = new Filters(Set.of(EntryType.PASSAGE), documents, Set.of(), Set.of(), null, null);
        for (int page = 1; ; page++) {
            List<SearchHit> hits =
                    index.search(new SearchQuery("", filters, SearchQuery.Sort.TITLE, page, SearchQuery.MAX_SIZE)).items();
            hits.forEach(hit -> bySource.computeIfAbsent(hit.place().source(), source -> new ArrayList<>()).add(hit.text()));
            if (hits.isEmpty()) {
                return bySource;
            }
        }
    }

    /** Ask as a reader does, for everything at once; a hit that lies in no passage gives an empty text. */
    List<Score.Given> ask(String words, Set<EntryType> types) {
        Filters filters = new Filters(types, Set.of(), Set.of(), Set.of(), null, null);
        return index.search(new SearchQuery(words, filters, SearchQuery.Sort.RELEVANCE, 1, DEPTH)).items().stream()
                .map(hit -> new Score.Given(hit.place().source(), textOf(hit), hit.type().word() + " " + hit.title() + " " + hit.score()))
                .toList();
    }

    private String textOf(SearchHit hit) {
        if (hit.type() == EntryType.PASSAGE || hit.place().passage().isEmpty()) {
            return hit.text();
        }
        String key = hit.place().document() + "#" + hit.place().passage();
        if (!texts.containsKey(key)) {
            Filters filters = new Filters(
                    Set.of(EntryType.PASSAGE), Set.of(hit.place().document()), Set.of(), Set.of(), null, null);
            for (int page = 1; page < 11; page++) {
                index.search(new SearchQuery("", filters, SearchQuery.Sort.TITLE, page, SearchQuery.MAX_SIZE))
                        .items()
                        .forEach(each -> texts.put(each.place().document() + "#" + each.place().passage(), each.text()));
            }
        }
        return texts.getOrDefault(key, "") + "\n" + hit.text();
    }
}
