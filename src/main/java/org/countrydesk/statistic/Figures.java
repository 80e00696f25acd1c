package org.countrydesk.statistic;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the data interface and the pages print them. */
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

    /** Print for readers: {@code 42,000} or {@code 5 to 15}. */
    static String words(BigDecimal value, @Nullable BigDecimal max) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return max == null ? format.format(value) : format.format(value) + " to " + format.format(max);
    }
}
