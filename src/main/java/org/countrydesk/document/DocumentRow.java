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
        int datedStatements) {

    /** Return what the list shows of a document. */
    public static DocumentRow of(Document document) {
        return new DocumentRow(
                document.slug(),
                document.title(),
                document.titleOrigin(),
                document.source(),
                document.publisher(),
                document.licence(),
                document.mediaType(),
                document.sha256(),
                document.words(),
                document.sections(),
                document.passages(),
                document.statistics(),
                document.datedStatements());
    }
}
