package org.countrydesk.extract.date;

import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DatePoint.Known;
import org.countrydesk.extract.date.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that say from where years are counted: {@code 814 BC}, {@code 146 B.C.E.}, {@code AD 439}.
 *
 * <p>spec: EDTF counts astronomically: "year 0000 is 1 BC", so 814 BC is -0813.
 */
final class DateEras {

    /**
     * An era as written.
     *
     * @param to the token after it
     * @param before whether it counts back from the birth of Christ
     */
    record Era(int to, boolean before) {}

    private static final Set<String> BEFORE = Set.of("bc", "bce");
    private static final Set<String> AFTER = Set.of("ad", "ce");
    /** Counts of years of other calendars. */
    private static final Set<String> OTHER = Set.of("ah", "bs", "am", "pm");

    private DateEras() {}

    /** Return the era at a token, with or without full stops; null for none. */
    static @Nullable Era at(DateTokens tokens, int i) {
        if (!tokens.capital(i)) {
            return null;
        }
        if (tokens.is(i, BEFORE) || tokens.is(i, AFTER)) {
            return new Era(i + 1, tokens.is(i, BEFORE));
        }
        boolean dotted = tokens.mark(i + 1, ".") && tokens.capital(i + 2) && tokens.mark(i + 3, ".");
        if (!dotted || tokens.get(i).word().length() != 1) {
            return null;
        }
        String two = tokens.get(i).word() + tokens.get(i + 2).word();
        if (BEFORE.contains(two)) {
            boolean common = tokens.is(i + 4, "e") && tokens.mark(i + 5, ".");
            return new Era(common ? i + 6 : i + 4, true);
        }
        return AFTER.contains(two) ? new Era(i + 4, false) : null;
    }

    /** Tell whether what follows a number counts the years of another calendar. */
    static boolean other(DateTokens tokens, int i) {
        return tokens.capital(i) && tokens.is(i, OTHER);
    }

    /** Read a year with its era after or before it. */
    static Optional<DatePoint> year(DateTokens tokens, int i) {
        @Nullable Era leading = at(tokens, i);
        if (leading != null) {
            int year = leading.before() ? -1 : plain(tokens, leading.to());
            return year < 1 ? Optional.empty() : Optional.of(DatePoint.of(i, leading.to() + 1, year, Known.ERA));
        }
        int year = plain(tokens, i);
        @Nullable Era era = year < 1 ? null : at(tokens, i + 1);
        if (era != null) {
            return Optional.of(DatePoint.of(i, era.to(), era.before() ? 1 - year : year, Known.ERA));
        }
        // The 500 of "500–300 BC" and of "500 to 300 BC".
        int last = year < 1 || !tokens.dash(i + 1) && !tokens.is(i + 1, "to") ? -1 : plain(tokens, i + 2);
        @Nullable Era shared = last < 1 ? null : at(tokens, i + 3);
        if (shared == null || shared.before() != last < year) {
            return Optional.empty();
        }
        return Optional.of(DatePoint.of(i, i + 1, shared.before() ? 1 - year : year, Known.ERA));
    }

    /** Return the number of up to four digits at a token, written {@code 3,000} as well; -1 for none. */
    private static int plain(DateTokens tokens, int i) {
        if (!tokens.kind(i, Kind.NUMBER) || !tokens.suffix(i, "")) {
            return -1;
        }
        String word = tokens.get(i).word();
        boolean grouped = word.length() == 5 && word.charAt(1) == ',';
        return grouped ? Integer.parseInt(word.charAt(0) + word.substring(2)) : word.length() <= 4 ? tokens.number(i) : -1;
    }
}
