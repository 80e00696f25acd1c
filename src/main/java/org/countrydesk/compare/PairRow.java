package org.countrydesk.compare;

/** Two documents that share passages: one line on the list, one item of {@code /compare.json}. */
public record PairRow(
        String a, String aTitle, String aSource, String b, String bTitle, String bSource, long shared, long identical) {}
