package org.countrydesk.topic;

import java.util.List;
import org.countrydesk.edition.Editions;

/** Knows something about a topic that has a page elsewhere; a higher feature implements it, {@code @Order} sorts them. */
public interface TopicAside {

    /**
     * A line of a topic's facts.
     *
     * @param label what it is ({@code Officer})
     * @param words of the link
     * @param path of the page it leads to
     */
    record Line(String label, String words, String path) {}

    /** Return what is known of a topic, by its slug; empty where nothing is. */
    List<Line> about(String topic, Editions.Live edition);
}
