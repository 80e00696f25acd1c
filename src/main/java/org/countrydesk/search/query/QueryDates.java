package org.countrydesk.search.query;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.search.query.QueryReader.Item;
import org.countrydesk.search.word.WordForms.Word;
import org.jspecify.annotations.Nullable;

/** Reads dates in a query: {@code 25 september 2009}, {@code Sept 25, 2009}, {@code march 1978}, {@code 2009-09-25}, {@code 25/9/2009}. */
final class QueryDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern DECADE = Pattern.compile("(1\\d{2}|20\\d)0s");
    private static final Map<String, Integer> MONTHS = months();

    private QueryDates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        return months;
    }

    /** Read what stands after {@code year:}, a year, a stretch or any other EDTF; null when it is none. */
    static @Nullable Edtf range(String text) {
        Matcher decade = DECADE.matcher(text);
        return text.contains("..") ? stretch(text) : edtf(decade.matches() ? decade.group(1) + "X" : text);
    }

    /** Read {@code 1990..1999}, {@code 1990..}, {@code ..1999}; null when it is none. */
    static @Nullable Edtf stretch(String text) {
        int dots = text.indexOf("..");
        String from = text.substring(0, dots);
        String to = text.substring(dots + 2);
        return edtf((from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to));
    }

    private static @Nullable Edtf edtf(String text) {
        return Edtf.read(text).asOptional().orElse(null);
    }

    /** Read a run as a date in numbers; null when it is none. */
    static @Nullable Clause day(String run, List<Word> words) {
        String text = run.replaceAll("[,.;?]+$", "");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return moment(words, date(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return moment(
                    words,
                    date(numbers.group(3), numbers.group(2), numbers.group(1)),
                    date(numbers.group(3), numbers.group(1), numbers.group(2)));
        }
        return null;
    }

    /** Put a date in place of the words that are one. */
    static List<Item> read(List<Item> items) {
        List<Item> read = new ArrayList<>();
        for (int i = 0; i < items.size(); ) {
            int length = 0;
            Clause moment = null;
            for (int tried = 3; tried > 0 && moment == null; tried--) {
                List<String> run = run(items, i, tried);
                Edtf date = run.isEmpty() ? null : date(run);
                if (date != null) {
                    moment = new Clause.Moment(List.of(date), items.subList(i, i + tried).stream().map(QueryDates::word).toList());
                    length = tried;
                }
            }
            read.add(moment == null ? items.get(i) : new Item(moment, items.get(i).excluded(), items.get(i).joined()));
            i += Math.max(1, length);
        }
        return read;
    }

    private static Word word(Item item) {
        return ((Clause.Plain) item.clause()).word();
    }

    /** Return the words of neighbouring plain items; empty when there are not so many. */
    private static List<String> run(List<Item> items, int start, int length) {
        List<String> run = new ArrayList<>();
        for (int i = start; i < start + length; i++) {
            boolean fits = i < items.size() && items.get(i).clause() instanceof Clause.Plain
                    && (i == start || (!items.get(i).joined() && !items.get(i).excluded() && !items.get(start).excluded()));
            if (!fits) {
                return List.of();
            }
            run.add(word(items.get(i)).written());
        }
        return run;
    }

    private static @Nullable Edtf date(List<String> run) {
        String last = run.getLast();
        Matcher decade = DECADE.matcher(last);
        if (run.size() == 1) {
            return decade.matches() ? edtf(decade.group(1) + "X") : null;
        }
        if (!YEAR.matcher(last).matches()) {
            return null;
        }
        Integer month = MONTHS.get(run.getFirst());
        if (run.size() == 2) {
            return month == null ? null : date(last, month.toString(), null);
        }
        Integer second = MONTHS.get(run.get(1));
        Matcher day = DAY.matcher(second == null ? run.get(1) : run.getFirst());
        Integer either = second == null ? month : second;
        return either == null || !day.matches() ? null : date(last, either.toString(), day.group(1));
    }

    private static @Nullable Edtf date(String year, String month, @Nullable String day) {
        return edtf(year + "-" + two(month) + (day == null ? "" : "-" + two(day)));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static @Nullable Clause moment(List<Word> words, @Nullable Edtf... readings) {
        List<Edtf> read = new ArrayList<>();
        for (Edtf reading : readings) {
            if (reading != null && !read.contains(reading)) {
                read.add(reading);
            }
        }
        return read.isEmpty() ? null : new Clause.Moment(read, words);
    }
}
