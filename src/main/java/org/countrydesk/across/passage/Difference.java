package org.countrydesk.across.passage;

/** Words that stand in one of two near-same sentences where the other has others, or none (then the side is empty). */
public record Difference(String a, String b) {}
