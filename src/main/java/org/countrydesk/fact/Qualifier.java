package org.countrydesk.fact;

import java.util.Locale;

/** How firmly the source states a value. */
public enum Qualifier {
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    ESTIMATE;

    /** Return the word of the data interface. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
