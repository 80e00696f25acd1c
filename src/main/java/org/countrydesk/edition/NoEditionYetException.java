package org.countrydesk.edition;

/** Thrown where a page is asked for before the first edition is served. */
public final class NoEditionYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoEditionYetException() {
        super("The documents are being read; the first edition is not ready yet.");
    }
}
