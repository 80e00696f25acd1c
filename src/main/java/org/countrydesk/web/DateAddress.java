package org.countrydesk.web;

import java.nio.charset.StandardCharsets;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.springframework.web.util.UriUtils;

/** Dates as parts of addresses: {@code /timeline/1953-10}, {@code /timeline/1955/1975}. */
public final class DateAddress {

    /** How an address writes the open end of an interval: a browser takes the two dots of the standard for "one folder up". */
    private static final String OPEN = "open";

    private static final int SHOWN = 64;

    private DateAddress() {}

    /** Read a date out of an address ({@code 1975/open} is an interval without an end); one that cannot be read is answered with 400. */
    public static Edtf read(String text) {
        return switch (Edtf.read(text.startsWith(OPEN + "/") || text.endsWith("/" + OPEN) ? text.replace(OPEN, "..") : text)) {
            case Reading.Ok<Edtf> ok -> ok.value();
            case Reading.Bad<Edtf> bad -> throw new BadParameterException(
                    "date", "Cannot read the date '" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "': " + bad.why() + ".");
        };
    }

    /**
     * Return the address of a date's page. An open end of an interval has no address: the known end's page is meant.
     *
     * @param prefix ends in a slash
     * @param edtf as stored
     */
    public static String path(String prefix, String edtf) {
        String closed = edtf.replace("/..", "").replace("../", "");
        return prefix + UriUtils.encodePath(closed, StandardCharsets.UTF_8);
    }

    /** Return the address of exactly that date, an open end and all. */
    public static String exactPath(String prefix, String edtf) {
        return prefix + UriUtils.encodePath(edtf.replace("..", OPEN), StandardCharsets.UTF_8);
    }
}
