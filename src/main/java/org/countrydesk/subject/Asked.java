package org.countrydesk.subject;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * An address of this site, taken apart.
 *
 * @param parts of the path, decoded
 * @param country asked for in the query; empty for none
 * @param passage 12 for {@code #p12}; 0 for the whole page
 */
public record Asked(List<String> parts, String country, int passage) {

    private static final int LONGEST = 600;
    private static final Pattern FORM =
            Pattern.compile("(/[^?#\\s]*)(?:\\?country=([^&#]{1,200}))?(?:#p([1-9][0-9]{0,6}))?");

    public Asked {
        parts = List.copyOf(parts);
    }

    /** Read an address as it stands in a link, without scheme and host; anything else is none of ours. */
    public static Optional<Asked> read(String address) {
        Matcher form = FORM.matcher(address);
        if (address.length() > LONGEST || address.startsWith("//") || !form.matches()) {
            return Optional.empty();
        }
        try {
            List<String> parts = new ArrayList<>();
            for (String part : form.group(1).substring(1).split("/", -1)) {
                parts.add(decoded(part));
            }
            String country = form.group(2);
            String passage = form.group(3);
            return Optional.of(new Asked(
                    parts.equals(List.of("")) ? List.of() : parts,
                    country == null ? "" : decoded(country.replace('+', ' ')),
                    passage == null ? 0 : Integer.parseInt(passage)));
        } catch (IllegalArgumentException e) { // what a '%' without two digits is answered with
            return Optional.empty();
        }
    }

    /** Tell whether the path has so many parts and begins with the given one. */
    boolean is(String first, int count) {
        return parts.size() == count && parts.getFirst().equals(first);
    }

    String part(int at) {
        return parts.get(at);
    }

    private static String decoded(String part) {
        return UriUtils.decode(part, StandardCharsets.UTF_8);
    }
}
