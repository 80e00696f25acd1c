package org.countrydesk.extract.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DateToken.Kind;

/** Reads days that are named rather than counted, with a year: {@code Christmas Eve 1979}, {@code Good Friday, 1998}. */
final class DateHolidays {

    /** Days of a month, by what they are called; a month and a day as {@code 1225}. */
    private static final Map<String, Integer> FIXED = Map.of(
            "christmas day", 1225, "christmas eve", 1224, "boxing day", 1226, "new year's day", 101, "new year's eve", 1231,
            "new year's", 101, "may day", 501);
    /** Days from Easter Sunday. */
    private static final Map<String, Integer> MOVABLE =
            Map.of("good friday", -2, "easter sunday", 0, "easter monday", 1, "ash wednesday", -46, "palm sunday", -7);
    /** The words such a name starts with. */
    static final Set<String> FIRST =
            Set.of("christmas", "boxing", "new", "may", "good", "easter", "ash", "palm");

    private final DateTokens tokens;

    DateHolidays(DateTokens tokens) {
        this.tokens = tokens;
    }

    Optional<DatePoint> at(int i) {
        if (!tokens.capital(i) || !tokens.is(i, FIRST)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(tokens.get(i).word());
        for (int end = i + 1; end < i + 3 && tokens.kind(end, Kind.WORD); end++) {
            name.append(' ').append(tokens.get(end).word());
            int y = tokens.mark(end + 1, ",") || tokens.is(end + 1, "of") || tokens.is(end + 1, "in") ? end + 2 : end + 1;
            boolean day = FIXED.containsKey(name.toString()) || MOVABLE.containsKey(name.toString());
            if (day && tokens.year(y)) {
                return Optional.of(day(i, y, name.toString()));
            }
        }
        return Optional.empty();
    }

    private DatePoint day(int from, int y, String name) {
        int year = tokens.number(y);
        if (FIXED.containsKey(name)) {
            int day = FIXED.getOrDefault(name, 0);
            return DatePoint.of(from, y + 1, year, day / 100, day % 100);
        }
        LocalDate day = easter(year).plusDays(MOVABLE.getOrDefault(name, 0));
        return DatePoint.of(from, y + 1, year, day.getMonthValue(), day.getDayOfMonth());
    }

    /** spec: the Gregorian rule in the form given anonymously in Nature, 20 April 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
