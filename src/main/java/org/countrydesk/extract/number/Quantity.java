package org.countrydesk.extract.number;

import java.math.BigDecimal;
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

    Quantity withUnit(UnitClass otherClass, String otherUnit) {
        return new Quantity(from, numberTo, noun, to, value, valueMax, otherClass, otherUnit);
    }
}
