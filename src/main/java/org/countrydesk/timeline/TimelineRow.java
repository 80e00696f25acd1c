package org.countrydesk.timeline;

import org.jspecify.annotations.Nullable;

/**
 * One dated statement: one line on the page, one item of the data interface.
 *
 * @param document slug
 * @param section slug
 * @param ambassadorInPost the name where one officer is certain; {@code one of: A; B}; {@code vacant}; null where it is not
 *     known
 */
public record TimelineRow(
        String document,
        String source,
        String section,
        String passage,
        String sentence,
        String surface,
        String edtf,
        boolean approximate,
        @Nullable String ambassadorInPost) {}
