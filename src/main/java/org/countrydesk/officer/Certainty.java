package org.countrydesk.officer;

import java.util.stream.Stream;
import org.countrydesk.ambassador.Service;
import org.countrydesk.edtf.Edtf;

/** How well the dates of a term are known. */
enum Certainty {
    EXACT("exact", "Known to the day"),
    PARTIAL("partial", "Only a month, a year, or about"),
    UNKNOWN("unknown", "A date missing or contradictory");

    private final String word;
    private final String title;

    Certainty(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** An incumbent has no end that could be missing. */
    static Certainty of(Service service) {
        boolean missing = service.start() == null || service.end() == null && !service.incumbent();
        if (missing || service.contradictory()) {
            return UNKNOWN;
        }
        return Stream.of(service.start(), service.end()).allMatch(Certainty::exact) ? EXACT : PARTIAL;
    }

    /** Return the word of the address. */
    String word() {
        return word;
    }

    /** Return what pages print. */
    String title() {
        return title;
    }

    private static boolean exact(@org.jspecify.annotations.Nullable Edtf date) {
        return date == null || date.precision() == Edtf.Precision.DAY && !date.qualified();
    }
}
