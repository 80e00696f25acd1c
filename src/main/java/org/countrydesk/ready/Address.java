package org.countrydesk.ready;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** An address as it was asked for, with the host: pages hold whole addresses, for citations and programs. */
record Address(String scheme, String host, int port, String path, @Nullable String query) {

    static Address of(HttpServletRequest request) {
        return new Address(
                request.getScheme(),
                request.getServerName(),
                request.getServerPort(),
                request.getRequestURI(),
                request.getQueryString());
    }

    /** Return how many characters it has, about. */
    int length() {
        return host.length() + path.length() + (query == null ? 0 : query.length());
    }
}
