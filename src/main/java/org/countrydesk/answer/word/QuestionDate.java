package org.countrydesk.answer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.edtf.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A date in a question: a day, month, year, decade, century or a stretch from one to another, in any order of its parts.
 *
 * @param start and end: its words, half-open
 */
record QuestionDate(int start, int end, Edtf when) {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile(
            "(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(june?)|(july?)|(aug)(?:ust)?|(sept?)(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}|21\\d{2}");
    private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern DECADE = Pattern.compile("(1\\d|20)(\\d)0s");
    private static final Pattern CENTURY = Pattern.compile("(1[1-9]|2[01])(?:st|th)");
    private static final Pattern FISCAL = Pattern.compile("fy(\\d{4})");
    private static final Set<String> OPENING = Set.of("from", "between", "year", "month", "of");

    /** Return the dates of a question, in order. */
    static List<QuestionDate> all(List<String> words) {
        List<QuestionDate> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            QuestionDate date = at(words, at);
            if (date == null) {
                at++;
            } else {
                all.add(date);
                at = date.end();
            }
        }
        joined(words, all);
        return all.stream().map(date -> opened(words, date)).toList();
    }

    /** Two dates with nothing but "to" or "and" between them are one stretch of time. */
    private static void joined(List<String> words, List<QuestionDate> all) {
        if (all.size() != 2 || all.get(1).start() != all.get(0).end() + 1) {
            return;
        }
        QuestionDate from = all.get(0);
        QuestionDate to = all.get(1);
        String between = words.get(from.end());
        String before = from.start() == 0 ? "" : words.get(from.start() - 1);
        boolean stretch = between.equals("and") ? before.equals("between") : Set.of("to", "until", "through").contains(between);
        boolean plain = from.when().precision() != Edtf.Precision.INTERVAL && to.when().precision() != Edtf.Precision.INTERVAL;
        if (stretch && plain && Edtf.read(from.when() + "/" + to.when()) instanceof Reading.Ok<Edtf> ok) {
            all.clear();
            all.add(new QuestionDate(from.start(), to.end(), ok.value()));
        }
    }

    /** Words that only lead to the date go with it: "between", "the year". */
    private static QuestionDate opened(List<String> words, QuestionDate date) {
        boolean leads = date.start() > 0 && OPENING.contains(words.get(date.start() - 1));
        return leads ? new QuestionDate(date.start() - 1, date.end(), date.when()) : date;
    }

    private static @Nullable QuestionDate at(List<String> words, int at) {
        String one = words.get(at);
        String two = word(words, at + 1);
        String three = word(words, at + 2);
        if (ISO.matcher(one).matches()) {
            return read(at, 1, one);
        }
        if (YEAR.matcher(one).matches()) {
            return afterYear(words, at);
        }
        int month = month(one);
        if (month > 0) {
            int day = day(two);
            return day > 0 && YEAR.matcher(three).matches()
                    ? read(at, 3, iso(three, month, day))
                    : YEAR.matcher(two).matches() ? read(at, 2, iso(two, month, 0)) : null;
        }
        if (day(one) > 0) {
            int of = two.equals("of") ? 1 : 0;
            int next = month(word(words, at + 1 + of));
            String year = word(words, at + 2 + of);
            if (next > 0 && YEAR.matcher(year).matches()) {
                return read(at, 3 + of, iso(year, next, day(one)));
            }
        }
        Matcher decade = DECADE.matcher(one);
        if (decade.matches()) {
            return read(at, 1, decade.group(1) + decade.group(2) + "X");
        }
        Matcher century = CENTURY.matcher(one);
        if (century.matches() && two.equals("century")) {
            return read(at, 2, Integer.parseInt(century.group(1)) - 1 + "XX");
        }
        return fiscal(one, two, three, at);
    }

    private static @Nullable QuestionDate afterYear(List<String> words, int at) {
        String year = words.get(at);
        int month = month(word(words, at + 1));
        int day = month > 0 ? day(word(words, at + 2)) : 0;
        if (month > 0 && YEAR.matcher(word(words, at + 2)).matches()) {
            return read(at, 1, year);
        }
        return month == 0 ? read(at, 1, year) : read(at, day > 0 ? 3 : 2, iso(year, month, day));
    }

    /** spec: the fiscal year of the United States government runs from October of the year before to September. */
    private static @Nullable QuestionDate fiscal(String one, String two, String three, int at) {
        Matcher glued = FISCAL.matcher(one);
        int words = glued.matches() ? 1 : one.equals("fy") ? 2 : one.equals("fiscal") && two.equals("year") ? 3 : 0;
        String year = words == 1 ? glued.group(1) : words == 2 ? two : three;
        if (words == 0 || !YEAR.matcher(year).matches()) {
            return null;
        }
        return read(at, words, Integer.parseInt(year) - 1 + "-10/" + year + "-09");
    }

    private static @Nullable QuestionDate read(int at, int length, String edtf) {
        return Edtf.read(edtf) instanceof Reading.Ok<Edtf> ok ? new QuestionDate(at, at + length, ok.value()) : null;
    }

    private static String iso(String year, int month, int day) {
        return year + "-" + (month < 10 ? "0" : "") + month + (day == 0 ? "" : (day < 10 ? "-0" : "-") + day);
    }

    private static int month(String word) {
        return word.length() >= 3 && MONTH.matcher(word).matches() ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
    }

    private static int day(String word) {
        Matcher day = DAY.matcher(word);
        return day.matches() ? Integer.parseInt(day.group(1)) : 0;
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
