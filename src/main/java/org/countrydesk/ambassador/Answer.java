package org.countrydesk.ambassador;

import java.util.List;

/**
 * Who was in post on a day, in a month, in a year.
 *
 * @param services those possible, in the order of the line; one officer where certain, none where vacant or unknown
 * @param reason one sentence in plain words
 */
public record Answer(Kind kind, List<Service> services, String reason) {

    /** CERTAIN: one officer on every day asked about. ONE_OF: at least one officer, and another state as well. */
    public enum Kind {
        CERTAIN("certain"),
        ONE_OF("one-of"),
        VACANT("vacant"),
        UNKNOWN("unknown");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word of the data interface. */
        public String word() {
            return word;
        }
    }

    public Answer {
        services = List.copyOf(services);
    }
}
