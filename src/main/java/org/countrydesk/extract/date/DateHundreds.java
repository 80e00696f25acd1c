package org.countrydesk.extract.date;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.date.DatePoint.Known;
import org.countrydesk.extract.date.DateToken.Kind;
import org.jspecify.annotations.Nullable;

/** Reads decades and centuries: {@code the 1980s}, {@code the sixties}, {@code 19th century}, {@code XVIIIth century}. */
final class DateHundreds {

    private static final Set<String> CENTURY = Set.of("century", "centuries");
    private static final Set<String> JOINED = Set.of("and", "or", "to");
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties", 20, "thirties", 30, "forties", 40, "fifties", 50, "sixties", 60, "seventies", 70, "eighties", 80,
            "nineties", 90);
    private static final Map<String, Integer> TEENS =
            Map.of("sixteen", 16, "seventeen", 17, "eighteen", 18, "nineteen", 19);
    private static final Map<String, Integer> ROMAN = Map.ofEntries(
            Map.entry("x", 10), Map.entry("xi", 11), Map.entry("xii", 12), Map.entry("xiii", 13), Map.entry("xiv", 14),
            Map.entry("xv", 15), Map.entry("xvi", 16), Map.entry("xvii", 17), Map.entry("xviii", 18), Map.entry("xix", 19),
            Map.entry("xx", 20), Map.entry("xxi", 21), Map.entry("ix", 9), Map.entry("viii", 8), Map.entry("vii", 7));
    private static final int LAST = 22;

    private final DateTokens tokens;

    DateHundreds(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** Return the words that a decade or century in letters can start with. */
    static Set<String> starts() {
        Set<String> words = new HashSet<>(DECADES.keySet());
        words.addAll(TEENS.keySet());
        for (String numeral : ROMAN.keySet()) {
            words.addAll(Set.of(numeral, numeral + "th", numeral + "st"));
        }
        return words;
    }

    Optional<DatePoint> at(int i) {
        return century(i).or(() -> decade(i)).or(() -> decadeInWords(i));
    }

    /** Read {@code 19th century}, {@code nineteenth-century}; {@code 18th} of {@code 18th and 19th centuries}. */
    private Optional<DatePoint> century(int i) {
        boolean twenty = tokens.is(i, "twenty") && tokens.kind(i + 1, Kind.DASH);
        int units = twenty ? i + 2 : i;
        int ordinal = twenty ? 20 + tokens.ordinal(units) : ordinal(units);
        if (ordinal < 1 || ordinal == 20 && twenty || ordinal > LAST) {
            return Optional.empty();
        }
        int after = tokens.kind(units + 1, Kind.DASH) ? units + 2 : units + 1;
        boolean cut = tokens.kind(units, Kind.NUMBER) && tokens.is(after, Set.of("c", "cent")) && tokens.mark(after + 1, ".");
        if (tokens.is(after, CENTURY) || cut) {
            int end = cut ? after + 2 : after + 1;
            DateEras.@Nullable Era era = DateEras.at(tokens, end);
            if (era == null) {
                return ordinal == 1 ? Optional.empty() : Optional.of(hundred(i, end, ordinal));
            }
            int year = era.before() ? -(ordinal - 1) * 100 - 1 : (ordinal - 1) * 100;
            return Optional.of(DatePoint.of(i, era.to(), year, Known.CENTURY));
        }
        boolean hanging = tokens.kind(i + 1, Kind.DASH) && (tokens.is(i + 2, "and") || tokens.is(i + 2, "or"));
        if (hanging) {
            return later(i + 3, ordinal) ? Optional.of(hundred(i, i + 1, ordinal)) : Optional.empty();
        }
        boolean more = tokens.is(i + 1, JOINED) || tokens.kind(i + 1, Kind.DASH);
        int second = tokens.is(i + 2, "the") ? i + 3 : i + 2;
        second = tokens.is(second, DateWords.VAGUE) ? second + 1 : second;
        second = tokens.kind(second, Kind.DASH) ? second + 1 : second;
        boolean centuries = more && later(second, ordinal);
        return centuries ? Optional.of(hundred(i, i + 1, ordinal)) : Optional.empty();
    }

    /** Tell whether a later century than the given one stands there, after Christ. */
    private boolean later(int i, int ordinal) {
        int last = ordinal(i);
        return last > ordinal && century(i).filter(point -> point.year() > 0).isPresent();
    }

    private int ordinal(int i) {
        int plain = tokens.ordinal(i);
        if (plain > 0 || !tokens.capital(i)) {
            return plain;
        }
        String word = tokens.get(i).word();
        String numeral = word.endsWith("th") || word.endsWith("st") ? word.substring(0, word.length() - 2) : word;
        int at = tokens.kind(i + 1, Kind.DASH) ? i + 2 : i + 1;
        return tokens.is(at, CENTURY) ? ROMAN.getOrDefault(numeral, 0) : 0;
    }

    private static DatePoint hundred(int from, int to, int ordinal) {
        return DatePoint.of(from, to, (ordinal - 1) * 100, Known.CENTURY);
    }

    /** Read {@code 1980s}, {@code ’90s}; {@code 80s} where an article or another decade stands before it. */
    private Optional<DatePoint> decade(int i) {
        if (!tokens.suffix(i, "s") || tokens.number(i) < 0 || tokens.number(i) % 10 != 0) {
            return Optional.empty();
        }
        int number = tokens.number(i);
        if (tokens.length(i) == 2) {
            return tokens.apostrophe(i - 1) || named(i, Kind.NUMBER)
                    ? Optional.of(DatePoint.of(i, i + 1, number + (number < 20 ? 2000 : 1900), Known.DECADE))
                    : Optional.empty();
        }
        if (tokens.length(i) != 4 || number < DateTokens.FIRST_YEAR || number > DateTokens.LAST_YEAR) {
            return Optional.empty();
        }
        boolean century = number % 100 == 0 && number < 1900;
        return Optional.of(DatePoint.of(i, i + 1, number, century ? Known.CENTURY : Known.DECADE));
    }

    /** Read {@code nineteen-sixties}; {@code sixties} where an article or another decade stands before it. */
    private Optional<DatePoint> decadeInWords(int i) {
        if (!tokens.kind(i, Kind.WORD)) {
            return Optional.empty();
        }
        String word = tokens.get(i).word();
        int hundreds = TEENS.getOrDefault(word, 0);
        if (hundreds > 0) {
            int at = tokens.kind(i + 1, Kind.DASH) ? i + 2 : i + 1;
            int tens = tokens.kind(at, Kind.WORD) ? DECADES.getOrDefault(tokens.get(at).word(), 0) : 0;
            return tens == 0 ? Optional.empty() : Optional.of(DatePoint.of(i, at + 1, hundreds * 100 + tens, Known.DECADE));
        }
        int tens = DECADES.getOrDefault(word, 0);
        return tens > 0 && named(i, Kind.WORD)
                ? Optional.of(DatePoint.of(i, i + 1, 1900 + tens, Known.DECADE))
                : Optional.empty();
    }

    /** "The sixties" are years; "his sixties" are an age, "in the sixties" perhaps a temperature, taken for years. */
    private boolean named(int i, Kind kind) {
        int before = tokens.kind(i - 1, Kind.DASH) ? i - 2 : i - 1;
        before = tokens.is(before, DateWords.VAGUE) ? before - 1 : before;
        if (tokens.is(before, "the") || tokens.is(before, "roaring") || tokens.is(before, "swinging")) {
            return !tokens.mark(i + 1, "%") && !tokens.is(i + 1, Set.of("percent", "per", "degrees"));
        }
        boolean goesOn = tokens.is(before, JOINED) || before == i - 2 && tokens.kind(i - 1, Kind.DASH);
        int other = tokens.is(before, JOINED) ? before - 1 : before;
        boolean decade = tokens.suffix(other, "s") && tokens.length(other) >= 2
                || kind == Kind.WORD && tokens.is(other, DECADES.keySet());
        return goesOn && decade;
    }
}
