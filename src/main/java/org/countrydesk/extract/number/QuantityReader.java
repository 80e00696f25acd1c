package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countrydesk.extract.number.NumberReader.Numeral;
import org.countrydesk.extract.number.UnitNames.Unit;
import org.countrydesk.extract.token.EnglishWords;
import org.countrydesk.extract.token.Singular;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/** Reads a quantity: a number or a range of numbers, with currency, unit of measure or counted noun. One document only. */
public final class QuantityReader {

    private static final Unit PERCENT = new Unit(UnitClass.PERCENT, "percent");
    private static final Set<String> DEGREES =
            EnglishWords.set("about around roughly approximately nearly almost some over only just an estimated more than");
    private static final Set<String> COMPOUND_HEADS =
            EnglishWords.set("member person man woman seat bed judge strong nation country");

    private final Tokens tokens;
    private final UnitReader units;

    /** @param meant what a currency's noun last meant in this document */
    public QuantityReader(Tokens tokens, Map<String, String> meant) {
        this.tokens = tokens;
        this.units = new UnitReader(tokens, meant);
    }

    /** One number with the unit written at it. */
    private record Side(int from, int to, BigDecimal value, boolean scaled, @Nullable Unit unit, boolean prefixed) {}

    public Map<String, String> meant() {
        return units.meant();
    }

    /** Read the quantity that starts at the token; empty when no number starts there. */
    public Optional<Quantity> read(int at) {
        Side first = side(at);
        if (first == null) {
            return Optional.empty();
        }
        Quantity end = endOfChange(first);
        if (end != null) {
            BigDecimal value = !first.scaled && end.value().compareTo(first.value.multiply(BigDecimal.valueOf(1000))) >= 0
                    ? NumberReader.tidy(first.value.multiply(Scales.within(tokens, end.from(), end.numberTo())))
                    : first.value;
            return Optional.of(new Quantity(first.from, first.to, first.to, first.to, value, null, end.unitClass(), end.unit()));
        }
        Side second = upper(first);
        if (second == null) {
            return Optional.of(whole(first, null));
        }
        return Optional.of(whole(first, second));
    }

    /** Return the later of two figures, whose unit the earlier one shares: {@code grew from 18,500 to 26,000 officers}. */
    private @Nullable Quantity endOfChange(Side low) {
        int from = low.from - 1;
        while (from > low.from - 4 && tokens.in(from, DEGREES)) {
            from--;
        }
        if (low.unit != null || !tokens.is(low.to, "to") || !tokens.is(from, "from") || !Changes.before(tokens, from)) {
            return null;
        }
        int to = low.to + 1;
        while (to < low.to + 4 && tokens.in(to, DEGREES)) {
            to++;
        }
        Side high = side(to);
        Quantity end = high == null ? null : whole(high, null);
        return end == null || end.bare() ? null : end;
    }

