package org.countrydesk.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found.
 *
 * @param document slug of the document it was read from, empty when it belongs to none
 * @param documentTitle title of that document, empty when it belongs to none
 * @param source name of the ingested file, empty when there is none
 * @param section slug of the section, or empty
 * @param sectionTitle heading of the section, or empty
 * @param passage id of the passage, or empty
 * @param title what a list of hits shows first
 * @param text what is searched and what the snippet is cut from
 * @param url address of the page, with fragment
 * @param from first day it is about; null together with {@code to} when it is about no time, alone when it is open to the past
 * @param to last day it is about; null alone when it is open to the future. Days the wrong way round, as a faulty document may
 *     give them, are taken for the time between them
 */
public record SearchEntry(
        EntryType type,
        String document,
        String documentTitle,
        String source,
        String section,
        String sectionTitle,
        String passage,
        String title,
        String text,
        String url,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
