package org.countrydesk.compare;

/** A shared passage as stored; {@code a} is the document asked for first. */
public record SharedRow(int aPassage, String a, int bPassage, String b, boolean identical) {}
