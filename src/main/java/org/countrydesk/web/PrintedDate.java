package org.countrydesk.web;

import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A date as pages print it.
 *
 * @param words {@code 27 December 2009}
 * @param machine what stands in {@code <time datetime>}; null where HTML has no way to write it (a decade, an interval)
 */
public record PrintedDate(String edtf, String words, @Nullable String machine) {

    public static PrintedDate of(Edtf date) {
        String machine =
                switch (date.precision()) {
                    case DAY, MONTH, YEAR -> date.qualified() ? date.toString().substring(0, date.toString().length() - 1) : date.toString();
                    case SEASON, DECADE, CENTURY, INTERVAL -> null;
                };
        return new PrintedDate(date.toString(), date.words(), machine);
    }

    public static @Nullable PrintedDate orNull(@Nullable Edtf date) {
        return date == null ? null : of(date);
    }

    /** Return the words with what English puts before them: {@code on 27 December 2009}, {@code in 2009}. */
    public String adverb() {
        boolean interval = edtf.indexOf('/') >= 0;
        return interval ? words : (machine != null && machine.length() == 10 ? "on " : "in ") + words;
    }

    /** Return the address of the date's page on the timeline. */
    public String path() {
        return DateAddress.path("/timeline/", edtf);
    }

    /** Return the address of the page that says who was in post. */
    public String inPostPath() {
        return DateAddress.path("/ambassadors/on/", edtf);
    }
}
