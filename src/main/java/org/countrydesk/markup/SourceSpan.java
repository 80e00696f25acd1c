package org.countrydesk.markup;

/** A stretch of the captured text: half-open, in UTF-16 units. */
public record SourceSpan(int start, int end) {

    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
