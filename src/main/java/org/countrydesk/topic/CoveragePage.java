package org.countrydesk.topic;

import java.util.List;
import org.countrydesk.web.Paged;

/** All that {@code pages/topic/coverage.html} needs: topics by documents. */
record CoveragePage(List<Line> lines, Paged<Column> documents, long topics) {

    /** A document of the matrix. */
    record Column(String slug, String title) {}

    /** A topic, with how often all documents name it and how many do. */
    record Topic(String slug, String name, String type, int mentions, int documents) {}

    /** A topic and a document, by their slugs. */
    record Pair(String topic, String document) {}

    /** A topic's line; a cell a document, in the same order. */
    record Line(Topic topic, List<Cell> cells) {}

    /** How often a document names a topic; 0 where it does not. */
    record Cell(String document, long mentions) {}
}
