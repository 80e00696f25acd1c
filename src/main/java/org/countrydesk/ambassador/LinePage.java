package org.countrydesk.ambassador;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * All that {@code pages/ambassador/list.html} needs.
 *
 * @param country asked for; empty for all
 * @param sections one a country
 * @param countries there are, each with the number of its terms; to choose from
 * @param terms in all countries shown
 * @param day the edition was read
 */
record LinePage(
        String country, Paged<CountryLine> sections, List<Choice> countries, long terms, PrintedDate day) {

    /** Return the address of the list, to be followed by the page asked for. */
    public String address() {
        return country.isEmpty() ? "/ambassadors?" : path(country) + "&";
    }

    static String path(String country) {
        return country.isEmpty()
                ? "/ambassadors"
                : "/ambassadors?country=" + UriUtils.encode(country, StandardCharsets.UTF_8);
    }

    /** A country to choose. */
    record Choice(String country, String printed, int terms) {}

    /**
     * The officers sent to one country.
     *
     * @param id of the heading on the page
     * @param now who is in post on the day the edition was read
     * @param drawing null where no term has a date
     */
    record CountryLine(
            String id,
            String country,
            PostAnswer now,
            List<TermLine> terms,
            List<ListedIn> documents,
            @Nullable LineDrawing drawing) {

        /** Return how many persons served, as one can serve twice. */
        public long officers() {
            return terms.stream().map(TermLine::slug).distinct().count();
        }
    }

    /** A document the terms were read from. */
    record ListedIn(String path, String title) {}
}
