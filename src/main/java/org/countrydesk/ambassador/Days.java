package org.countrydesk.ambassador;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Days of service as the difference of two dates: from 14 June to 15 June is one day.
 *
 * @param min the least that the dates allow; null for an incumbent, or where a date is missing or the two contradict
 * @param max the most that the dates allow; null as {@code min}
 */
public record Days(@Nullable Integer min, @Nullable Integer max) {

    private static final Days UNKNOWN = new Days(null, null);

    static Days of(Service service) {
        Edtf start = service.start();
        Edtf end = service.end();
        if (start == null || end == null || service.contradictory()) {
            return UNKNOWN;
        }
        int least = (int) ChronoUnit.DAYS.between(start.latest(), end.earliest());
        return new Days(Math.max(0, least), (int) ChronoUnit.DAYS.between(start.earliest(), end.latest()));
    }

    /** Print for readers: {@code 827 days}, {@code between 92 and 152 days}, or nothing where it is not known. */
    public String words() {
        if (min == null || max == null) {
            return "";
        }
        return min.equals(max) ? count(max) : "between " + String.format(Locale.ENGLISH, "%,d", min) + " and " + count(max);
    }

    /** Print a number of days. */
    public static String count(long days) {
        return days == 1 ? "1 day" : String.format(Locale.ENGLISH, "%,d days", days);
    }
}
