package org.countrydesk.edtf;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one typed word that is a date: {@code 1978}, {@code 1990s}, {@code 2009-09-25}, {@code 25/9/2009}, {@code 1990-99}, {@code fy2006}. */
final class TypedWord {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile("jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|2[01]\\d{2}");
    private static final Pattern DECADE = Pattern.compile("(1\\d{2}|20\\d)0s");

    /** Said of the last century, as a rule. */
    private static final Pattern SHORT_DECADE = Pattern.compile("([2-9])0s");

    private static final Map<String, String> DECADES = Map.of(
            "twenties", "192X", "thirties", "193X", "forties", "194X", "fifties", "195X", "sixties", "196X", "seventies", "197X", "eighties", "198X", "nineties", "199X");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern IN_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/.]([a-z]{3,9})[-/.](\\d{4})");
    private static final Pattern YEAR_AND_TWO = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-/](\\d{4})");
    private static final Pattern FISCAL = Pattern.compile("fy(\\d{4}|\\d{2})");

    /** spec: 31 U.S.C. 1102, the fiscal year begins on October 1; before fiscal 1977 it ran from July 1. */
    private static final int LAST_FROM_JULY = 1976;

    private TypedWord() {}

    /** Return what the word can mean; nothing where it is no date. */
    static List<Edtf> read(String written) {
        String word = written.replace("'", "");
        if (isYear(word)) {
            return edtf(word);
        }
        Matcher decade = DECADE.matcher(word);
        Matcher ofLast = SHORT_DECADE.matcher(word);
        if (decade.matches() || ofLast.matches()) {
            return edtf((decade.matches() ? decade.group(1) : "19" + ofLast.group(1)) + "X");
        }
        Matcher fiscal = FISCAL.matcher(word);
        if (fiscal.matches()) {
            return fiscal(fiscal.group(1));
        }
        return DECADES.containsKey(word) ? edtf(DECADES.getOrDefault(word, "")) : word.isEmpty() || !Character.isDigit(word.charAt(0)) ? List.of() : digits(word);
    }

    private static List<Edtf> digits(String word) {
        Matcher day = YEAR_FIRST.matcher(word);
        if (day.matches()) {
            return point(day.group(1), number(day.group(3)), number(day.group(4)));
        }
        Matcher last = YEAR_LAST.matcher(word);
        if (last.matches()) {
            int one = number(last.group(1));
            int other = number(last.group(3));
            return Stream.concat(point(last.group(4), other, one).stream(), point(last.group(4), one, other).stream()).distinct().toList();
        }
        Matcher glued = IN_DIGITS.matcher(word);
        if (glued.matches()) {
            return point(glued.group(1), number(glued.group(2)), number(glued.group(3)));
        }
        Matcher named = NAMED.matcher(word);
        if (named.matches()) {
            return point(named.group(3), month(named.group(2)), number(named.group(1)));
        }
        Matcher month = MONTH_AND_YEAR.matcher(word);
        if (month.matches()) {
            return point(month.group(2), number(month.group(1)), 0);
        }
        Matcher years = YEARS.matcher(word);
        Matcher two = YEAR_AND_TWO.matcher(word);
        if (two.matches() && (number(two.group(2)) <= 12 || two.group(2).length() < 2)) {
            return point(two.group(1), number(two.group(2)), 0);
        }
        String to = years.matches() ? years.group(2) : two.matches() ? two.group(1).substring(0, 2) + two.group(2) : "";
        String from = word.substring(0, Math.min(4, word.length()));
        Edtf stretch = isYear(from) && isYear(to) ? TypedDate.stretch(Edtf.of(from), Edtf.of(to)) : null;
        return stretch == null ? List.of() : List.of(stretch);
    }

    /** Return a day, or a month where the day is 0; nothing where there is no such day. */
    static List<Edtf> point(String year, int month, int day) {
        return isYear(year) && month > 0 ? edtf(year + "-" + two(month) + (day == 0 ? "" : "-" + two(day))) : List.of();
    }

    /** Return the months of a fiscal year of the United States government; of two digits, those to 49 are of this century. */
    static List<Edtf> fiscal(String written) {
        String digits = written.replace("'", "");
        boolean two = digits.matches("\\d{2}");
        String year = two ? (digits.charAt(0) < '5' ? "20" : "19") + digits : digits;
        if (!isYear(year)) {
            return List.of();
        }
        int last = number(year);
        return edtf(last - 1 + (last <= LAST_FROM_JULY ? "-07/" : "-10/") + last + (last <= LAST_FROM_JULY ? "-06" : "-09"));
    }

    static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** Return the month that a word names, or 0. */
    static int month(String word) {
        return MONTH.matcher(word).matches() ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
    }

    private static List<Edtf> edtf(String text) {
        return Edtf.read(text).asOptional().map(List::of).orElse(List.of());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
