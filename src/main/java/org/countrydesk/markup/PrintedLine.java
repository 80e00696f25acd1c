package org.countrydesk.markup;

/**
 * A line of a printed page, as its layout shows it.
 *
 * @param page from 1
 * @param start of its words in the captured text; a tab parts words that stand far apart
 * @param end of its words, half-open
 * @param size of the type most of its characters are set in, in points
 * @param bold true where most of its characters are
 * @param left where it starts, in points from the page's left edge
 * @param right where it ends
 * @param top of its baseline, in points from the page's upper edge
 */
public record PrintedLine(int page, int start, int end, float size, boolean bold, float left, float right, float top) {}
