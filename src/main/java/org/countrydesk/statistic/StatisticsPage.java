package org.countrydesk.statistic;

import java.util.List;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/statistic/list.html} needs.
 *
 * @param asked what the reader asked for, as the form shows it
 * @param query the same, empty or from the question mark
 * @param facets choices that narrow or widen the list
 * @param topicName of the topic asked for; empty where none is
 */
record StatisticsPage(
        Paged<FigureLine> figures, Asked asked, String query, List<Facet> facets, String topicName, String withoutTopic) {

    /** The filters as words of the address; empty where not asked for. */
    record Asked(String document, String unitClass, String unit, String period, String topic) {

        /** Tell whether anything was asked for. */
        public boolean any() {
            return !(document + unitClass + unit + period + topic).isEmpty();
        }
    }

    /**
     * Choices of one kind.
     *
     * @param any address without this filter; empty where it is not set
     */
    record Facet(String title, String any, List<Choice> choices) {

        /** Tell whether there are so many choices that they are folded away until asked for. */
        public boolean folded() {
            return choices.size() > 12;
        }
    }

    /** A choice that leads to the list it names. */
    record Choice(String words, long count, String path, boolean chosen) {}

    /** Return the address of the list without its page number, to which more can be added. */
    public String pagerAddress() {
        return "/statistics" + (query.isEmpty() ? "?" : query + "&");
    }
}
