package org.countrydesk.document;

import java.util.List;
import java.util.Map;

/** Knows what belongs beside a document's passages; a higher feature implements it, {@code @Order} sorts them. */
public interface MarginNotes {

    /**
     * Return the notes of some passages, by the passage's number. It asks the store a constant number of times.
     *
     * @param document slug
     * @param from number of the first passage
     * @param to number of the last passage, included
     */
    Map<Integer, List<MarginNote>> notes(long edition, String document, int from, int to);
}
