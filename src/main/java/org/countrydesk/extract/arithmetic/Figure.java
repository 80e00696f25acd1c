package org.countrydesk.extract.arithmetic;

import java.math.BigDecimal;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.UnitClass;

/** An observation with its number in the document, from 1. */
record Figure(int number, Fact.Observation fact) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    BigDecimal value() {
        return fact.value();
    }

    boolean single() {
        return fact.valueMax() == null;
    }

    int start() {
        return fact.place().start();
    }

    int end() {
        return fact.place().end();
    }

    boolean sameUnit(Figure other) {
        return fact.unitClass() == other.fact.unitClass() && fact.unit().equals(other.fact.unit());
    }

    /**
     * Return how far the true value may lie from the written one: half of the last digit that is not a trailing zero, but of
     * the second digit at most; nothing for a count below a thousand. Errs towards agreement: {@code 42,000} may be 41,500.
     */
    BigDecimal slack() {
        if (fact.unitClass() == UnitClass.COUNT && value().abs().compareTo(THOUSAND) < 0) {
            return BigDecimal.ZERO;
        }
        if (value().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare = value().stripTrailingZeros();
        return bare.ulp().multiply(HALF).movePointLeft(bare.precision() == 1 ? 1 : 0);
    }

    BigDecimal least() {
        return value().subtract(slack());
    }

    BigDecimal most() {
        return value().add(slack());
    }
}
