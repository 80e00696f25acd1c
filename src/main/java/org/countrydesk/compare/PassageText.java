package org.countrydesk.compare;

/** The beginning of a passage's text. */
public record PassageText(int number, String text) {}
