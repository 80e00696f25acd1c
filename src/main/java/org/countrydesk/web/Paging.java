package org.countrydesk.web;

/** Which part of a list is asked for. */
public record Paging(int page, int size) {

    public static final int DEFAULT_SIZE = 100;
    public static final int LARGEST = 1000;
    private static final long LAST_ROW = 1_000_000_000L;

    /** Check what a reader asked for: {@code page} from 1, {@code size} from 1 to 1000. */
    public static Paging of(int page, int size) {
        if (page < 1 || (long) page * size > LAST_ROW) {
            throw new BadParameterException("page", "'page' is " + page + "; pages are counted from 1.");
        }
        if (size < 1 || size > LARGEST) {
            throw new BadParameterException("size", "'size' is " + size + "; it may be 1 to " + LARGEST + ".");
        }
        return new Paging(page, size);
    }

    /** Return the number of rows before the part. */
    public int offset() {
        return (page - 1) * size;
    }
}
