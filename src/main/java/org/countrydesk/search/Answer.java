package org.countrydesk.search;

import java.util.List;
import org.countrydesk.document.Quote;

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
     * @param mark the words of it that answer; empty where all of it does
     * @param title of the document
     * @param path of the passage
     */
    public record Source(String quote, String mark, String title, String path) {

        private static final int MOST_SHOWN = 160;

        /** Return the quote as a page shows it: not too long, the words that answer marked. */
        public Quote shown() {
            return Quote.of(quote, mark).shortened(MOST_SHOWN);
        }
    }

    public Answer {
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
    }
}
