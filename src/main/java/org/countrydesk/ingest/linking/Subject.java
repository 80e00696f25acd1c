package org.countrydesk.ingest.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the country that most of the documents are about, by their titles; country names come from CLDR. */
final class Subject {

    /** Countries by their names in small letters. */
    private static final Map<String, String> NAMES = names();

    private static final Map<String, List<String>> BY_FIRST_WORD =
            NAMES.keySet().stream().collect(Collectors.groupingBy(name -> firstWord(name, 0)));

    private Subject() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            names.put(name.toLowerCase(Locale.ROOT), name);
        }
        return Map.copyOf(names);
    }

    /** @return the country named in the titles of more than half of the documents, and in more than any other; else empty */
    static String of(Map<String, String> titles) {
        Map<String, Integer> counts = new TreeMap<>();
        titles.values().forEach(title -> in(title.toLowerCase(Locale.ROOT)).forEach(country -> counts.merge(country, 1, Integer::sum)));
        counts.values().removeIf(count -> count * 2 <= titles.size());
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Set<String> in(String title) {
        Set<String> countries = new HashSet<>();
        for (int from = 0; from < title.length(); from++) {
            if (startsWord(title, from)) {
                for (String name : BY_FIRST_WORD.getOrDefault(firstWord(title, from), List.of())) {
                    if (title.startsWith(name, from) && endsWord(title, from + name.length())) {
                        countries.add(NAMES.getOrDefault(name, name));
                    }
                }
            }
        }
        return countries;
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean startsWord(String title, int at) {
        return Character.isLetterOrDigit(title.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)));
    }

    private static boolean endsWord(String title, int at) {
        return at == title.length() || !Character.isLetterOrDigit(title.charAt(at));
    }
}
