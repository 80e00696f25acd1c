package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countrydesk.extract.number.NumberReader.Numeral;
import org.countrydesk.extract.number.UnitNames.Unit;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Lengths and weights of two units: {@code 15 years and six months} is 186 months. */
final class Durations {

    /** A length up to a token. */
    record Span(int to, BigDecimal value, Unit unit) {}

    /** How many of a smaller unit that is said behind a larger one make it: {@code 5 ft 3 in}. */
    private static final Map<String, Integer> SMALLER =
            Map.of("foot inch", 12, "yard foot", 3, "pound ounce", 16, "stone pound", 14, "mile yard", 1760);

    private static final List<String> UNITS = List.of("year", "month", "week", "day", "hour", "minute", "second");

    /** How many of the next shorter unit make one; 0 where they do not divide. */
    private static final int[] PARTS = {12, 0, 7, 24, 60, 60};

    private Durations() {}

    /** Read a number of years and a number of months, or two other units of which the one divides the other. */
    static Optional<Span> compound(Tokens tokens, Numeral first) {
        Unit longer = unit(tokens, first.to());
        int next = first.to() + 1;
        if (longer == null) {
            return Optional.empty();
        }
        int at = tokens.is(next, ",") ? next + 1 : next;
        at = tokens.is(at, "and") ? at + 1 : at;
        Numeral second = NumberReader.read(tokens, at).orElse(null);
        Optional<Span> smaller = second == null ? Optional.empty() : smaller(tokens, first, longer, second);
        if (smaller.isPresent()) {
            return smaller;
        }
        Unit shorter = second == null ? null : unit(tokens, second.to());
        int index = UNITS.indexOf(longer.name());
        if (second == null || shorter == null || index < 0 || index >= PARTS.length || PARTS[index] == 0) {
            return Optional.empty();
        }
        if (!shorter.name().equals(UNITS.get(index + 1))
                || second.value().compareTo(BigDecimal.valueOf(PARTS[index])) >= 0) {
            return Optional.empty();
        }
        BigDecimal total =
                first.value().multiply(BigDecimal.valueOf(PARTS[index])).add(second.value());
        return Optional.of(new Span(second.to() + 1, total, shorter));
    }

    private static Optional<Span> smaller(Tokens tokens, Numeral first, Unit longer, Numeral second) {
        int at = second.to();
        Unit shorter = tokens.is(at, "in") ? UnitNames.named("inch").orElse(null) : unit(tokens, at);
        int factor = shorter == null ? 0 : SMALLER.getOrDefault(longer.name() + " " + shorter.name(), 0);
        if (factor == 0 || shorter == null || second.value().compareTo(BigDecimal.valueOf(factor)) >= 0) {
            return Optional.empty();
        }
        BigDecimal total = first.value().multiply(BigDecimal.valueOf(factor)).add(second.value());
        return Optional.of(new Span(at + 1, NumberReader.tidy(total), shorter));
    }

    private static @Nullable Unit unit(Tokens tokens, int at) {
        return UnitNames.named(tokens.lower(at))
                .filter(unit -> unit.unitClass() != UnitClass.OTHER && unit.unitClass() != UnitClass.AREA)
                .orElse(null);
    }

    static Unit shorter(Unit one, Unit other) {
        return UNITS.indexOf(one.name()) > UNITS.indexOf(other.name()) ? one : other;
    }

    /** Convert to a shorter unit; where the units do not divide, a month counts for 30.4 days. */
    static BigDecimal convert(BigDecimal value, Unit from, Unit to) {
        BigDecimal result = value;
        for (int i = UNITS.indexOf(from.name()); i >= 0 && i < UNITS.indexOf(to.name()); i++) {
            BigDecimal factor = PARTS[i] == 0 ? new BigDecimal("4.345") : BigDecimal.valueOf(PARTS[i]);
            result = result.multiply(factor);
        }
        BigDecimal stripped = result.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
