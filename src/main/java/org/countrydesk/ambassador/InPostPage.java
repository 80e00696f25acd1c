package org.countrydesk.ambassador;

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
        Paged<PostAnswer> answers,
        @Nullable PrintedDate before,
        @Nullable PrintedDate after,
        @Nullable PrintedDate wider) {}
