package org.countrydesk.compare;

/** A passage of one document and where the same stands in another. */
public record NearbyRow(int passage, String other, String otherTitle, int otherPassage, boolean identical) {}
