package org.countrydesk.search.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;

/** Makes entries as an ingest would. */
public final class Entries {

    private Entries() {}

    /** Return an index with one edition of such entries, by document. */
    static LuceneIndex index(Path folder, SearchEntry... entries) {
        Map<String, List<SearchEntry>> documents =
                Stream.of(entries).collect(Collectors.groupingBy(entry -> entry.place().document(), LinkedHashMap::new, Collectors.toList()));
        LuceneIndex index = new LuceneIndex(folder);
        try (SearchIndex.Update update = index.update(1)) {
            documents.forEach(update::replaceDocument);
            update.commit();
            update.publish();
        }
        return index;
    }

    public static SearchEntry passage(String document, String id, String text) {
        return entry(EntryType.PASSAGE, document, id, "History", text);
    }

    public static SearchEntry entry(EntryType type, String document, String id, String title, String text) {
        return about(type, document, id, title, text, SearchEntry.About.NOTHING);
    }

    /** Make an entry about a time, as EDTF. */
    public static SearchEntry dated(EntryType type, String document, String id, String title, String text, String edtf) {
        return about(type, document, id, title, text, new SearchEntry.About(List.of(Edtf.of(edtf)), List.of(), List.of(), 0));
    }

    static SearchEntry about(EntryType type, String document, String id, String title, String text, SearchEntry.About about) {
        String documentTitle = document.isEmpty() ? "" : "About " + document;
        String source = document.isEmpty() ? "" : document + ".txt";
        String url = "/documents/" + document + "/history#" + id;
        SearchEntry.Place place = new SearchEntry.Place(document, documentTitle, source, "history", "History", id);
        return new SearchEntry(type, place, title, List.of(), List.of(), text, url, about);
    }

    /** Make a topic under its names, the first being its own. */
    static SearchEntry topic(int mentions, String... names) {
        List<String> all = List.of(names);
        List<String> keys = all.stream().map(name -> "organization:" + name.toLowerCase(java.util.Locale.ROOT)).toList();
        return new SearchEntry(
                EntryType.TOPIC,
                SearchEntry.Place.NONE,
                all.getFirst(),
                all.subList(1, all.size()),
                List.of(),
                "organization, named " + mentions + " times",
                "/topics/" + all.getFirst().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                new SearchEntry.About(List.of(), List.of(), keys, mentions));
    }
}
