package org.countrydesk.document;

/** One document: one line on the list, one item of {@code /documents.json}. */
public record DocumentRow(
        String slug,
        String title,
        String titleOrigin,
        String source,
        String publisher,
        String licence,
        String mediaType,
        String sha256,
        int words,
        int sections,
        int passages,
        int statistics,
        int datedStatements) {}
