package org.countrydesk.fact;

import java.util.List;

/** How a passage is cut into sentences, as half-open stretches of its text. */
public record PassageSentences(int passage, List<Span> sentences) {

    /** A half-open stretch, in UTF-16 units. */
    public record Span(int start, int end) {}

    public PassageSentences {
        sentences = List.copyOf(sentences);
    }
}
