package org.countrydesk.statistic;

import java.util.List;
import java.util.stream.Collectors;
import org.countrydesk.web.Paged;

/**
 * All that {@code pages/statistic/list.html} needs.
 *
 * @param asked what the reader asked for, as the form shows it
 * @param query the same, empty or from the question mark
 * @param chosen what narrows the list now
 * @param narrowing choices that narrow or widen the list
 */
record StatisticsPage(Paged<FigureLine> figures, Asked asked, String query, List<Chosen> chosen, Facets.Narrowing narrowing) {

    /** The filters as words of the address; empty where not asked for. */
    record Asked(String document, String unitClass, String unit, String period, String topic, String qualifier) {}

    /**
     * A filter that is set.
     *
     * @param without address of the list without it
     * @param page of what is chosen; empty where it has none
     */
    record Chosen(String title, String words, String without, String page) {}

    /**
     * Choices of one kind.
     *
     * @param any address without this filter; empty where it is not set
     * @param more choices that are folded away until asked for
     * @param cut whether there are still more than these
     */
    record Facet(String title, String any, List<Choice> choices, List<Choice> more, boolean cut) {

        /** Tell whether the chosen one is among those folded away. */
        public boolean open() {
            return more.stream().anyMatch(Choice::chosen);
        }

        /** Return the id of its heading. */
        public String id() {
            return "by-" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        }
    }

    /** A choice that leads to the list it names. */
    record Choice(String words, long count, String path, boolean chosen) {}

    /** Return the title, which says what was chosen. */
    public String title() {
        return chosen.isEmpty()
                ? "Statistics"
                : "Statistics: " + chosen.stream().map(Chosen::words).collect(Collectors.joining(", "));
    }

    /** Return the address of the list without its page number, to which more can be added. */
    public String pagerAddress() {
        return "/statistics" + (query.isEmpty() ? "?" : query + "&");
    }
}