    private Quantity whole(Side low, @Nullable Side high) {
        Side last = high == null ? low : high;
        BigDecimal value = low.value;
        BigDecimal max = high == null ? null : high.value;
        Unit unit = last.unit != null ? last.unit : low.unit;
        if (high != null && max != null) {
            if (low.unit != null
                    && high.unit != null
                    && low.unit.unitClass() == UnitClass.DURATION
                    && !low.unit.equals(high.unit)) {
                Unit shorter = Durations.shorter(low.unit, high.unit);
                value = Durations.convert(low.value, low.unit, shorter);
                max = Durations.convert(high.value, high.unit, shorter);
                unit = shorter;
            } else if (!low.scaled && high.scaled && value.compareTo(BigDecimal.valueOf(1000)) < 0) {
                value = NumberReader.tidy(value.multiply(Scales.within(tokens, high.from, high.to)));
            }
        }
        if (unit == null && tokens.is(last.to, "per") && tokens.number(last.to + 1) && !tokens.dated(last.to + 1)) {
            int to = CountedNoun.read(tokens, last.to + 2, false)
                    .map(CountedNoun.Phrase::to)
                    .orElse(last.to + 2);
            unit = new Unit(UnitClass.OTHER, tokens.words(last.to, to));
            return new Quantity(low.from, last.to + 2, to, to, value, max, unit.unitClass(), unit.name());
        }
        if (unit == null && aged(low.from)) {
            unit = new Unit(UnitClass.DURATION, "year");
        }
        if (unit != null) {
            return new Quantity(low.from, last.to, last.to, last.to, value, max, unit.unitClass(), unit.name());
        }
        int next = last.to;
        boolean single = high == null && value.compareTo(BigDecimal.ONE) == 0;
        if (tokens.hyphen(next) && tokens.glued(next) && tokens.glued(next + 1)) {
            if (tokens.in(next + 1, COMPOUND_HEADS)) {
                String head = tokens.is(next + 1, "strong") ? "" : tokens.lower(next + 1);
                return new Quantity(low.from, next, next + 1, next + 2, value, max, UnitClass.COUNT, head);
            }
            return new Quantity(low.from, next, next, next, value, max, UnitClass.COUNT, "");
        }
        Quantity whole = partOfMeasure(next);
        if (whole != null) {
            return new Quantity(low.from, next, next, next, value, max, whole.unitClass(), whole.unit());
        }
        CountedNoun.Phrase noun = CountedNoun.read(tokens, next, single).orElse(null);
        if (noun != null && !noun.unit().isEmpty() && tokens.is(noun.to(), "per")) {
            return rate(low.from, noun, value, max);
        }
        if (noun == null) {
            return new Quantity(low.from, next, next, next, value, max, UnitClass.COUNT, "");
        }
        return new Quantity(low.from, next, noun.from(), noun.to(), value, max, UnitClass.COUNT, noun.unit());
    }

    /** Read a counted noun by another: {@code 45 deaths per 1,000 live births}. */
    private Quantity rate(int from, CountedNoun.Phrase noun, BigDecimal value, @Nullable BigDecimal max) {
        int base = noun.to() + 1;
        int to = tokens.number(base)
                ? CountedNoun.read(tokens, base + 1, false).map(CountedNoun.Phrase::to).orElse(base + 1)
                : tokens.word(base) ? base + 1 : base - 1;
        int end = tokens.number(base) ? base + 1 : noun.from();
        String unit = noun.unit() + (to < base ? "" : " " + tokens.words(base - 1, to));
        return new Quantity(from, Math.max(end, noun.from()), Math.max(to, noun.to()), Math.max(to, noun.to()), value, max, UnitClass.OTHER, unit);
    }

    /** Return the whole of which the number is a part, where it is no counted one: {@code 9 million of the 14 million drams}. */
    private @Nullable Quantity partOfMeasure(int at) {
        if (!tokens.is(at, "of") || !tokens.is(at + 1, "the") && !tokens.is(at + 1, "its")) {
            return null;
        }
        Side whole = side(at + 2);
        return whole == null || whole.unit == null
                ? null
                : new Quantity(at, at, at, at, whole.value, null, whole.unit.unitClass(), whole.unit.name());
    }

    /** Tell whether the number is a person's age. */
    private boolean aged(int at) {
        return tokens.in(at - 1, EnglishWords.set("aged ages"))
                || tokens.is(at - 1, "of") && tokens.in(at - 2, EnglishWords.set("age ages"))
                || tokens.is(at - 1, "between") && tokens.in(at - 2, EnglishWords.set("aged ages"));
    }

    /** Return the upper end of a range; null where the quantity is a single one. */
    private @Nullable Side upper(Side low) {
        boolean possessive = tokens.in(low.to, EnglishWords.set("' ’")) && tokens.glued(low.to) && low.unit != null;
        int joint = possessive ? low.to + 1 : low.to;
        boolean between = tokens.is(low.from - 1, "between");
        boolean to = tokens.is(joint, "to") && !(tokens.is(low.from - 1, "from") && Changes.before(tokens, low.from));
        boolean dash = tokens.dash(joint)
                && !tokens.is(joint, "—")
                && (tokens.number(joint + 1)
                        || !tokens.word(joint + 1)
                        || NumberReader.read(tokens, joint + 1).isPresent());
        boolean or = tokens.is(joint, "or") && low.unit == null;
        if (!to && !dash && !or && !(between && tokens.is(joint, "and"))) {
            return null;
        }
        Side high = side(joint + 1);
        if (high == null || high.unit == null && low.unit != null && !low.prefixed) {
            return null;
        }
        if (low.unit != null && high.unit != null && low.unit.unitClass() != high.unit.unitClass()) {
            return null;
        }
        BigDecimal value = !low.scaled && high.scaled ? BigDecimal.ZERO : low.value;
        boolean times = low.unit != null && low.unit.unitClass() == UnitClass.DURATION;
        return times || value.compareTo(high.value) < 0 ? high : null;
    }

