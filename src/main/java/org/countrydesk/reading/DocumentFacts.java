package org.countrydesk.reading;

import java.util.Locale;
import org.countrydesk.document.Document;
import org.countrydesk.edtf.Edtf;

/** What is known about a document beside its text, for its facts box and its citation. */
record DocumentFacts(
        String slug,
        String title,
        String titleOrigin,
        String source,
        String publisher,
        String publisherOrigin,
        String licence,
        String licenceOrigin,
        String address,
        String published,
        String publishedWords,
        String mediaType,
        String sha256,
        int words,
        int sections,
        int passages,
        int statistics,
        int datedStatements,
        int mentions,
        int terms,
        int lines) {

    static DocumentFacts of(Document document) {
        String published = document.published();
        return new DocumentFacts(
                document.slug(),
                document.title(),
                origin(document.titleOrigin()),
                document.source(),
                document.publisher(),
                origin(document.publisherOrigin()),
                document.licence(),
                origin(document.licenceOrigin()),
                document.address(),
                published,
                published.isEmpty() ? "" : Edtf.of(published).words(),
                document.mediaType(),
                document.sha256(),
                document.words(),
                document.sections(),
                document.passages(),
                document.statistics(),
                document.datedStatements(),
                document.mentions(),
                document.terms(),
                document.lines());
    }

    /** Return one sentence: how much it is, who published it when. */
    public String summary() {
        String size = String.format(
                Locale.ROOT, "%,d %s in %,d %s", words, words == 1 ? "word" : "words", sections, sections == 1 ? "section" : "sections");
        String by = publisher.isEmpty() ? "" : " by " + publisher;
        String when = publishedWords.isEmpty() ? "" : (published.length() > 7 ? " on " : " in ") + publishedWords;
        return by.isEmpty() && when.isEmpty() ? size + "." : size + ", published" + by + when + ".";
    }

    /** Return what a citation names: the title, and who published it when. */
    public String citation() {
        String by = publisher.isEmpty() ? "" : ", " + publisher;
        String when = publishedWords.isEmpty() ? "" : ", " + publishedWords;
        return "“" + title + "”" + by + when;
    }

    private static String origin(String origin) {
        return switch (origin) {
            case "front matter" -> "stated at the top of the document";
            case "opening words" -> "the words in bold that open the text";
            case "page head" -> "stated in the head of the page";
            case "heading" -> "the document’s own heading";
            case "file name" -> "made from the file’s name";
            case "not stated" -> "";
            default -> "declared in " + origin;
        };
    }
}
