package org.countrydesk.coverage;

import java.util.List;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/coverage/coverage.html} needs: topics by documents.
 *
 * @param lines a part of the topics, those in most documents first
 * @param documents a part of the documents: the columns
 * @param type asked for, as the data interface has it; empty for any
 */
record CoveragePage(Paged<Line> lines, Paged<Column> documents, String type, List<Choice> choices, long topics) {

    /** A document of the matrix. */
    record Column(String slug, String title) {}

    /** A topic, with how often all documents name it and how many do. */
    record Topic(String slug, String name, String type, int mentions, int documents) {}

    /** A topic and a document, by their slugs. */
    record Pair(String topic, String document) {}

    /** A topic's line; a cell a document, in the same order. */
    record Line(Topic topic, List<Cell> cells) {}

    /** How often a document names a topic; 0 where it does not. */
    record Cell(String document, String title, long mentions, int shade) {}

    /** A type that there are topics of. */
    record Choice(String type, String words, long count) {}

    /** Tell whether so few documents are shown that their titles have room. */
    public boolean roomy() {
        return documents.items().size() <= 6;
    }

    /** Return the address of another part. */
    public String address(int topicsPage, int documentsPage) {
        return "/coverage?" + (type.isEmpty() ? "" : "type=" + type + "&") + "topics=" + topicsPage + "&page=" + documentsPage;
    }
}
