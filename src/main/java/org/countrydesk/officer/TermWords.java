package org.countrydesk.officer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.countrydesk.ambassador.Days;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edtf.Edtf;

/** Says in sentences what is known of a term. */
public final class TermWords {

    private TermWords() {}

    /** State the term: who, what, where, from when to when. */
    public static String lead(Service service, LocalDate asOf) {
        Edtf start = service.start();
        Edtf end = service.end();
        String office = service.role().title().toLowerCase(Locale.ENGLISH) + CountryWords.to(service.country());
        if (service.incumbent()) {
            boolean future = start != null && start.earliest().isAfter(asOf);
            return service.name() + (future ? " is to be " : " has been ") + office
                    + (start == null ? "; when the term began is not known." : (future ? " from " : " since ") + start.words() + ".");
        }
        String was = service.name() + " was " + office;
        if (start == null && end == null) {
            return was + "; the source gives no date.";
        }
        if (service.contradictory() && start != null && end != null) {
            return was + "; the source gives " + start.words() + " as the start and " + end.words() + " as the end, which contradict each other.";
        }
        if (start == null) {
            return was + (end == null ? "" : " until " + end.words()) + "; when the term began is not known.";
        }
        if (end == null) {
            return was + " from " + start.words() + "; when the term ended is not known.";
        }
        return start.equals(end)
                ? was + (dayExact(start) ? " on " : " in ") + start.words() + "."
                : was + " from " + start.words() + " to " + end.words() + ".";
    }

    /** State the term's length and its place in the line. */
    static String place(Service service, int order, int of, LocalDate asOf) {
        String days = service(service, asOf);
        String place = of == 1 ? "the only term listed" : order == of ? "the latest of " + of + " terms listed" : order == 1 ? "the first of " + of + " terms listed" : "number " + order + " of " + of + " terms listed";
        return days.isEmpty() ? Character.toUpperCase(place.charAt(0)) + place.substring(1) + "." : "A service of " + days + "; " + place + ".";
    }

    /** Say how long it lasted; empty where that cannot be told. */
    public static String service(Service service, LocalDate asOf) {
        Edtf start = service.start();
        if (service.incumbent() && start != null && !start.latest().isAfter(asOf)) {
            long least = ChronoUnit.DAYS.between(start.latest(), asOf);
            long most = ChronoUnit.DAYS.between(start.earliest(), asOf);
            String days = least == most ? Days.count(most) : "between " + String.format(Locale.ENGLISH, "%,d", least) + " and " + Days.count(most);
            return days + " up to " + Edtf.day(asOf).words() + ", when the list was read";
        }
        return service.days().words();
    }

    /** Say why the days of service are no single number; empty where they are. */
    static String uncertainty(Service service) {
        Edtf start = service.start();
        Edtf end = service.end();
        if (service.contradictory()) {
            return "The end lies before the start, so one of them is wrong and no days can be counted.";
        }
        if (start == null && (end == null && !service.incumbent())) {
            return "Neither date is known, so no days can be counted.";
        }
        if (start == null) {
            return "The start is not known, so no days can be counted.";
        }
        if (end == null && !service.incumbent()) {
            return "The end is not known, and the source does not say that the term goes on; so no days can be counted.";
        }
        String from = dayExact(start) ? "" : "the start is known only " + grain(start);
        String to = end == null || dayExact(end) ? "" : "the end is known only " + grain(end);
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        String words = from + (from.isEmpty() || to.isEmpty() ? "" : ", and ") + to;
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static boolean dayExact(Edtf date) {
        return date.precision() == Edtf.Precision.DAY && !date.qualified();
    }

    private static String grain(Edtf date) {
        if (date.qualified()) {
            return "approximately (" + date.words() + ")";
        }
        return switch (date.precision()) {
            case DAY -> "to the day";
            case MONTH -> "to the month (" + date.words() + ")";
            case SEASON -> "to the season (" + date.words() + ")";
            case YEAR -> "to the year (" + date.words() + ")";
            case DECADE -> "to the decade (" + date.words() + ")";
            case CENTURY -> "to the century (" + date.words() + ")";
            case INTERVAL -> "as a stretch of time (" + date.words() + ")";
        };
    }
}
