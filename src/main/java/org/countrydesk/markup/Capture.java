package org.countrydesk.markup;

/** What came of capturing a file: its text, or a refusal that says why. */
public sealed interface Capture {

    record Captured(Source source) implements Capture {}

    /** Nothing of the file is kept; the problem is {@code LOST}. */
    record Refused(Problem problem) implements Capture {}
}
