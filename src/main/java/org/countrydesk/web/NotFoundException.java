package org.countrydesk.web;

/** There is nothing at the address; answered with 404 and a search box that holds the words of the address. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotFoundException(String message) {
        super(message);
    }

    /**
     * @param kind what was looked for ({@code document})
     * @param id what it was looked for by
     */
    public static NotFoundException of(String kind, String id) {
        return new NotFoundException("There is no " + kind + " '" + shortened(id) + "' in this edition.");
    }

    private static String shortened(String id) {
        return id.length() <= 100 ? id : id.substring(0, 99) + "…";
    }
}
