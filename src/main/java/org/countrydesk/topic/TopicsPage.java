package org.countrydesk.topic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/topic/list.html} needs.
 *
 * @param type asked for, as the data interface has it; empty for any
 * @param letter asked for; empty for any
 * @param title of the list
 * @param all how many there are of any type
 * @param documents how many the desk has
 */
record TopicsPage(
        Paged<Line> topics, String type, String letter, String title, long all, List<Choice> choices, List<Letter> letters, int documents) {

    /** As many other forms of a name are listed. */
    static final int ALIASES = 3;

    /**
     * A topic of the list.
     *
     * @param documents how many name it
     */
    record Line(String slug, String name, String type, List<String> aliases, int mentions, int documents) {}

    /** A type that there are topics of. */
    record Choice(String type, String words, long count) {}

    /** A letter that names begin with. */
    record Letter(String letter, long count, String path) {}

    /** Return the query of the list as data; empty for any type. */
    public String query() {
        return type.isEmpty() ? "" : "?type=" + type;
    }

    /** Return the share of the documents that name a topic, in hundredths. */
    public double spread(Line line) {
        return documents == 0 ? 0 : Math.min(100, Math.round(1000.0 * line.documents() / documents) / 10.0);
    }

    public String pagerAddress() {
        return address(type, letter) + (type.isEmpty() && letter.isEmpty() ? "?" : "&");
    }

    /** Return the address of a list by type and letter; either may be empty. */
    static String address(String type, String letter) {
        String query = (type.isEmpty() ? "" : "type=" + type)
                + (type.isEmpty() || letter.isEmpty() ? "" : "&")
                + (letter.isEmpty() ? "" : "letter=" + URLEncoder.encode(letter, StandardCharsets.UTF_8));
        return "/topics" + (query.isEmpty() ? "" : "?" + query);
    }
}
