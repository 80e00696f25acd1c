package org.countrydesk.edition;

/** How many rows of each kind an edition holds. */
public record Tally(
        int documents,
        int passages,
        int statistics,
        int datedStatements,
        int terms,
        int entities,
        int series,
        int sharedPassages,
        int problems) {}
