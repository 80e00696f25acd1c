package org.countrydesk.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the country that most of the documents are about, by their titles; country names come from CLDR. */
final class Subject {

    private Subject() {}

    /** @return the country named in the titles of more than half of the documents, and in more than any other; else empty */
    static String of(Map<String, String> titles) {
        Map<String, Integer> counts = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .distinct()
                .forEach(country -> {
                    Pattern named = Pattern.compile("\\b" + Pattern.quote(country) + "\\b", Pattern.CASE_INSENSITIVE);
                    int count = (int) titles.values().stream()
                            .filter(title -> named.matcher(title).find())
                            .count();
                    if (count * 2 > titles.size()) {
                        counts.put(country, count);
                    }
                });
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
