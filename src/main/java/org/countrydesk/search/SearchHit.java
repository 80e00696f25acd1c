package org.countrydesk.search;

import java.util.List;

/**
 * One entry that was found.
 *
 * @param text the whole text of the entry
 * @param snippet the part of it that fits the query best, with the words found marked
 * @param score comparable within one page of results only; 0 when not sorted by relevance
 */
public record SearchHit(
        EntryType type,
        String title,
        String document,
        String source,
        String section,
        String passage,
        String text,
        List<SnippetPart> snippet,
        String url,
        float score) {

    public SearchHit {
        snippet = List.copyOf(snippet);
    }

    /** Return the snippet as HTML in which only {@code <mark>} is a tag. */
    public String snippetHtml() {
        return SnippetPart.toHtml(snippet);
    }
}
