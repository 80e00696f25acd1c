package org.countrydesk.subject;

/** What kind of thing stands at an address. */
public enum Kind {
    FRONT("Desk"),
    COLLECTION("List"),
    DOCUMENT("Document"),
    SECTION("Section"),
    PASSAGE("Passage"),
    CAPTURE("Captured text"),
    OFFICER("Officer"),
    FIGURE("Figure"),
    SERIES("Series"),
    TOPIC("Topic"),
    DATE("Date"),
    PAIR("Comparison"),
    PAGE("Page");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** Return the kind as readers see it. */
    public String word() {
        return word;
    }

    /** Tell whether it is one document, or a part of one, in the document's own words. */
    public boolean ofOneDocument() {
        return this == DOCUMENT || this == SECTION || this == PASSAGE || this == CAPTURE;
    }
}
