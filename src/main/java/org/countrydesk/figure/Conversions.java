package org.countrydesk.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.countrydesk.statistic.FigureWords;
import org.countrydesk.statistic.StatisticRow;

/** Says an amount of land, length or weight in the other units that readers use, rounded to three digits. */
final class Conversions {

    private static final MathContext ROUNDED = new MathContext(3);

    /** Two units of one kind; one of the first is {@code factor} of the second. */
    private record To(String unit, String factor) {}

    // spec: the international yard and pound agreement of 1959: 1 yard = 0.9144 m, 1 pound = 0.45359237 kg
    private static final Map<String, List<To>> KNOWN = Map.ofEntries(
            Map.entry("hectare", List.of(new To("square kilometre", "0.01"), new To("acre", "2.47105381"))),
            Map.entry("acre", List.of(new To("hectare", "0.40468564"))),
            Map.entry("square kilometer", List.of(new To("square mile", "0.38610216"))),
            Map.entry("square mile", List.of(new To("square kilometre", "2.58998811"))),
            Map.entry("kilometer", List.of(new To("mile", "0.62137119"))),
            Map.entry("mile", List.of(new To("kilometre", "1.609344"))),
            Map.entry("meter", List.of(new To("foot", "3.2808399"))),
            Map.entry("foot", List.of(new To("metre", "0.3048"))),
            Map.entry("kilogram", List.of(new To("pound", "2.20462262"))),
            Map.entry("pound", List.of(new To("kilogram", "0.45359237"))),
            Map.entry("tonne", List.of(new To("short ton", "1.10231131"))));

    private Conversions() {}

    /** Return the amount in other units, in words: {@code about 104,000 acres}; none for a unit of another kind. */
    static List<String> of(StatisticRow row) {
        String unit = row.unit().replace("metre", "meter");
        return KNOWN.getOrDefault(unit, List.of()).stream()
                .map(to -> {
                    BigDecimal factor = new BigDecimal(to.factor());
                    BigDecimal max = row.valueMax();
                    return FigureWords.of(
                            rounded(row.value(), factor), max == null ? null : rounded(max, factor), to.unit(), "about");
                })
                .toList();
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal factor) {
        BigDecimal rounded = value.multiply(factor).round(ROUNDED).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
