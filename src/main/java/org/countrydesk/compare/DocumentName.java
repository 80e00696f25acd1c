package org.countrydesk.compare;

/** What a document is called. */
public record DocumentName(String slug, String title, String source) {}
