package org.countrydesk.compare;

/** How many characters the passages of a document have together. */
public record TextLength(String slug, long characters) {}
