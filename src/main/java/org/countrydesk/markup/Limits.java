package org.countrydesk.markup;

/**
 * How much of a document is read; each limit answers with a problem, never with an exception.
 *
 * @param fileBytes a larger file is refused
 * @param passageLength a longer passage is cut into several, between sentences or words
 * @param headingDepth a deeper heading becomes a heading of this depth
 * @param listDepth a deeper list item becomes an item of this depth
 * @param cells a table row with more cells loses the rest
 * @param tableRows a table with more rows goes on as a second table
 */
public record Limits(long fileBytes, int passageLength, int headingDepth, int listDepth, int cells, int tableRows) {

    public static final Limits DEFAULT = new Limits(16L << 20, 20_000, 12, 16, 256, 50_000);
}
