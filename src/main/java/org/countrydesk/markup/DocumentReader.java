package org.countrydesk.markup;

/** Turns captured text into blocks. */
public final class DocumentReader {

    private final Limits limits;

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /** Read the text as its media type says; whatever it holds, a tree comes out. */
    public BlockTree read(Source source) {
        throw new IllegalStateException("to be written: " + source.name() + limits);
    }
}
