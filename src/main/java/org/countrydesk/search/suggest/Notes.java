package org.countrydesk.search.suggest;

import org.countrydesk.search.entry.Beginnings;
import org.countrydesk.search.entry.StoredEntry;

/** Says in a few words what a thing is. */
final class Notes {

    /** Parts what a topic is from its other names, in its text. */
    private static final String OTHER_NAMES = "; also ";

    private Notes() {}

    /**
     * @param text of the entry
     * @param weight how much there is behind it: the values of a series, the passages of a document
     */
    static String of(StoredEntry entry, String text, long weight) {
        return switch (entry.type()) {
            case DOCUMENT -> entry.names().isEmpty() ? counted(weight, "passage") : entry.names().getFirst();
            case AMBASSADOR -> after(entry.title(), Beginnings.OFFICE);
            case TOPIC -> before(text, OTHER_NAMES);
            case SERIES -> counted(weight, "value") + (text.isEmpty() ? "" : ", " + text);
            case SECTION -> "in " + entry.place().documentTitle();
            case PASSAGE, STATISTIC, DATE -> entry.place().documentTitle();
        };
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + mark.length());
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
