package org.countrydesk.home;

import java.util.List;
import org.countrydesk.ambassador.Answer;
import org.countrydesk.document.DocumentRow;
import org.countrydesk.edition.Editions;
import org.countrydesk.series.SeriesData;

/**
 * All that {@code pages/home/home.html} needs.
 *
 * @param siteName the desk's name
 * @param documents the first by title
 * @param inPost who is in post on the day the edition was read, a country
 * @param series the most telling ones
 */
record HomePage(
        String siteName, Editions.Live edition, List<DocumentRow> documents, List<InPost> inPost, List<SeriesData> series) {

    /** Who is in post in a country; {@code terms} counts the officers of its line. */
    record InPost(String country, Answer answer, int terms) {}
}
