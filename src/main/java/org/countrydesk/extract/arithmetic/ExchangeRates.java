package org.countrydesk.extract.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * Rates implied by an amount and its conversion in brackets. A rate that lies more than a tenth from the middle of the
 * document's other rates for the same currencies and time is said to disagree.
 */
final class ExchangeRates {

    private static final Pattern CONVERTED = Pattern.compile(
            "[\\s\\p{L}'’-]{0,30}[(\\[,]\\s{0,3}(?:or|about|approximately|around|roughly|some|nearly|almost|over|equal to|equivalent to|the equivalent of|i\\.e\\.,?|=|≈|~|\\s){0,5}");

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private record Pair(String from, String to, @Nullable Edtf period) {}

    private record Rate(Figure amount, Figure converted, BigDecimal rate) {

        Pair pair() {
            return new Pair(amount.fact().unit(), converted.fact().unit(), amount.fact().period());
        }
    }

    private final List<Rate> rates = new ArrayList<>();

    /** Take up the conversions of a sentence. */
    void add(Stretch sentence) {
        List<Figure> figures = sentence.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure amount = figures.get(i);
            Figure converted = figures.get(i + 1);
            boolean money = amount.fact().unitClass() == UnitClass.MONEY && converted.fact().unitClass() == UnitClass.MONEY;
            if (money && !amount.sameUnit(converted) && amount.value().signum() > 0 && converted.value().signum() > 0
                    && amount.single() == converted.single()
                    && CONVERTED.matcher(sentence.between(amount, converted)).matches()) {
                BigDecimal from = amount.single() ? amount.value() : Objects.requireNonNull(amount.fact().valueMax());
                BigDecimal to = converted.single() ? converted.value() : Objects.requireNonNull(converted.fact().valueMax());
                if (to.signum() > 0) {
                    rates.add(new Rate(amount, converted, from.divide(to, MathContext.DECIMAL64)));
                }
            }
        }
    }

    /** Return all rates, each compared with the others. */
    List<Fact.Arithmetic> compared() {
        Map<Pair, List<BigDecimal>> known = new HashMap<>();
        rates.forEach(rate -> known.computeIfAbsent(rate.pair(), pair -> new ArrayList<>()).add(rate.rate()));
        known.values().forEach(values -> values.sort(null));
        return rates.stream()
                .map(rate -> new Fact.Arithmetic(
                        rate.amount().fact().place(),
                        Fact.Arithmetic.Kind.EXCHANGE_RATE,
                        List.of(rate.amount().number(), rate.converted().number()),
                        null,
                        plain(rate.rate().round(DIGITS)),
                        agrees(rate, known.getOrDefault(rate.pair(), List.of()))))
                .toList();
    }

    private static @Nullable Boolean agrees(Rate rate, List<BigDecimal> all) {
        if (all.size() < 2) {
            return null;
        }
        BigDecimal middle = all.size() == 2 ? all.getFirst() : all.get(all.size() / 2);
        BigDecimal other = all.size() == 2 && rate.rate().compareTo(middle) == 0 ? all.getLast() : middle;
        return rate.rate().subtract(other).abs().compareTo(other.multiply(TENTH)) <= 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
