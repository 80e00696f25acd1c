package org.countrydesk.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countrydesk.ambassador.Line;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edtf.Edtf;

/** Says in words what a line has. */
final class LineWords {

    private LineWords() {}

    /** Say how many served, and over which time. */
    static String lede(Line line, LocalDate asOf) {
        long officers = line.services().stream().map(Service::slug).distinct().count();
        int terms = line.services().size();
        String count = officers == terms
                ? (terms == 1 ? "1 officer" : terms + " officers")
                : (officers == 1 ? "1 officer" : officers + " officers") + " in " + terms + " terms";
        return count + time(line, asOf) + ".";
    }

    /** Say what was left out. */
    static String narrowed(LineQuery query) {
        List<String> words = new ArrayList<>();
        if (query.during() != null) {
            words.add("with a day in " + query.during().words());
        }
        if (query.role() != null) {
            words.add("of the rank " + query.role().title());
        }
        if (query.dates() != null) {
            words.add(switch (query.dates()) {
                case EXACT -> "with dates known to the day";
                case PARTIAL -> "with a date known only in part";
                case UNKNOWN -> "with a date missing or contradictory";
            });
        }
        return String.join(" and ", words);
    }

    private static String time(Line line, LocalDate asOf) {
        Edtf first = line.services().stream()
                .map(service -> service.start() == null ? service.end() : service.start())
                .filter(date -> date != null)
                .min(Edtf::compareTo)
                .orElse(null);
        if (first == null) {
            return "";
        }
        if (line.services().stream().anyMatch(Service::incumbent)) {
            return " since " + first.words();
        }
        Edtf last = line.services().stream()
                .map(service -> service.end() == null ? service.start() : service.end())
                .filter(date -> date != null && !date.earliest().isAfter(asOf))
                .max(Edtf::compareTo)
                .orElse(first);
        return last.equals(first) ? " in " + first.words() : ", " + first.words() + " to " + last.words();
    }
}
