package org.countrydesk.officer;

import org.countrydesk.officer.drawing.LineStrip;
import java.util.List;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/ambassador/list.html} needs: the lines of a desk that has several, or none.
 *
 * @param terms in all countries
 * @param day the edition was read
 */
record LinesPage(Paged<CountryLine> lines, long terms, PrintedDate day) {

    /**
     * The officers sent to one country.
     *
     * @param id of the heading on the page
     * @param now who is in post on the day the edition was read
     * @param strip null where no term has a date
     */
    record CountryLine(String id, String country, String path, String words, PostAnswer now, @Nullable LineStrip strip) {}
}
