package org.countrydesk.web;

/** A query parameter or address part that cannot be used; answered with 400. */
public final class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    /**
     * @param name of the parameter
     * @param why what is wrong and what is expected, a sentence fit for readers
     */
    public BadParameterException(String name, String why) {
        super(why);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
