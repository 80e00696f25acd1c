package org.countrydesk.ambassador;

import org.jspecify.annotations.Nullable;

/**
 * One term: one line on the page, one line of the CSV.
 *
 * @param role word of the data interface ({@code charge})
 * @param start EDTF; null when not known
 * @param end EDTF; null when incumbent or not known
 * @param order place in the line of the country's officers, from 1
 * @param daysMin least days of service the dates allow; null when not known or still serving
 * @param document slug
 * @param source the ingested file's name
 */
public record AmbassadorRow(
        String slug,
        String name,
        String role,
        String country,
        @Nullable String start,
        @Nullable String end,
        boolean incumbent,
        int order,
        @Nullable Integer daysMin,
        @Nullable Integer daysMax,
        String rawStart,
        String rawEnd,
        String document,
        String source) {}
