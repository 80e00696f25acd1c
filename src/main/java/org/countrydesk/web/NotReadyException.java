package org.countrydesk.web;

/** Thrown where something is asked for that is still being made; answered with 503. */
public final class NotReadyException extends RuntimeException {

    /** When to ask again. */
    public static final int SECONDS = 5;

    private static final long serialVersionUID = 1L;

    /**
     * @param why what is being made, and how far it has come, a sentence fit for readers
     */
    public NotReadyException(String why) {
        super(why);
    }
}
