package org.countrydesk.compare;

/** A sentence of one document's passage and where the same stands in another. */
public record NearbyRow(
        int passage, String text, String other, String otherTitle, int otherPassage, String otherText, boolean identical) {}
