package org.countrydesk.extract.number;

import java.math.BigDecimal;
import java.util.Map;
import org.countrydesk.extract.token.Tokens;

/** Abbreviated scale words: {@code bn}, {@code k}. */
final class Scales {

    private static final Map<String, String> SHORT = Map.of(
            "k",
            "thousand",
            "m",
            "million",
            "mn",
            "million",
            "mm",
            "million",
            "bn",
            "billion",
            "b",
            "billion",
            "tn",
            "trillion");

    private Scales() {}

    /** Return the factor of an abbreviated scale, or 0. */
    static BigDecimal abbreviated(String lower) {
        String scale = SHORT.get(lower);
        return scale == null ? BigDecimal.ZERO : NumberReader.factor(scale);
    }

    /** Return the factor of all scales among the tokens; a letter before a slash is a unit's ({@code b/d}). */
    static BigDecimal within(Tokens tokens, int from, int to) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = from; i < to; i++) {
            if (tokens.word(i)) {
                BigDecimal abbreviated = tokens.is(i + 1, "/") ? BigDecimal.ZERO : abbreviated(tokens.lower(i));
                scale = scale.multiply(NumberReader.factor(tokens.lower(i)));
                scale = abbreviated.signum() > 0 ? scale.multiply(abbreviated) : scale;
            }
        }
        return scale;
    }
}
