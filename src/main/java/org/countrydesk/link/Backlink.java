package org.countrydesk.link;

/**
 * A link read from its other end.
 *
 * @param path of the page, or place on a page, that points here
 * @param label what stands at that end, fit for readers
 * @param quote the words it points with; may be empty
 */
public record Backlink(LinkType type, String path, String label, String quote) {}
