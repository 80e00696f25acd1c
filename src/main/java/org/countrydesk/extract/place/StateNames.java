package org.countrydesk.extract.place;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Formal names of states: {@code Republic of Chad} is Chad, {@code Slovak Republic} Slovakia. Errs towards two: a kingdom is kept
 * apart from its country, as it is the former state as often as the present one.
 */
final class StateNames {

    private static final Set<String> FORMS = Set.of("Republic", "Federation", "State", "Commonwealth", "Confederation", "Principality", "Sultanate", "Union");
    private static final Set<String> KINDS = Set.of("Democratic", "People's", "Federal", "Federative", "Islamic", "Socialist", "Arab", "Plurinational", "Bolivarian",
            "Cooperative", "Co-operative", "Oriental", "Independent", "Federated", "Popular");
    /** States of which two share a word: the formal name tells which is meant. */
    private static final Map<String, String> DIVIDED = Map.of("Republic of Korea", "South Korea", "Democratic People's Republic of Korea", "North Korea",
            "Republic of China", "Taiwan", "People's Republic of China", "China", "Republic of Vietnam", "South Vietnam",
            "Democratic Republic of Vietnam", "North Vietnam", "German Democratic Republic", "East Germany",
            "Democratic Republic of the Congo", "Congo - Kinshasa", "Republic of the Congo", "Congo - Brazzaville", "Yemen Arab Republic", "North Yemen");

    private final Predicate<String> country;
    private final Function<String, @Nullable String> countryOfPeople;

    StateNames(Predicate<String> country, Function<String, @Nullable String> countryOfPeople) {
        this.country = country;
        this.countryOfPeople = countryOfPeople;
    }

    /** Return the country that a formal name stands for, else null. */
    @Nullable String country(String name) {
        String known = DIVIDED.get(name);
        if (known != null) {
            return known;
        }
        int of = name.indexOf(" of ");
        if (of > 0) {
            int space = name.lastIndexOf(' ', of - 1);
            if (!FORMS.contains(name.substring(space + 1, of)) || !kinds(name, 0, space)) {
                return null;
            }
            String rest = name.startsWith("the ", of + 4) ? name.substring(of + 8) : name.substring(of + 4);
            return country.test(rest) ? rest : null;
        }
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < 0 || !name.endsWith(" Republic") && !name.endsWith(" Federation") || first < last && !kinds(name, first + 1, last)) {
            return null;
        }
        return countryOfPeople.apply(name.substring(0, first));
    }

    private static boolean kinds(String name, int from, int to) {
        int start = from;
        while (start < to) {
            int space = name.indexOf(' ', start);
            int end = space < 0 || space > to ? to : space;
            if (!KINDS.contains(name.substring(start, end))) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }
}
