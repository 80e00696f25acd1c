package org.countrydesk.ambassador;

import java.util.List;
import org.countrydesk.edition.Editions;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/** What a higher feature knows of the time of an officer's service; {@code @Order} sorts them. */
public interface OfficerAside {

    /** Return what is known of the time; it asks the store a constant number of times. */
    Aside during(Editions.Live edition, Edtf span);

    /**
     * A list beside an officer's term.
     *
     * @param id of the heading on the page, one word
     * @param items the first of all
     * @param total how many there are
     * @param path of the page that has all of them
     * @param note how they were chosen, a sentence
     */
    record Aside(String id, String heading, List<Item> items, long total, String path, String note) {

        public Aside {
            items = List.copyOf(items);
        }
    }

    /**
     * One line of an aside.
     *
     * @param path where it was read
     * @param label names it; empty where the quote alone does
     * @param from what stands for the document it was read from
     */
    record Item(String path, String label, String quote, @Nullable PrintedDate date, String from) {}
}
