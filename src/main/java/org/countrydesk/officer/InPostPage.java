package org.countrydesk.officer;

import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/ambassador/on.html} needs.
 *
 * @param answers one a country
 * @param before the date before, of the same precision; null where there is none
 * @param after as {@code before}
 * @param wider the next coarser date
 */
record InPostPage(
        PrintedDate date,
        Paged<Answered> answers,
        @Nullable PrintedDate before,
        @Nullable PrintedDate after,
        @Nullable PrintedDate wider) {

    /**
     * The answer for one country.
     *
     * @param linePath of the country's line
     * @param strip the years around the date, the date marked; null where the line has nothing near it
     */
    record Answered(PostAnswer post, String linePath, @Nullable LineStrip strip) {}
}
