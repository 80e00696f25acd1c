package org.countrydesk.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Places values along an axis.
 *
 * @param from value at {@code start}
 * @param to value at {@code end}; more than {@code from}
 * @param start place of the first value; may lie after {@code end}, as in an axis that points up
 */
public record Scale(double from, double to, double start, double end) {

    public Scale {
        if (!(to > from)) {
            throw new IllegalArgumentException("no scale from " + from + " to " + to);
        }
    }

    /** Return the place of a value, to a tenth of a unit. */
    public double at(double value) {
        double place = start + (value - from) / (to - from) * (end - start);
        return Math.round(place * 10) / 10.0;
    }

    /** Return round values (1, 2 or 5 times a power of ten apart) that hold the given ones, at most {@code most} and at least two. */
    public static List<BigDecimal> ticks(BigDecimal from, BigDecimal to, int most) {
        BigDecimal span = to.subtract(from);
        if (span.signum() <= 0 || most < 2) {
            throw new IllegalArgumentException("no ticks from " + from + " to " + to);
        }
        int power = span.precision() - span.scale() - 3;
        for (int exponent = power; ; exponent++) {
            for (int lead : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(lead).scaleByPowerOfTen(exponent);
                BigDecimal first = from.divide(step, 0, RoundingMode.FLOOR);
                BigDecimal last = to.divide(step, 0, RoundingMode.CEILING);
                if (last.subtract(first).compareTo(BigDecimal.valueOf(most - 1L)) <= 0) {
                    return between(first.longValueExact(), last.longValueExact(), step);
                }
            }
        }
    }

    private static List<BigDecimal> between(long first, long last, BigDecimal step) {
        List<BigDecimal> ticks = new ArrayList<>();
        for (long n = first; n <= last; n++) {
            BigDecimal tick = step.multiply(BigDecimal.valueOf(n)).stripTrailingZeros();
            ticks.add(tick.scale() < 0 ? tick.setScale(0) : tick);
        }
        return ticks;
    }
}
