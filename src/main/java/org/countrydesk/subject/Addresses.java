package org.countrydesk.subject;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Words as parts of addresses. */
final class Addresses {

    private Addresses() {}

    static String query(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
