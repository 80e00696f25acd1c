package org.countrydesk.search;

import java.util.Optional;

/** Answers questions that the desk's data answers with certainty. */
public interface Answers {

    /**
     * Find the answer to a question; anything that is no question, or that is not surely answered, has none. Never throws for
     * what was typed, and decides by the words before it asks the store.
     */
    Optional<Answer> find(String question);
}
