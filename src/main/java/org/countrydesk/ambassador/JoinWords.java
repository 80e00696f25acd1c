package org.countrydesk.ambassador;

import java.util.Locale;
import org.countrydesk.edtf.Edtf;

/** Says in plain words how two terms meet. */
final class JoinWords {

    private JoinWords() {}

    static String of(Join join) {
        Integer least = join.daysMin();
        Integer most = join.daysMax();
        Edtf end = join.before().end();
        Edtf start = join.after().start();
        if (least == null || most == null || end == null || start == null) {
            return withoutDays(join);
        }
        String dates = "from " + end.words() + " to " + start.words();
        return switch (join.kind()) {
            case HANDOVER_SAME_DAY -> "Handover the same day, " + start.words();
            case GAP -> gap(least, most, dates);
            case OVERLAP -> "Both are listed for " + span(least, most) + ": "
                    + join.before().name() + " until " + end.words()
                    + ", " + join.after().name() + " from " + start.words();
            case UNDETERMINED -> undetermined(least, most, dates);
        };
    }

    private static String gap(int least, int most, String dates) {
        if (most == 1) {
            return "Handover from one day to the next, " + dates;
        }
        if (least <= 1) {
            return "Handover, or vacant for up to " + Days.count(most) + ", " + dates;
        }
        return least == most
                ? "Vacant for " + Days.count(most) + ", " + dates
                : "Vacant for between " + number(least) + " and " + Days.count(most) + ", " + dates;
    }

    private static String undetermined(int least, int most, String dates) {
        String gap = most > 0 ? "a gap of up to " + Days.count(most) : "a handover the same day";
        String other = least < 0 ? "an overlap of up to " + Days.count(-least) : "a handover the same day";
        return "Not certain, as a date is partial: " + gap + " or " + other + ", " + dates;
    }

    private static String withoutDays(Join join) {
        Service before = join.before();
        Service after = join.after();
        Edtf end = before.end();
        Edtf start = after.start();
        if (before.contradictory() || after.contradictory()) {
            String name = before.contradictory() ? before.name() : after.name();
            return "Not certain: the dates of " + name + " contradict each other";
        }
        if (before.incumbent()) {
            return before.name() + " is listed as still in post"
                    + (start == null ? "" : " while " + after.name() + " starts on or in " + start.words());
        }
        if (end == null) {
            return "Not certain: the end of " + before.name() + "’s term is not known"
                    + (start == null ? ", nor the start of " + after.name() + "’s" : "");
        }
        return start == null
                ? "Not certain: the start of " + after.name() + "’s term is not known"
                : "Not certain, as a date is only approximate: from " + end.words() + " to " + start.words();
    }

    private static String span(int least, int most) {
        return least == most ? Days.count(most) : "between " + number(least) + " and " + Days.count(most);
    }

    private static String number(int days) {
        return String.format(Locale.ENGLISH, "%,d", days);
    }
}
