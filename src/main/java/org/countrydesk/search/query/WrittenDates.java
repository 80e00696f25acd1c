package org.countrydesk.search.query;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.query.Marker.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day, month or decade in a text, however it is written: {@code 25 September 2009}, {@code Sept. 25th, 2009}, {@code 25/9/2009},
 * {@code 24 and 25 September 2009}, {@code September 25 to October 3, 2009}. What is between its parts is bounded, so that a text costs what
 * it is long; one without the year costs next to nothing.
 */
final class WrittenDates {

    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String ANY_DAY = "(?<!\\d)\\d{1,2}" + ORDINAL + "\\b";
    private static final String ANY_MONTH =
            "(?:" + IntStream.rangeClosed(1, 12).mapToObj(WrittenDates::month).collect(Collectors.joining("|")) + ")";

    /** Stands between the days of a list or stretch, and between day and month. */
    private static final String LIST = "(?:[\\s,.–—&/-]|(?:and|or|to|of|the)\\b|" + ANY_DAY + ")";

    /** Stands between a month, or a day of it, and the year. */
    private static final String TO_YEAR =
            "(?:[\\s,.()–—&/-]|(?:and|or|to|until|till|through|of|the)\\b|" + ANY_DAY + "|" + ANY_MONTH + ")";

    private static final String NO_OTHER_YEAR = "(?!" + TO_YEAR + "{1,16}+\\d{4}\\b)";

    /** Between the ends of a stretch there is no more than a word or a sign, UTF-16 units. */
    private static final int CLOSE = 9;

    private static final Pattern WITH_YEAR = Pattern.compile(
            "(?<![\\w,.])(?:" + ANY_DAY + "\\s+)?(?:" + ANY_MONTH + "\\.?\\s+(?:\\d{1,2},\\s*)?)?(1\\d{3}|20\\d{2})\\b(?![,.]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final String BETWEEN = "[-/.]";
    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private final Edtf date;
    private final String year;
    private @Nullable Pattern sure;
    private @Nullable Pattern likely;

    WrittenDates(Edtf date) {
        this.date = date;
        this.year = Integer.toString(date.earliest().getYear());
    }

    /** Add the stretches, from one year to the next, that reach over a year of a time: {@code from May 1983 to 1986}. */
    static void over(Edtf time, String text, List<Mark> marks) {
        int first = time.earliest().getYear();
        int last = time.latest().getYear();
        int from = Integer.MAX_VALUE;
        int start = 0;
        int end = 0;
        for (Matcher found = WITH_YEAR.matcher(text); found.find(); end = found.end()) {
            int to = Integer.parseInt(found.group(1));
            if (from <= last && first <= to && found.start() - end <= CLOSE) {
                marks.add(new Mark(start, found.end(), time.toString()));
            }
            from = to;
            start = found.start();
        }
    }

    /** Add where the date stands with its year. */
    void in(String text, List<Mark> marks) {
        if (text.contains(year)) {
            if (sure == null) {
                sure = pattern(sure());
            }
            mark(sure, text, marks);
        }
    }

    /** Add where the date may be meant: its day and month, or a decade in short, where no other year stands with them. */
    void likely(String text, List<Mark> marks) {
        if (likely == null) {
            likely = pattern(likely());
        }
        mark(likely, text, marks);
    }

    private void mark(Pattern pattern, String text, List<Mark> marks) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            marks.add(new Mark(found.start(), found.end(), date.toString()));
        }
    }

    /** All that a day or month is written with begins with a digit or the month; to look at that first spares most of the text. */
    private Pattern pattern(List<String> ways) {
        boolean inMonth = date.precision() == Edtf.Precision.DAY || date.precision() == Edtf.Precision.MONTH;
        String first = inMonth ? "(?=[\\d" + date.earliest().getMonth().name().charAt(0) + "])(?<![\\p{L}\\d])" : "";
        return Pattern.compile(ways.isEmpty() ? "(?!)" : first + "(?:" + String.join("|", ways) + ")", Pattern.CASE_INSENSITIVE);
    }

    private static String month(int number) {
        String name = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "(?:" + name + "|" + name.substring(0, 3) + (number == 9 ? "|Sept" : "") + ")\\b";
    }

    private List<String> sure() {
        LocalDate first = date.earliest();
        String to = TO_YEAR + "{1,16}+(?<!\\d)" + year + "(?!\\d)";
        String month = month(first.getMonthValue());
        String m = "0?" + first.getMonthValue();
        String d = "0?" + first.getDayOfMonth();
        return switch (date.precision()) {
            case DAY -> List.of(
                    dayAndMonth(d, month, to),
                    monthAndDay(d, month, to),
                    "(?<!\\d)" + year + "\\s" + month + "\\.?\\s" + d + "\\b",
                    digits(year, m, d),
                    digits(d, m, year),
                    digits(m, d, year));
            case MONTH -> List.of(
                    "\\b" + month + "\\.?" + to,
                    "(?<!\\d)" + year + "-" + m + "(?:-\\d{1,2})?(?!\\d)",
                    "(?<![\\d/])" + m + "/" + year + "(?!\\d)",
                    digits("\\d{1,2}", m, year),
                    digits(m, "\\d{1,2}", year));
            case DECADE -> List.of("(?<!\\d)" + year + "['’]?s\\b");
            case SEASON, YEAR, CENTURY, INTERVAL -> List.of();
        };
    }

    private List<String> likely() {
        LocalDate first = date.earliest();
        String month = month(first.getMonthValue());
        String m = "0?" + first.getMonthValue();
        String d = "0?" + first.getDayOfMonth();
        String y = year.substring(Math.max(0, year.length() - 2));
        return switch (date.precision()) {
            case DAY -> List.of(
                    dayAndMonth(d, month, NO_OTHER_YEAR), monthAndDay(d, month, NO_OTHER_YEAR), digits(d, m, y), digits(m, d, y));
            case MONTH -> List.of("\\b(?=(?-i:\\p{Lu}))" + month + NO_OTHER_YEAR);
            case DECADE -> {
                List<String> ways = new ArrayList<>(List.of("(?<!\\d)['’]?" + y + "['’]?s\\b"));
                int tens = first.getYear() / 10 % 10;
                if (tens > 1) {
                    ways.add("\\b" + TENS.get(tens - 2) + "\\b");
                }
                yield ways;
            }
            case SEASON, YEAR, CENTURY, INTERVAL -> List.of();
        };
    }

    private static String dayAndMonth(String day, String month, String then) {
        return "(?<![\\d.,])" + day + ORDINAL + "\\b" + LIST + "{1,16}" + month + "\\.?" + then;
    }

    /** The day may belong to a month that follows: {@code 25 September – 3 October}. */
    private static String monthAndDay(String day, String month, String then) {
        return "\\b" + month + LIST + "{1,16}?(?<!\\d)" + day + ORDINAL + "\\b(?!\\s*(?:of\\s+)?" + ANY_MONTH + ")" + then;
    }

    private static String digits(String first, String second, String third) {
        return "(?<![\\d/.-])" + first + BETWEEN + second + BETWEEN + third + "(?![\\d/])";
    }
}
