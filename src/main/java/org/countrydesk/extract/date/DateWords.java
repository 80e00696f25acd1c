package org.countrydesk.extract.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The English words dates are made of, all in lower case. */
final class DateWords {

    /** Months by name and by abbreviation. */
    static final Map<String, Integer> MONTHS = months();

    static final Set<String> WEEKDAYS = weekdays();
    static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

    static final Set<String> VAGUE = Set.of("early", "mid", "middle", "late");
    static final Set<String> ABOUT = Set.of("circa", "ca", "c", "about", "around", "approximately", "roughly");

    /** Words after which a month stands without a year. */
    static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "by", "until", "till", "during", "of", "from", "through", "throughout", "between", "before",
            "after", "early", "mid", "late", "for", "on", "dated");

    /** Words that end a noun phrase, and so do not follow an adjective. */
    static final Set<String> PHRASE_ENDS = Set.of(
            "on", "of", "in", "to", "for", "was", "were", "is", "had", "has", "that", "which", "and", "or", "by", "with",
            "when", "who", "from", "the", "a", "at", "as", "did", "not", "saw");

    /** Words that make a date a recurring or a relative one. */
    static final Set<String> RELATIVE = Set.of("every", "each", "last", "next", "previous", "following", "any", "this", "coming");

    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth");

    private static final Set<String> STARTS = starts();

    private DateWords() {}

    /** Tell whether a date can start with the word. */
    static boolean starts(String word) {
        return STARTS.contains(word);
    }

    private static Set<String> starts() {
        Set<String> words = new java.util.HashSet<>(MONTHS.keySet());
        words.addAll(WEEKDAYS);
        words.addAll(SEASONS.keySet());
        words.addAll(VAGUE);
        words.addAll(ABOUT);
        words.addAll(ORDINALS);
        words.addAll(DateReader.ENDS);
        words.addAll(DateHolidays.FIRST);
        words.addAll(DateParts.starts());
        words.addAll(DateHundreds.starts());
        words.addAll(List.of("fiscal", "financial", "fy", "fys", "twenty", "ad", "a"));
        return Set.copyOf(words);
    }

    /** Return 1 for {@code first} to 21 for {@code twenty first}; 0 for other words. */
    static int ordinal(String word) {
        return ORDINALS.indexOf(word) + 1;
    }

    static boolean ordinalSuffix(String suffix) {
        return suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th") || suffix.equals("d");
    }

    /** Tell whether a month's name is cut short, so that a full stop may follow. */
    static boolean abbreviation(String month) {
        return month.equals("sept") || month.length() == 3 && !month.equals("may");
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }

    private static Set<String> weekdays() {
        Set<String> days = new java.util.HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            days.add(name);
            days.add(name.substring(0, 3));
        }
        days.addAll(List.of("tues", "thur", "thurs"));
        return Set.copyOf(days);
    }
}
