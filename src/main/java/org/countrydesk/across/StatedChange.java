package org.countrydesk.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A percentage change that a sentence states, checked against the two values that it gives.
 *
 * @param stated as the sentence has it, without sign
 * @param computed from the values, two decimals, without sign
 * @param agrees whether the computed change, rounded as finely as the stated one is written, is the stated one
 */
public record StatedChange(BigDecimal from, BigDecimal to, BigDecimal stated, BigDecimal computed, boolean agrees) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Compute the change.
     *
     * @param from above 0
     * @param to of the same unit, at least 0
     */
    public static StatedChange of(BigDecimal from, BigDecimal to, BigDecimal stated) {
        if (from.signum() <= 0 || to.signum() < 0) {
            throw new IllegalArgumentException("no percentage leads from " + from + " to " + to);
        }
        BigDecimal exact = to.subtract(from).abs().multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
        BigDecimal claim = stated.abs();
        boolean agrees = exact.setScale(Math.max(0, claim.scale()), RoundingMode.HALF_UP).compareTo(claim) == 0;
        return new StatedChange(from, to, claim, exact.setScale(2, RoundingMode.HALF_UP), agrees);
    }
}
