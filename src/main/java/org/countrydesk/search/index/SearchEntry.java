package org.countrydesk.search.index;

import java.util.List;
import org.countrydesk.edtf.Edtf;

/**
 * One thing that can be found.
 *
 * @param place where it was read
 * @param title what a list of hits shows first; of an officer, name and office with {@link #OFFICE} between them
 * @param names other words for the title: aliases, a measure, a unit
 * @param around words beside it that say what it is about: the sentence that leads into a list, the head of a table
 * @param text what is searched and what the snippet is cut from
 * @param url address of the page, with fragment
 * @param about what it is about, beside its words
 */
public record SearchEntry(
        EntryType type, Place place, String title, List<String> names, List<String> around, String text, String url, About about) {

    /** Parts the name of an officer from the office in the title. */
    public static final String OFFICE = " – ";

    public SearchEntry {
        names = List.copyOf(names);
        around = List.copyOf(around);
    }

    /**
     * Where something was read; each part is empty when there is none.
     *
     * @param document slug
     * @param source name of the ingested file
     * @param section slug
     * @param passage id
     */
    public record Place(
            String document, String documentTitle, String source, String section, String sectionTitle, String passage) {

        /** No single document. */
        public static final Place NONE = new Place("", "", "", "", "", "");
    }

    /**
     * What an entry is about.
     *
     * @param dates it states, or the time it spans
     * @param values of the figures it states, as plain decimals, also with a unit: {@code 13400000}, {@code 30 percent}
     * @param topics keys of the names it has; for a topic, all keys it is named by
     * @param weight how much there is behind it, such as how often a topic is named; 0 or more
     */
    public record About(List<Edtf> dates, List<String> values, List<String> topics, int weight) {

        public static final About NOTHING = new About(List.of(), List.of(), List.of(), 0);

        public About {
            dates = List.copyOf(dates);
            values = List.copyOf(values);
            topics = List.copyOf(topics);
        }
    }
}
