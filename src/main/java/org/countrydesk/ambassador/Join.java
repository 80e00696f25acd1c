package org.countrydesk.ambassador;

import java.time.temporal.ChronoUnit;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * How one officer's term meets the next one's. Days are differences of dates: from 14 June 1999 to 18 September 2001 is
 * 827.
 *
 * @param before the officer who was to leave last of all who started earlier
 * @param daysMin for a gap or an overlap the least days; for UNDETERMINED the least gap, negative where the terms may
 *     overlap; null where a date is missing
 * @param daysMax the most days; null as {@code daysMin}
 */
public record Join(
        Kind kind, Service before, Service after, @Nullable Integer daysMin, @Nullable Integer daysMax) {

    /** What the dates say for certain. */
    public enum Kind {
        HANDOVER_SAME_DAY("handover the same day"),
        GAP("gap"),
        OVERLAP("overlap"),
        UNDETERMINED("undetermined");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Return the kind as pages print it. */
        public String words() {
            return words;
        }
    }

    static Join between(Service before, Service after) {
        Edtf end = before.end();
        Edtf start = after.start();
        if (before.incumbent() && start != null) {
            return new Join(Kind.OVERLAP, before, after, null, null);
        }
        if (end == null || start == null || before.contradictory() || after.contradictory()) {
            return new Join(Kind.UNDETERMINED, before, after, null, null);
        }
        int least = (int) ChronoUnit.DAYS.between(end.latest(), start.earliest());
        int most = (int) ChronoUnit.DAYS.between(end.earliest(), start.latest());
        if (end.qualified() || start.qualified()) {
            return new Join(Kind.UNDETERMINED, before, after, null, null);
        }
        if (least == 0 && most == 0) {
            return new Join(Kind.HANDOVER_SAME_DAY, before, after, 0, 0);
        }
        if (least > 0) {
            return new Join(Kind.GAP, before, after, least, most);
        }
        return most < 0
                ? new Join(Kind.OVERLAP, before, after, -most, -least)
                : new Join(Kind.UNDETERMINED, before, after, least, most);
    }

    /** Say in plain words what happened between the two. */
    public String words() {
        return JoinWords.of(this);
    }
}
