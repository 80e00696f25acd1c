package org.countrydesk.extract.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countrydesk.extract.number.UnitNames.Unit;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Reads the currency or unit of measure behind a number. One document only: a noun means what it last meant there. */
final class UnitReader {

    /** A unit up to a token. */
    record Found(int to, Unit unit) {}

    private static final Unit PERCENT = new Unit(UnitClass.PERCENT, "percent");
    private static final Unit POINT = new Unit(UnitClass.PERCENT, "percentage point");
    private static final Unit TIMES = new Unit(UnitClass.OTHER, "times");
    private static final Unit TIME = new Unit(UnitClass.COUNT, "time");

    private final Tokens tokens;
    private final Map<String, String> meant = new HashMap<>();

    UnitReader(Tokens tokens, Map<String, String> meant) {
        this.tokens = tokens;
        this.meant.putAll(meant);
    }

    Map<String, String> meant() {
        return Map.copyOf(meant);
    }

    /** @param digits whether the number is in digits, so that a sign of one letter may be its unit */
    Optional<Found> read(int at, boolean digits) {
        int longest = Math.max(Currencies.LONGEST_NAME, UnitNames.LONGEST_NAME);
        int words = 0;
        while (words < longest && !tokens.number(at + words) && !tokens.in(at + words, EnglishWords.set(", ; ( ) :"))) {
            words++;
        }
        for (int length = words; length >= 1; length--) {
            boolean cut = tokens.number(at + length) && tokens.glued(at + length);
            if (at + length <= tokens.size() && !tokens.is(at + length - 1, ".") && !cut) {
                Unit unit = unit(at, length, digits);
                if (unit != null) {
                    return Optional.of(perUnit(at + length, unit));
                }
            }
        }
        return Optional.empty();
    }

    /** Add what the unit is divided by: {@code barrels per day}. */
    private Found perUnit(int to, Unit unit) {
        UnitClass unitClass = unit.unitClass();
        boolean divides = unitClass == UnitClass.MASS || unitClass == UnitClass.DISTANCE || unitClass == UnitClass.OTHER;
        boolean barrels = unitClass == UnitClass.OTHER
                && tokens.is(to, "a")
                && tokens.in(to + 1, EnglishWords.set("day year month week hour minute second"));
        if (barrels && !unit.equals(TIMES)) {
            return new Found(to + 2, new Unit(unitClass, unit.name() + " per " + tokens.lower(to + 1)));
        }
        boolean rate = divides && tokens.is(to, "per") && tokens.word(to + 1) && !tokens.is(to + 1, "cent");
        return rate && !unit.equals(TIMES)
                ? new Found(to + 2, new Unit(UnitClass.OTHER, unit.name() + " per " + tokens.lower(to + 1)))
                : new Found(to, unit);
    }

    /** Tell whether {@code times} compares: {@code four times higher}, {@code three times that figure}. */
    private boolean compares(int times) {
        String next = tokens.lower(times + 1);
        boolean than = next.equals("more") || next.equals("less") || next.length() > 4 && next.endsWith("er");
        return than && !next.equals("after") && !next.equals("under")
                || tokens.in(times + 1, EnglishWords.set("as the that its their his her those what this these over fewer"))
                || tokens.in(times - 2, EnglishWords.set("increased rose grew multiplied tripled up"));
    }

    private @Nullable Unit unit(int at, int length, boolean digits) {
        String written = tokens.words(at, at + length);
        String lower = written.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        switch (lower) {
            case "%", "percent", "per cent", "pct", "per centum" -> {
                return PERCENT;
            }
            case "percentage points", "percentage point", "percent points" -> {
                return POINT;
            }
            case "times" -> {
                return compares(at) ? TIMES : TIME;
            }
            case "fold" -> {
                return TIMES;
            }
            default -> {}
        }
        String name = lower.replace(".", "");
        String code = length == 1 && Currencies.code(written)
                ? written
                : Currencies.named(name).orElse(null);
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        if (code == null && length == 2 && name.indexOf(' ') > 0 && Character.isUpperCase(written.charAt(0))) {
            code = Currencies.of(name.substring(0, name.indexOf(' ')), noun, meant.get(noun))
                    .orElse(null);
        }
        if (code != null
                && (length > 1 || written.equals(code) || Currencies.noun(name).isPresent())) {
            meant.put(noun, code);
            meant.put(Singular.of(noun), code);
            return new Unit(UnitClass.MONEY, code);
        }
        if (length == 1 && meant.containsKey(noun)) {
            return new Unit(UnitClass.MONEY, meant.getOrDefault(noun, noun));
        }
        if (length == 1 && (Currencies.shared(noun) || Currencies.noun(noun).isPresent()) && noun.length() > 2) {
            return new Unit(UnitClass.MONEY, Currencies.noun(noun).orElse(Singular.of(noun)));
        }
        String foreign = length == 1 && !tokens.capitalised(at) ? Currencies.foreign(noun).orElse(null) : null;
        if (foreign != null) {
            return new Unit(UnitClass.MONEY, foreign);
        }
        Unit measured =
                UnitNames.named(written).or(() -> lower.length() > 1 ? UnitNames.named(lower) : Optional.empty()).orElse(null);
        return measured != null && (lower.length() > 1 || digits) ? measured : null;
    }
}
