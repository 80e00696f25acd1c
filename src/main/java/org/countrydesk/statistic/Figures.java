package org.countrydesk.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as the data interface prints them. */
final class Figures {

    private Figures() {}

    /** Return the value without the zeros the store adds, never with an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
