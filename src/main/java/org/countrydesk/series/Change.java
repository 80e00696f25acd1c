package org.countrydesk.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.countrydesk.statistic.FigureWords;

/** Says how one value of a series differs from the one before, computed from the values as stated. */
final class Change {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Change() {}

    /** Return one sentence in plain words, e.g. {@code 13 after 11: 2 more, +18.18 %.}. */
    static String words(SeriesData.Point before, SeriesData.Point after, String unit) {
        String pair = FigureWords.digits(after.value()) + " after " + FigureWords.digits(before.value());
        if (before.valueMax() != null || after.valueMax() != null) {
            return "A range has no single difference.";
        }
        BigDecimal difference = after.value().subtract(before.value());
        if (difference.signum() == 0) {
            return pair + ": no change.";
        }
        String size = FigureWords.digits(difference.abs());
        String way = difference.signum() > 0 ? " more" : " less";
        if (FigureWords.isPercent(unit)) {
            return pair + ": " + size + way + " percentage points.";
        }
        if (unit.equals("rank")) {
            return pair + ": " + size + (difference.abs().compareTo(BigDecimal.ONE) == 0 ? " place" : " places")
                    + (difference.signum() > 0 ? " down." : " up.");
        }
        String percent = percent(before.value(), difference);
        return pair + ": " + size + way + (percent.isEmpty() ? "." : ", " + percent + ".");
    }

    /** Return the difference in per cent of the earlier value; empty where that is zero or below. */
    static String percent(BigDecimal before, BigDecimal difference) {
        if (before.signum() <= 0) {
            return "";
        }
        BigDecimal percent = difference
                .multiply(HUNDRED)
                .divide(before, MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_EVEN);
        return (percent.signum() < 0 ? "−" : "+") + FigureWords.digits(percent.abs()) + " %";
    }
}
