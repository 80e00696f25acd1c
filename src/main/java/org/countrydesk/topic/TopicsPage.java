package org.countrydesk.topic;

import java.util.List;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/topic/list.html} needs.
 *
 * @param type asked for, as the data interface has it; empty for any
 * @param title of the list
 * @param all how many there are of any type
 */
record TopicsPage(Paged<Line> topics, String type, String title, long all, List<Choice> choices) {

    /** A topic of the list. */
    record Line(TopicRow row, String type) {}

    /** A type that there are topics of. */
    record Choice(String type, String words, long count) {}

    /** Return the query of the list; empty for any type. */
    public String query() {
        return type.isEmpty() ? "" : "?type=" + type;
    }

    public String pagerAddress() {
        return "/topics?" + (type.isEmpty() ? "" : "type=" + type + "&");
    }
}