    private @Nullable Side side(int at) {
        int number = at;
        Unit unit = null;
        for (int length = 4; length >= 1 && unit == null; length--) {
            int width = length;
            if (at + length < tokens.size() && glued(at, at + length)) {
                String sign = tokens.words(at, at + length);
                Optional<String> known = Optional.ofNullable(sign.startsWith("Rs") ? units.meant().get("rupee") : null)
                        .or(() -> Currencies.prefix(sign));
                String code = known.or(() -> Currencies.unlisted(tokens, at, width)).orElse(null);
                if (code != null && (tokens.number(at + length) || NumberReader.scale(tokens.lower(at + length)))) {
                    unit = new Unit(UnitClass.MONEY, code);
                    number = at + length;
                }
            }
        }
        Numeral numeral = NumberReader.read(tokens, number).orElse(null);
        if (numeral == null) {
            return null;
        }
        int to = numeral.to();
        if (unit != null) {
            BigDecimal scale = Scales.abbreviated(tokens.lower(to));
            boolean scaled = numeral.scaled();
            BigDecimal value = numeral.value();
            if (scale.signum() > 0 && !scaled) {
                value = NumberReader.tidy(value.multiply(scale));
                to++;
                scaled = true;
            }
            return new Side(at, to, value, scaled, unit, true);
        }
        BigDecimal abbreviated = Scales.abbreviated(tokens.lower(to));
        boolean million = abbreviated.signum() > 0
                && numeral.digits()
                && tokens.glued(to)
                && (!tokens.is(to, "m") || CountedNoun.read(tokens, to + 1, false).isPresent());
        if (million) {
            numeral = numeral.times(abbreviated, to + 1);
        }
        Side fraction = fraction(numeral);
        return fraction != null ? fraction : suffixed(at, numeral);
    }

    private boolean glued(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!tokens.glued(i) && !(tokens.is(i, "$"))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Side fraction(Numeral numeral) {
        int at = numeral.to();
        boolean hyphen = tokens.hyphen(at) && tokens.glued(at);
        int denominator = NumberReader.denominator(tokens.lower(hyphen ? at + 1 : at));
        int numerator = numeral.value().intValue();
        if (numeral.digits() || denominator == 0 || numerator == 0 || numerator >= denominator) {
            return null;
        }
        int to = (hyphen ? at + 1 : at) + 1;
        if (!tokens.is(to, "of") && !Fractions.ofWhom(tokens, numeral.from())) {
            return null;
        }
        BigDecimal share =
                BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Side(numeral.from(), to, share.stripTrailingZeros(), false, PERCENT, false);
    }

    private Side suffixed(int at, Numeral numeral) {
        int next = numeral.to();
        boolean hyphen = tokens.hyphen(next) && tokens.glued(next) && tokens.glued(next + 1);
        int unitAt = hyphen ? next + 1 : next;
        Side duration = Durations.compound(tokens, numeral)
                .map(d -> new Side(at, d.to(), d.value(), true, d.unit(), false))
                .orElse(null);
        if (duration != null) {
            return duration;
        }
        BigDecimal tonnes = tokens.is(next, "mt") || tokens.is(next, "kt") ? NumberReader.factor(tokens.is(next, "mt") ? "million" : "thousand") : null;
        Unit tonne = UnitNames.named("tonne").orElse(null);
        if (tonnes != null && tonne != null && numeral.digits() && tokens.get(next).text().endsWith("t")) {
            return new Side(at, next + 1, NumberReader.tidy(numeral.value().multiply(tonnes)), true, tonne, false);
        }
        UnitReader.Found found = units.read(unitAt, numeral.digits()).orElse(null);
        if (found != null) {
            return new Side(at, found.to(), numeral.value(), numeral.scaled(), found.unit(), false);
        }
        return new Side(at, next, numeral.value(), numeral.scaled(), null, false);
    }
}
