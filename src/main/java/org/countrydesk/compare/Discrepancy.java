package org.countrydesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countrydesk.across.passage.Wording;

/**
 * Tells whether two near-same sentences give other numbers or other dates, by the words that stand in only one of them. It looks at
 * figures, months and the number words from two up; it errs towards saying nothing, as “one” is seldom a number.
 */
record Discrepancy(boolean number, boolean date) {

    static final Discrepancy NONE = new Discrepancy(false, false);

    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Set<String> MONTHS = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    private static final List<String> SMALL = List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Map<String, String> NUMBERS = numbers();

    static Discrepancy of(List<Wording> wording) {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (Wording stretch : wording) {
            if (!stretch.same()) {
                a.addAll(telling(stretch.a()));
                b.addAll(telling(stretch.b()));
            }
        }
        List<String> onlyA = without(a, b);
        List<String> onlyB = without(b, a);
        onlyA.addAll(onlyB);
        return new Discrepancy(
                onlyA.stream().anyMatch(word -> !isDate(word)), onlyA.stream().anyMatch(Discrepancy::isDate));
    }

    boolean any() {
        return number || date;
    }

    private static boolean isDate(String word) {
        return MONTHS.contains(word) || YEAR.matcher(word).matches();
    }

    /** Return the figures, months and number words of a text; {@code 1,700} and {@code 1700} are the same, and so are {@code 3} and {@code three}. */
    private static List<String> telling(String text) {
        return WORD.matcher(text).results()
                .map(found -> found.group())
                .filter(word -> Character.isDigit(word.charAt(0))
                        || NUMBERS.containsKey(word.toLowerCase(Locale.ROOT))
                        || Character.isUpperCase(word.charAt(0)) && MONTHS.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll(",(?=\\d{3})", ""))
                .map(word -> NUMBERS.getOrDefault(word, word))
                .toList();
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        SMALL.forEach(word -> numbers.put(word, String.valueOf(numbers.size() + 2)));
        List<String> tens = List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        tens.forEach(word -> numbers.put(word, String.valueOf(30 + 10 * tens.indexOf(word))));
        List.of("hundred", "thousand", "million", "billion").forEach(word -> numbers.put(word, word));
        return Map.copyOf(numbers);
    }

    private static List<String> without(List<String> words, List<String> taken) {
        List<String> left = new ArrayList<>(words);
        taken.forEach(left::remove);
        return left;
    }
}
