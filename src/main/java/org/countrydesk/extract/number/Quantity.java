package org.countrydesk.extract.number;

import java.math.BigDecimal;
import org.countrydesk.extract.token.Tokens;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as read, before it is known what it measures.
 *
 * @param from first token: the number's, or the currency sign's before it
 * @param numberTo token after the number and its written unit
 * @param to token after the noun phrase that is counted; {@code numberTo} where there is none
 * @param noun first token of the counted noun phrase; {@code to} where there is none
 * @param unit empty where the text names none: another figure's unit is meant
 */
public record Quantity(
        int from,
        int numberTo,
        int noun,
        int to,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        UnitClass unitClass,
        String unit) {

    public boolean bare() {
        return unitClass == UnitClass.COUNT && unit.isEmpty();
    }

    public boolean counts() {
        return unitClass == UnitClass.COUNT;
    }

    /** Return the same below zero where a minus stands before it: {@code minus 3 percent}, {@code −3.2%}. */
    public Quantity signed(Tokens tokens) {
        if (tokens.is(from - 1, "+") && tokens.glued(from)) {
            return from(from - 1);
        }
        boolean sign = (tokens.is(from - 1, "−") || tokens.is(from - 1, "-") || tokens.is(from - 1, "–"))
                && tokens.glued(from)
                && (!tokens.glued(from - 1) || tokens.is(from - 2, "("))
                && unitClass != UnitClass.COUNT;
        boolean minus = sign || tokens.is(from - 1, "minus") || tokens.is(from - 1, "negative") && unitClass != UnitClass.COUNT;
        BigDecimal max = valueMax == null ? null : valueMax.negate();
        return minus ? new Quantity(from - 1, numberTo, noun, to, value.negate(), max, unitClass, unit) : this;
    }

    /** Return the same from a sign before it on. */
    public Quantity from(int start) {
        return new Quantity(start, numberTo, noun, to, value, valueMax, unitClass, unit);
    }

    /** Return the same with other values. */
    public Quantity of(BigDecimal other, @Nullable BigDecimal otherMax) {
        return new Quantity(from, numberTo, noun, to, other, otherMax, unitClass, unit);
    }

    /** Return the same in a unit that is stated elsewhere, scaled by it. */
    public Quantity in(UnitPhrase stated) {
        BigDecimal max = valueMax == null ? null : NumberReader.tidy(valueMax.multiply(stated.factor()));
        return of(NumberReader.tidy(value.multiply(stated.factor())), max).withUnit(stated.unitClass(), stated.unit());
    }

    Quantity withUnit(UnitClass otherClass, String otherUnit) {
        return new Quantity(from, numberTo, noun, to, value, valueMax, otherClass, otherUnit);
    }
}
