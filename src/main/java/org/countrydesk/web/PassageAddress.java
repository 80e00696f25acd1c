package org.countrydesk.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The address of a passage. A long document is read in parts: the address of a later passage names its part, so that it is on the page
 * that opens.
 */
public final class PassageAddress {

    /** How many passages a page of a document shows. */
    public static final int PART = 250;

    private static final Pattern ANY = Pattern.compile("(/documents/[^#?]+)(?:\\?([^#]*))?(#p\\d{1,9})");
    private static final Pattern SHORT = Pattern.compile("(/documents/[^/#?]+)#p(\\d{1,9})");

    private PassageAddress() {}

    /**
     * Return the address.
     *
     * @param document slug
     * @param number of the passage, from 1
     */
    public static String of(String document, int number) {
        return of("/documents/" + document, number, "p" + number);
    }

    /** Return the address of a passage named as in the data interface: {@code p12}. */
    public static String of(String document, String passage) {
        return whole("/documents/" + document + "#" + passage);
    }

    /** Add to a short address ({@code /documents/x#p900}) the part it lies in; other addresses stay as they are. */
    public static String whole(String path) {
        Matcher shape = SHORT.matcher(path);
        return shape.matches() ? of(shape.group(1), Integer.parseInt(shape.group(2)), "p" + shape.group(2)) : path;
    }

    /** Add to the address of a passage the words that are to be marked there; without words, and of other things, it stays as it is. */
    public static String finding(String address, String words) {
        Matcher shape = ANY.matcher(address);
        if (words.isBlank() || !shape.matches()) {
            return address;
        }
        String query = shape.group(2) == null ? "" : "&" + shape.group(2);
        return shape.group(1) + "?find=" + UriUtils.encode(words.strip(), StandardCharsets.UTF_8) + query + shape.group(3);
    }

    private static String of(String path, int number, String id) {
        int part = (number - 1) / PART + 1;
        return path + (part > 1 ? "?page=" + part : "") + "#" + id;
    }
}
