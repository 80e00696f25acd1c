package org.countrydesk.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date among words that a reader typed: a day, month, year, decade, century, fiscal year, or a stretch from one to another, in any order
 * of its parts.
 *
 * @param start and end: its words, half-open
 * @param readings one, or two when the order of day and month is open: the day first, then the month first
 */
public record TypedDate(int start, int end, List<Edtf> readings) {

    /** Two numbers that could be years further apart than this are numbers. A heuristic: it errs towards numbers. */
    private static final int MOST_YEARS = 150;

    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern CENTURY = Pattern.compile("(1[1-9]|2[01])(?:st|th)");
    private static final List<String> ORDERS = List.of("dmy", "mdy", "ymd", "ydm", "my", "ym");
    private static final Set<String> BETWEEN_PARTS = Set.of("of", "the");
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "through", "-", "..");

    public TypedDate {
        readings = List.copyOf(readings);
    }

    /** Return the first reading. */
    public Edtf when() {
        return readings.getFirst();
    }

    /**
     * Find the dates among words, in order.
     *
     * @param words in lower case, without punctuation around them; dashes and slashes within one are kept: {@code 1990's}, {@code 25/9/2009},
     *     {@code 1990-1999}; a dash or {@code ..} may be a word of its own
     */
    public static List<TypedDate> all(List<String> words) {
        List<TypedDate> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            TypedDate date = at(words, at);
            if (date == null) {
                at++;
                continue;
            }
            TypedDate stretch = all.isEmpty() ? null : joined(words, all.getLast(), date);
            if (stretch != null) {
                all.removeLast();
            }
            all.add(stretch == null ? date : stretch);
            at = date.end();
        }
        return all;
    }

    /** Read one word as a date; null when it is none. */
    public static @Nullable Edtf read(String word) {
        List<TypedDate> all = all(List.of(word));
        return all.isEmpty() ? null : all.getFirst().when();
    }

    /** Two dates with nothing but "to", or "and" behind "between", between them are one stretch of time. */
    private static @Nullable TypedDate joined(List<String> words, TypedDate from, TypedDate to) {
        boolean plain = from.when().precision() != Edtf.Precision.INTERVAL && to.when().precision() != Edtf.Precision.INTERVAL;
        if (!plain || to.start() != from.end() + 1) {
            return null;
        }
        String between = words.get(from.end());
        boolean and = between.equals("and") && from.start() > 0 && words.get(from.start() - 1).equals("between");
        Edtf stretch = and || UNTIL.contains(between) ? stretch(from.when(), to.when()) : null;
        return stretch == null ? null : new TypedDate(from.start(), to.end(), List.of(stretch));
    }

    /** Return the stretch between two dates; null when they are in the wrong order, or years too far apart. */
    static @Nullable Edtf stretch(Edtf from, Edtf to) {
        boolean numbers = from.precision() == Edtf.Precision.YEAR && to.precision() == Edtf.Precision.YEAR;
        int years = to.earliest().getYear() - from.earliest().getYear();
        return numbers && (years < 1 || years > MOST_YEARS)
                ? null
                : Edtf.read(from + "/" + to).asOptional().orElse(null);
    }

    private static @Nullable TypedDate at(List<String> words, int at) {
        for (String order : ORDERS) {
            TypedDate date = parts(words, at, order);
            if (date != null) {
                return date;
            }
        }
        Matcher century = CENTURY.matcher(words.get(at));
        if (century.matches() && word(words, at + 1).equals("century")) {
            return of(at, 2, List.of(Edtf.of(Integer.parseInt(century.group(1)) - 1 + "XX")));
        }
        TypedDate fiscal = fiscal(words, at);
        return fiscal != null ? fiscal : of(at, 1, TypedWord.read(words.get(at)));
    }

    /** Read words that are a day, month and year in one order, with "of" or "the" between them. */
    private static @Nullable TypedDate parts(List<String> words, int at, String order) {
        String year = "";
        int month = 0;
        int day = 0;
        int next = at;
        for (char part : order.toCharArray()) {
            while (next > at && BETWEEN_PARTS.contains(word(words, next))) {
                next++;
            }
            String word = word(words, next);
            Matcher asDay = DAY.matcher(word);
            boolean fits = switch (part) {
                case 'y' -> TypedWord.isYear(word);
                case 'm' -> TypedWord.month(word) > 0;
                default -> asDay.matches();
            };
            if (!fits) {
                return null;
            }
            switch (part) {
                case 'y' -> year = word;
                case 'm' -> month = TypedWord.month(word);
                default -> day = Integer.parseInt(asDay.group(1));
            }
            next++;
        }
        boolean belongsToNext = order.startsWith("y") && TypedWord.isYear(word(words, next));
        return belongsToNext ? null : of(at, next - at, TypedWord.point(year, month, day));
    }

    /** Read {@code FY 2006}, {@code fiscal year 2006}, {@code fiscal 2006}, {@code 2006 fiscal year}. */
    private static @Nullable TypedDate fiscal(List<String> words, int at) {
        boolean behind = TypedWord.isYear(words.get(at));
        int first = behind ? at + 1 : at;
        boolean word = word(words, first).equals("fiscal") || word(words, first).equals("financial");
        boolean named = word && word(words, first + 1).equals("year");
        if (behind) {
            return named ? of(at, 3, TypedWord.fiscal(words.get(at))) : null;
        }
        int length = named ? 2 : word(words, at).equals("fy") || word(words, at).equals("fiscal") ? 1 : 0;
        return length == 0 ? null : of(at, length + 1, TypedWord.fiscal(word(words, at + length)));
    }

    private static @Nullable TypedDate of(int at, int length, List<Edtf> readings) {
        return readings.isEmpty() ? null : new TypedDate(at, at + length, readings);
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
