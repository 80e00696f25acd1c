package org.countrydesk.home;

import java.util.List;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.density.Strip;
import org.countrydesk.document.DocumentLine;
import org.countrydesk.edition.Editions;
import org.countrydesk.officer.drawing.LineStrip;
import org.countrydesk.series.SeriesCard;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/home/home.html} needs.
 *
 * @param siteName the desk's name
 * @param documents the first by title
 * @param lines who is in post on the day the edition was read, a country
 * @param moreLines how many countries more have officers
 * @param series the most telling ones
 * @param years what is dated when; null where nothing is
 * @param news the newest editions, newest first
 */
record HomePage(
        String siteName,
        Editions.Live edition,
        List<DocumentLine> documents,
        List<InPost> lines,
        int moreLines,
        List<SeriesCard> series,
        @Nullable Strip years,
        List<News> news) {

    /**
     * Who is in post in a country.
     *
     * @param terms how many there are in the line
     * @param strip null where no term has a date
     */
    record InPost(PostAnswer now, int terms, @Nullable LineStrip strip) {

        /** Return the address of the line of officers. */
        public String path() {
            return strip == null ? "/ambassadors" : strip.path();
        }
    }

    /**
     * An edition, and how it differs from the one before.
     *
     * @param changes in words, one a kind of thing; what it holds where it is the first
     * @param documents that came or changed with it, the first by title; empty for the first edition
     */
    record News(Editions.Live edition, List<String> changes, List<DocumentLine> documents) {}
}
