package org.countrydesk.search.index;

import java.util.List;

/**
 * One entry that was found.
 *
 * @param place where it was read; of a document, section or topic, the passage that fits the query best
 * @param note what a topic is, else empty
 * @param text the whole text of the entry, or of that passage
 * @param snippet the part of it that fits the query best, with the words found marked
 * @param also what else was found in the same passage
 * @param score comparable within one page of results only; 0 when not sorted by relevance
 */
public record SearchHit(
        EntryType type,
        SearchEntry.Place place,
        String title,
        String note,
        String text,
        List<SnippetPart> snippet,
        String url,
        List<Also> also,
        float score) {

    public SearchHit {
        snippet = List.copyOf(snippet);
        also = List.copyOf(also);
    }

    /** Another entry that lies in the passage of a hit. */
    public record Also(EntryType type, String title, String url) {}

    /** Return the snippet as HTML in which only {@code <mark>} is a tag. */
    public String snippetHtml() {
        return SnippetPart.toHtml(snippet);
    }
}
