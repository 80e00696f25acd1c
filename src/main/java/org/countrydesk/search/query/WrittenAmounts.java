package org.countrydesk.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.search.query.Marker.Mark;

/** The ways in which texts write a number: {@code 13,400,000}, {@code 13.4 million}, {@code 13.4m}, {@code twenty-five thousand}. */
final class WrittenAmounts {

    private static final List<String> ONES = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Words that multiply, first as a word, then in short. */
    private static final Map<BigDecimal, List<String>> SCALES = scales();

    /** A word for a smaller number is in most texts, mostly for something else. */
    private static final BigDecimal SMALLEST_IN_WORDS = new BigDecimal(13);

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final int LEFT_OF_POINT = 6;
    private static final int RIGHT_OF_POINT = 3;
    private static final int GROUP = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d{1,6})?");

    private WrittenAmounts() {}

    private static Map<BigDecimal, List<String>> scales() {
        Map<BigDecimal, List<String>> scales = new LinkedHashMap<>();
        scales.put(new BigDecimal("1e3"), List.of("thousand", "k"));
        scales.put(new BigDecimal("1e5"), List.of("lakh"));
        scales.put(new BigDecimal("1e6"), List.of("million", "m", "mn", "mm"));
        scales.put(new BigDecimal("1e7"), List.of("crore"));
        scales.put(new BigDecimal("1e9"), List.of("billion", "b", "bn"));
        scales.put(new BigDecimal("1e12"), List.of("trillion", "tn"));
        return scales;
    }

    /** Return the spellings of a number of 0 or more, each as the words that it is cut into; some fifty at most. */
    static List<List<String>> of(BigDecimal value) {
        List<List<String>> ways = new ArrayList<>();
        digits(value).forEach(digits -> ways.add(List.of(digits)));
        grouped(value, ways);
        if (value.compareTo(SMALLEST_IN_WORDS) >= 0) {
            inWords(value).forEach(ways::add);
        }
        SCALES.forEach((scale, names) -> {
            BigDecimal part = value.divide(scale).stripTrailingZeros();
            if (part.compareTo(BigDecimal.ONE) >= 0 && part.scale() <= RIGHT_OF_POINT && part.precision() - part.scale() <= LEFT_OF_POINT) {
                for (String name : names) {
                    digits(part).forEach(digits -> {
                        ways.add(List.of(digits, name));
                        ways.add(List.of(digits + name));
                    });
                }
                for (List<String> words : inWords(part)) {
                    List<String> way = new ArrayList<>(words);
                    way.add(names.getFirst());
                    ways.add(way);
                }
            }
        });
        return ways;
    }

    /** Write with as many zeros behind the point as are said. */
    private static List<String> digits(BigDecimal value) {
        BigDecimal plain = value.setScale(Math.max(0, value.stripTrailingZeros().scale()));
        List<String> ways = new ArrayList<>(List.of(plain.toPlainString()));
        for (int scale = plain.scale() + 1; scale <= 2; scale++) {
            ways.add(plain.setScale(scale).toPlainString());
        }
        return ways;
    }

    /** Spaces may part groups of three: {@code 12 500}. */
    private static void grouped(BigDecimal value, List<List<String>> ways) {
        String digits = value.toPlainString();
        if (value.stripTrailingZeros().scale() > 0 || digits.length() <= GROUP) {
            return;
        }
        List<String> groups = new ArrayList<>();
        for (int end = digits.length(); end > 0; end -= GROUP) {
            groups.addFirst(digits.substring(Math.max(0, end - GROUP), end));
        }
        ways.add(groups);
    }

    private static List<List<String>> inWords(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.compareTo(THOUSAND) >= 0 || value.signum() <= 0) {
            return List.of();
        }
        int number = value.intValueExact();
        List<String> rest = number % 100 == 0 ? List.of() : belowHundred(number % 100);
        List<List<String>> ways = new ArrayList<>();
        for (String joint : number < 100 || rest.isEmpty() ? List.of("") : List.of("", "and")) {
            List<String> way = new ArrayList<>(number < 100 ? List.of() : List.of(ONES.get(number / 100), "hundred"));
            way.addAll(joint.isEmpty() ? List.of() : List.of(joint));
            way.addAll(rest);
            ways.add(way);
        }
        if (number == 1 || number == 100) {
            ways.add(number == 1 ? List.of("a") : List.of("a", "hundred"));
        }
        return ways;
    }

    private static List<String> belowHundred(int number) {
        if (number < ONES.size()) {
            return List.of(ONES.get(number));
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? List.of(tens) : List.of(tens, ONES.get(number % 10));
    }

    /** Add where the number may be meant: by a word, or by its digits, the scale of which stands elsewhere, such as above a table. */
    static void likely(BigDecimal value, String text, List<Mark> marks) {
        String name = value.toPlainString();
        if (value.compareTo(SMALLEST_IN_WORDS) < 0 && value.signum() > 0 && value.stripTrailingZeros().scale() <= 0) {
            Matcher word = Pattern.compile("\\b" + ONES.get(value.intValueExact()) + "\\b", Pattern.CASE_INSENSITIVE).matcher(text);
            while (word.find()) {
                marks.add(new Mark(word.start(), word.end(), name));
            }
        }
        for (Matcher digits = DIGITS.matcher(text); digits.find(); ) {
            BigDecimal found = new BigDecimal(digits.group().replace(",", ""));
            for (int i = 0; i < 5 && found.compareTo(value) <= 0 && found.signum() > 0; i++) {
                if (found.compareTo(value) == 0) {
                    marks.add(new Mark(digits.start(), digits.end(), name));
                }
                found = found.multiply(THOUSAND);
            }
        }
    }
}
