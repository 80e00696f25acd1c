package org.countrydesk.topic;

import java.util.List;

/**
 * One entity: one line on the page, one item of the data interface.
 *
 * @param type word of the data interface ({@code people_group})
 * @param documents that name it, by source
 */
public record TopicRow(
        String slug, String name, String type, List<String> aliases, int mentions, List<InDocument> documents) {

    /** How often a document names an entity; {@code source} is the ingested file's name. */
    public record InDocument(String source, int mentions) {

        /** Print as a cell of a CSV file. */
        @Override
        public String toString() {
            return source + " (" + mentions + ")";
        }
    }
}
