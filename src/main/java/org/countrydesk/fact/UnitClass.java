package org.countrydesk.fact;

import java.util.Locale;

/** What kind of thing a statistic's unit measures. */
public enum UnitClass {
    COUNT,
    MONEY,
    PERCENT,
    AREA,
    DURATION,
    SCORE,
    RANK,
    DISTANCE,
    MASS,
    OTHER;

    /** Return the word of the data interface. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
