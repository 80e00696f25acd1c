package org.countrydesk.ready;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What of a request decides the answer that is sent.
 *
 * @param codings the codings that the reader takes, as the header says it
 * @param known the tags of the answers that the reader has, as the header says it
 */
record Asked(String method, Address address, @Nullable String codings, @Nullable String known) {

    static Asked of(HttpServletRequest request) {
        return new Asked(
                request.getMethod(), Address.of(request), request.getHeader("Accept-Encoding"), request.getHeader("If-None-Match"));
    }

    /** Read a request before there is a servlet for it. */
    static Asked of(Request request) {
        return new Asked(
                request.getMethod(),
                Address.of(request),
                request.getHeaders().get(HttpHeader.ACCEPT_ENCODING),
                request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    }

    /** Tell whether it asks for something to read. */
    boolean reads() {
        return method.equals("GET") || onlyHead();
    }

    /** Tell whether the body is left out. */
    boolean onlyHead() {
        return method.equals("HEAD");
    }
}
