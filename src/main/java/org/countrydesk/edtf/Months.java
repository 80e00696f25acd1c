package org.countrydesk.edtf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** English names of the months. */
final class Months {

    private Months() {}

    /** Return the name of month 1 to 12. */
    static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
