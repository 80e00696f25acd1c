package org.countrydesk.extract.term;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;

/**
 * Reads a cell that holds one date and nothing else: {@code 8 January 1994}, {@code Jan. 8th, 1994},
 * {@code January 1994}, {@code 1994}, {@code 1994-01-08}, {@code c. 1901}, {@code 1901?}, {@code early 1901},
 * {@code spring 1901}, {@code 1901 or 1902}. What could be two dates (8/1/1994) is refused, not guessed.
 */
final class TermDate {

    /** Longest cell that is read; a longer one tells a story. */
    private static final int LONGEST = 80;

    private static final String MONTHS = "january february march "
            + "april may june july august september october november december";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern NOTE = Pattern.compile("\\s*+\\([^()]{0,60}\\)$");
    private static final Pattern LEAD = Pattern.compile("^(?:(?:on|in|from|since|until|till|the|as of|appointed"
            + "|presented|presented credentials"
            + "|arrived|departed|left(?: post| office)?|(?:took|assumed) office|terminated mission|recalled|mon"
            + "|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?[:,.]? ++)");
    /** Numbers of four digits that are years of no diplomat: before 1000, after 2199. */
    private static final Pattern NO_YEAR = Pattern.compile("(?<!\\d)(?:0\\d{3}|2[2-9]\\d{2}|[3-9]\\d{3})(?!\\d)");

    private static final Pattern BOUND = Pattern.compile("^(?:before|after|by|no later than|not before|prior to)\\b.*");
    /** A day on which something was done at the latest is near the day it was done. */
    private static final Pattern LATEST = Pattern.compile("^(?:on )?or (?:shortly |just )?(?:before|about|after) ++");
    private static final Pattern ABOUT = Pattern.compile("^(?:c\\.?|ca\\.?|circa|about|around|approx\\.?"
            + "|approximately)\\s*+(?=[\\da-z])");
    private static final Pattern PART = Pattern.compile("^(?:early|mid|late|middle of|end of"
            + "|beginning of)[- ](?:in )?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "[ -](?:of )?" + MONTH + ",?[ -](\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " " + DAY + ",? (\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}),? " + MONTH + " " + DAY);
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + ",? (?:of )?(\\d{4})");
    private static final Pattern SEASON = Pattern.compile("(spring|summer|autumn|fall|winter),? (?:of )?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0'?s");
    private static final Pattern EITHER = Pattern.compile("(\\d{4}) ?(?:/|or) ?(\\d{4}|\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}) ?([./]) ?(\\d{1,2}) ?\\2 ?(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile(".*[a-z./' -]\\d{2}");

    private TermDate() {}

    /** Read the date, or say why it cannot be read ({@code June has 30 days}). */
    static Reading<Edtf> read(String cell) {
        String words = TermWords.fold(TermWords.withoutNotes(cell));
        if (words.length() > LONGEST) {
            return new Reading.Bad<>("more than a date");
        }
        words = NOTE.matcher(words).replaceFirst("").replaceAll("[.,;:]$", "");
        for (int i = 0; i < 2; i++) {
            words = LEAD.matcher(words).replaceFirst("");
        }
        if (NO_YEAR.matcher(words).find()) {
            return new Reading.Bad<>("no year of an envoy's time");
        }
        if (BOUND.matcher(words).matches()) {
            return new Reading.Bad<>("it only says before or after");
        }
        String mark = "";
        Matcher latest = LATEST.matcher(words);
        if (latest.find()) {
            mark = "~";
            words = words.substring(latest.end());
        }
        Matcher about = ABOUT.matcher(words);
        if (about.find()) {
            mark = "~";
            words = words.substring(about.end());
        }
        if (words.endsWith("?")) {
            mark = "?";
            words = words.substring(0, words.length() - 1).strip();
        }
        words = PART.matcher(words).replaceFirst("");
        return readPlain(words, mark);
    }

    /** Tell whether the cell is one readable date. */
    static boolean readable(String cell) {
        return read(cell) instanceof Reading.Ok<Edtf>;
    }

    /** Return 1 to 12 for a month's name or its abbreviation of at least three letters; 0 for any other word. */
    static int month(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (folded.length() < 3) {
            return 0;
        }
        String[] names = MONTHS.split(" ");
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith(folded)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Reading<Edtf> readPlain(String words, String mark) {
        Matcher m = ISO.matcher(words);
        if (m.matches()) {
            return edtf(m.group(1), number(m.group(2)), m.group(3) == null ? -1 : number(m.group(3)), mark);
        }
        m = DAY_FIRST.matcher(words);
        if (m.matches()) {
            return named(m.group(3), m.group(2), number(m.group(1)), mark);
        }
        m = MONTH_FIRST.matcher(words);
        if (m.matches()) {
            return named(m.group(3), m.group(1), number(m.group(2)), mark);
        }
        m = YEAR_FIRST.matcher(words);
        if (m.matches()) {
            return named(m.group(1), m.group(2), number(m.group(3)), mark);
        }
        m = SEASON.matcher(words);
        if (m.matches()) {
            return edtf(m.group(2), season(m.group(1)), -1, mark);
        }
        m = MONTH_YEAR.matcher(words);
        if (m.matches()) {
            return named(m.group(2), m.group(1), -1, mark);
        }
        if (YEAR.matcher(words).matches()) {
            return Edtf.read(words + mark);
        }
        return readRare(words, mark);
    }

    private static Reading<Edtf> readRare(String words, String mark) {
        Matcher m = DECADE.matcher(words);
        if (m.matches()) {
            return Edtf.read(m.group(1) + "X" + mark);
        }
        m = EITHER.matcher(words);
        if (m.matches()) {
            String second = m.group(2).length() == 4 ? m.group(2) : m.group(1).substring(0, 2) + m.group(2);
            return Edtf.read(m.group(1) + "/" + second);
        }
        m = NUMBERS.matcher(words);
        if (m.matches()) {
            return numbers(m, mark);
        }
        return new Reading.Bad<>(SHORT_YEAR.matcher(words).matches() ? "the year has only two digits" : "not a date");
    }

    /** With points the day comes first; with slashes only a number above 12 tells which is the day. */
    private static Reading<Edtf> numbers(Matcher m, String mark) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        if (m.group(2).equals(".") || first > 12 || first == second) {
            return edtf(m.group(4), second, first, mark);
        }
        return second > 12
                ? edtf(m.group(4), first, second, mark)
                : new Reading.Bad<>("day and month cannot be told apart");
    }

    private static Reading<Edtf> named(String year, String word, int day, String mark) {
        int month = month(word);
        return month == 0 ? new Reading.Bad<>("'" + word + "' is no month") : edtf(year, month, day, mark);
    }

    /** @param day -1 where the source names none; a zero is a fault of the source */
    private static Reading<Edtf> edtf(String year, int month, int day, String mark) {
        String inYear = String.format(Locale.ROOT, "%s-%02d", year, month);
        return Edtf.read((day < 0 ? inYear : String.format(Locale.ROOT, "%s-%02d", inYear, day)) + mark);
    }

    private static int season(String word) {
        return switch (word) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
