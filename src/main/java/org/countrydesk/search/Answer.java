package org.countrydesk.search;

import java.util.List;

/**
 * A direct answer to a question.
 *
 * @param kind {@code in-post}, {@code officer}, {@code figure} or {@code date}
 * @param statements what is answered; several where the desk knows several countries and none was named
 * @param sources what was read, the first of all
 */
public record Answer(String kind, List<Statement> statements, List<Source> sources) {

    /**
     * One sentence that answers.
     *
     * @param detail how surely, and why; may be empty
     * @param path of the page that proves it
     * @param link words that lead there
     */
    public record Statement(String words, String detail, String path, String link) {}

    /**
     * Where it was read.
     *
     * @param quote the sentence or row as the document has it
     * @param title of the document
     * @param path of the passage
     */
    public record Source(String quote, String title, String path) {}

    public Answer {
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }
}
