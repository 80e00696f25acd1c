package org.countrydesk.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.countrydesk.document.Finder;
import org.countrydesk.document.Finder.Fit;
import org.countrydesk.document.Finder.Sought;
import org.countrydesk.web.BadParameterException;
import org.countrydesk.web.PassageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What a reader looks for in a document, while one page of it is made: what to mark, and where the next match is. */
final class Finding {

    /** More of the words does not stand in the bar, as it must leave the text its room. */
    private static final int SHOWN = 50;

    private final String document;
    private final String words;
    private final Sought sought;

    private Finding(String document, String words, Sought sought) {
        this.document = document;
        this.words = words;
        this.sought = sought;
    }

    /** Look for words in a document; null when there are none, or nothing that finds them. */
    static @Nullable Finding of(@Nullable Finder finder, String document, String words) {
        if (words.length() > Finder.LONGEST) {
            throw new BadParameterException(
                    "find", "'find' is " + words.length() + " characters long; it may be " + Finder.LONGEST + ".");
        }
        return finder == null || words.isBlank()
                ? null
                : new Finding(document, words.strip(), finder.seek(document, words.strip()));
    }

    /**
     * The bar above a text.
     *
     * @param count how many passages match, in words
     * @param first which of them is the first on this page, from 1
     * @param total with a plus where there are more
     * @param previous the last match before this page; empty where there is none
     * @param next the first match from the top of this page on
     * @param after the first match after this page
     */
    record Bar(
            String words,
            String count,
            int first,
            String total,
            String previous,
            String next,
            String after,
            String search,
            String plain) {

        /** Return the words as the bar has room for them. */
        public String shortWords() {
            if (words.length() <= SHOWN) {
                return words;
            }
            int end = Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
            return words.substring(0, end) + "…";
        }

        /** Return what an address ends with to have the same words marked. */
        public String query() {
            return "?find=" + UriUtils.encode(words, StandardCharsets.UTF_8);
        }
    }

    /** Links from a passage that matches to the ones before and after; empty where there is none. */
    record Step(String previous, String next) {}

    /**
     * Return the bar.
     *
     * @param page the passages on it
     * @param plain address of the page without anything sought
     */
    Bar bar(Span page, String plain) {
        List<Integer> all = sought.passages();
        int here = countBefore(page.from());
        int after = countBefore(page.to() + 1);
        return new Bar(
                words,
                count(),
                here + 1,
                number(all.size()) + (sought.more() ? "+" : ""),
                address(here - 1, page),
                address(here, page),
                address(after, page),
                "/search?q=" + UriUtils.encode(words, StandardCharsets.UTF_8),
                plain);
    }

    /** Passages from one number to another, both included. */
    record Span(int from, int to) {

        /** A page without a passage, at the start of a document. */
        static final Span NONE = new Span(1, 0);

        boolean has(int passage) {
            return passage >= from && passage <= to;
        }
    }

    /** Return the links of a passage; null where it does not match. */
    @Nullable Step step(int passage, Span page) {
        int at = Collections.binarySearch(sought.passages(), passage);
        return at < 0 ? null : new Step(address(at - 1, page), address(at + 1, page));
    }

    /** Return what to mark in the text of a passage; words that stand side by side are marked as one. */
    List<Finder.Stretch> in(int passage, String text) {
        List<Finder.Stretch> joined = new ArrayList<>();
        for (Finder.Stretch next : sought.words().in(passage, text)) {
            if (!joined.isEmpty() && text.substring(joined.getLast().end(), next.start()).isBlank()) {
                joined.add(new Finder.Stretch(joined.removeLast().start(), next.end()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private int countBefore(int passage) {
        int at = Collections.binarySearch(sought.passages(), passage);
        return at < 0 ? -at - 1 : at;
    }

    private String address(int at, Span page) {
        if (at < 0 || at >= sought.passages().size()) {
            return "";
        }
        int passage = sought.passages().get(at);
        return page.has(passage)
                ? "#p" + passage
                : PassageAddress.finding(PassageAddress.of(document, passage), words);
    }

    private String count() {
        int found = sought.passages().size();
        String many = sought.more() ? "More than " + number(found) : number(found);
        if (sought.fit() == Fit.UNKNOWN) {
            return "Not counted: the search index is being made";
        }
        if (found == 0) {
            return "In no passage of this document";
        }
        return sought.fit() == Fit.ALL_WORDS
                ? many + (found == 1 ? " passage matches" : " passages match")
                : "No passage has all the words; " + many + (found == 1 ? " has some" : " have some");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
