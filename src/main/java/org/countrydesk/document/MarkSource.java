package org.countrydesk.document;

import java.util.List;

/** Knows words of a document's passages that have a page of their own; a higher feature implements it. */
public interface MarkSource {

    /**
     * Return the marks of some passages.
     *
     * @param document id of its row
     * @param from number of the first passage
     * @param to number of the last passage, included
     */
    List<Mark> findMarks(long edition, long document, int from, int to);
}
