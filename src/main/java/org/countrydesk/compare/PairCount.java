package org.countrydesk.compare;

/** How much two documents share. */
public record PairCount(String a, String b, int shared, int identical, long aCharacters, long bCharacters) {}
