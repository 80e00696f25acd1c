package org.countrydesk.markup;

/** Captures a file's bytes as text. */
public final class SourceReader {

    private final Limits limits;

    public SourceReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Decode a file.
     *
     * @param name relative to the folder, parts separated by {@code /}
     */
    public Capture read(String name, byte[] bytes) {
        throw new IllegalStateException("to be written: " + name + bytes.length + limits);
    }
}
