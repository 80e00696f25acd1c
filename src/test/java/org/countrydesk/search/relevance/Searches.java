package org.countrydesk.search.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.countrydesk.search.entry.StoredEntry;
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

    /** Return all passages of an index, by file. */
    static Map<String, List<String>> passages(Path index) throws IOException {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (live == null || live.get(doc)) {
                        StoredEntry entry = StoredEntry.read(reader, leaf.docBase + doc);
                        if (entry.type() == EntryType.PASSAGE) {
                            bySource.computeIfAbsent(entry.place().source(), source -> new ArrayList<>())
                                    .add(StoredEntry.textOf(reader, leaf.docBase + doc));
                        }
                    }
                }
            }
        }
        return bySource;
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
