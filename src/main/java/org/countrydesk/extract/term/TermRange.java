package org.countrydesk.extract.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of a term written in one place: {@code 1901–05}, {@code 3 May 1901 – 5 June 1905}, {@code since 1901}.
 *
 * @param rawStart as written
 * @param rawEnd as written
 * @param start the words to read as a date; a year that is written once serves both ends
 * @param end the words to read as a date
 * @param still whether the term goes on
 */
record TermRange(String rawStart, String rawEnd, String start, String end, boolean still) {

    private static final Pattern SINCE = Pattern.compile("(?i)since\\s++(.++)");
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till|to)\\s++(.++)");
    private static final Pattern FROM = Pattern.compile("(?i)^from\\s++");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*+[–—‒−]\\s*+|\\s++-{1,2}\\s++|(?i:\\s+(?:to|until|till|through)\\s+)");
    private static final Pattern TIGHT = Pattern.compile("(?i)([^-/]*\\d{4})[-/](\\d{4}|\\d{2}|present|incumbent"
            + "|current|\\?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}){1,2})/(\\d{4}(?:-\\d{2}){1,2}|\\.\\.)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?i)\\d{1,2}(?:st|nd|rd"
            + "|th)?\\s+([a-z]{3,9}\\.?,?\\s+\\d{4})");

    /** Return the ends; null where the words are no range. A single date is not one. */
    static @Nullable TermRange of(String words) {
        String cell = TermWords.withoutNotes(words);
        if (cell.length() > 120) {
            return null;
        }
        Matcher m = SINCE.matcher(cell);
        if (m.matches() && TermDate.readable(m.group(1))) {
            return new TermRange(m.group(1), "", m.group(1), "", true);
        }
        m = UNTIL.matcher(cell);
        if (m.matches() && TermDate.readable(m.group(1))) {
            return new TermRange("", m.group(1), "", m.group(1), false);
        }
        m = ISO.matcher(cell);
        if (m.matches()) {
            return ends(m.group(1), m.group(2).equals("..") ? "" : m.group(2));
        }
        m = TIGHT.matcher(cell);
        if (m.matches()) {
            return ends(m.group(1), m.group(2) == null ? "" : m.group(2));
        }
        return parted(cell);
    }

    /** Part at the first separator that has something like a date on both sides, or nothing on one. */
    private static @Nullable TermRange parted(String cell) {
        Matcher separator = BETWEEN.matcher(cell);
        while (separator.find()) {
            String left = FROM.matcher(cell.substring(0, separator.start()).strip()).replaceFirst("");
            String right = cell.substring(separator.end()).strip();
            TermRange range = ends(left, right);
            if (range.plausible()) {
                return range;
            }
        }
        return null;
    }

    private boolean plausible() {
        boolean startThere = hasYear(start);
        boolean endThere = hasYear(end);
        return startThere && (endThere || still || TermWords.missing(end)) || endThere && TermWords.missing(start);
    }

    private static boolean hasYear(String words) {
        return words.length() <= 60 && YEAR.matcher(words).find();
    }

    private static TermRange ends(String left, String right) {
        boolean still = TermWords.stillServing(right);
        return new TermRange(left, right, completeStart(left, right), still ? "" : completeEnd(left, right), still);
    }

    private static String completeStart(String left, String right) {
        Matcher year = YEAR.matcher(right);
        if (left.isEmpty() || TermWords.missing(left) || YEAR.matcher(left).find() || !year.find()) {
            return left;
        }
        Matcher rest = MONTH_AND_YEAR.matcher(right);
        boolean dayOnly = left.chars().allMatch(Character::isDigit);
        return dayOnly && rest.matches() ? left + " " + rest.group(1) : left + " " + year.group();
    }

    /** Two digits after a year are a year of the same century, or of the next where it would run backwards. */
    private static String completeEnd(String left, String right) {
        Matcher year = YEAR.matcher(left);
        if (right.length() != 2 || !right.chars().allMatch(Character::isDigit) || !year.find()) {
            return right;
        }
        int first = Integer.parseInt(year.group());
        int second = first / 100 * 100 + Integer.parseInt(right);
        return Integer.toString(second < first ? second + 100 : second);
    }
}
