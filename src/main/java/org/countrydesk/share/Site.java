package org.countrydesk.share;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.countrydesk.edition.Editions;
import org.countrydesk.web.PassageAddress;

/**
 * The desk as others know it.
 *
 * @param name {@code Peru Desk}
 * @param base scheme and host, without a slash at the end
 * @param day the edition was read
 */
record Site(String name, String base, long edition, LocalDate day) {

    static Site of(HttpServletRequest request, Editions.Live live) {
        String address = request.getRequestURL().toString();
        String base = address.substring(0, address.length() - request.getRequestURI().length());
        return new Site(live.deskName(), base, live.number(), live.day());
    }

    /** Return a lasting address with scheme and host. */
    String at(String path) {
        return base + PassageAddress.whole(path);
    }
}
