package org.countrydesk.statistic;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as a reader says it: {@code more than 42,000 refugees}, {@code about US$8.9 million}, {@code rank 117}. */
public final class FigureWords {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000_000L);

    private FigureWords() {}

    /** Print a value with its unit, and how firmly it is stated. */
    public static String of(BigDecimal value, @Nullable BigDecimal max, String unit, @Nullable String qualifier) {
        String firmly = qualifier == null ? "" : qualifier(qualifier) + " ";
        return firmly + bare(value, max, unit);
    }

    /** Print a value as short as can be, for a chart: {@code > 42,000}, {@code ≈ US$8.9 million}, {@code 96 %}. */
    public static String brief(BigDecimal value, @Nullable BigDecimal max, String unit, @Nullable String qualifier) {
        String sign =
                switch (qualifier == null ? "" : qualifier) {
                    case "about", "estimate" -> "≈ ";
                    case "at_least" -> "≥ ";
                    case "more_than" -> "> ";
                    case "at_most" -> "≤ ";
                    case "less_than" -> "< ";
                    default -> "";
                };
        boolean said = CURRENCIES.contains(unit) || isPercent(unit);
        return sign + (said ? bare(value, max, unit) : max == null ? digits(value) : digits(value) + "–" + digits(max));
    }

    /** Print how firmly a value is stated: {@code at least} for {@code at_least}. */
    public static String qualifier(String word) {
        return word.equals("estimate") ? "an estimated" : word.replace('_', ' ');
    }

    /** Return a unit as the heading of many values has it: {@code hectares}, {@code US dollars}. */
    public static String unit(String unit) {
        if (CURRENCIES.contains(unit)) {
            return com.ibm.icu.util.Currency.getInstance(unit)
                    .getName(Locale.ENGLISH, com.ibm.icu.util.Currency.PLURAL_LONG_NAME, "other", null);
        }
        return unit.startsWith("out of ") ? "points " + unit : UnitWords.plural(unit);
    }

    /** Tell whether a unit counts shares of a hundred. */
    public static boolean isPercent(String unit) {
        return unit.equals("percent");
    }

    private static String bare(BigDecimal value, @Nullable BigDecimal max, String unit) {
        if (CURRENCIES.contains(unit)) {
            String symbol = Currency.getInstance(unit).getSymbol(Locale.ENGLISH);
            String range = max == null ? "" : " to " + (symbol.equals(unit) ? "" : symbol) + amount(max);
            return (symbol.equals(unit) ? unit + " " : symbol) + amount(value) + range;
        }
        String amounts = max == null ? digits(value) : digits(value) + " to " + digits(max);
        if (isPercent(unit)) {
            return amounts + " %";
        }
        if (unit.equals("rank")) {
            return "rank " + amounts;
        }
        if (unit.startsWith("out of ")) {
            return amounts + " " + unit;
        }
        boolean one = max == null && value.compareTo(BigDecimal.ONE) == 0;
        return amounts + " " + (one ? unit : UnitWords.plural(unit));
    }

    /** Sums of money from a million up are said in words where three decimals hold them. */
    private static String amount(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BILLION) >= 0) {
            return inUnits(value, BILLION, " trillion");
        }
        if (size.compareTo(MILLIARD) >= 0) {
            return inUnits(value, MILLIARD, " billion");
        }
        return size.compareTo(MILLION) >= 0 ? inUnits(value, MILLION, " million") : digits(value);
    }

    private static String inUnits(BigDecimal value, BigDecimal of, String word) {
        BigDecimal units = value.divide(of).stripTrailingZeros();
        return units.scale() <= 3 ? digits(units) + word : digits(value);
    }

    /** Print with all digits: {@code 42,000.5}. */
    public static String digits(BigDecimal value) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** Return the value without the zeros the store adds, never with an exponent. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
