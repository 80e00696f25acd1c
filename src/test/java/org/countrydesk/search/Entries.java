package org.countrydesk.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes entries as an ingest would. */
final class Entries {

    private Entries() {}

    static SearchEntry passage(String document, String id, String text) {
        return entry(EntryType.PASSAGE, document, id, "History", text);
    }

    static SearchEntry entry(EntryType type, String document, String id, String title, String text) {
        return dated(type, document, id, title, text, null, null);
    }

    static SearchEntry dated(
            EntryType type,
            String document,
            String id,
            String title,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        String documentTitle = document.isEmpty() ? "" : "About " + document;
        String source = document.isEmpty() ? "" : document + ".txt";
        String url = "/documents/" + document + "/history#" + id;
        return new SearchEntry(
                type, document, documentTitle, source, "history", "History", id, title, text, url, from, to);
    }
}
