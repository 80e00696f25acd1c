package org.countrydesk.extract.term;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of tables of terms, made comparable. */
final class TermWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[[^\\[\\]]{0,40}+\\]");
    private static final Pattern MISSING = Pattern.compile(
            "[\\s\\p{Pd}?.…*]*+|n\\s?/?\\s?a\\.?|n\\.\\s?a\\.|unknown|not known|none|tbd|tba|date unknown|no date"
                    + "|n\\.?d\\.?");
    private static final Pattern STILL = Pattern.compile(
            "(?:the |to (?:the )?)?(?:still )?(?:incumbent|present(?: day)?|current(?:ly)?|in office|in post|serving"
                    + "|ongoing|now|today"
                    + "|to date)(?:ly)?(?: (?:in office|in post|serving|ambassador|incumbent|holder))?");

    private TermWords() {}

    /** Return the words in lower case without accents, plain apostrophes and single spaces. */
    static String fold(String words) {
        String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replaceAll("\\s++", " ").strip();
    }

    /** Return the cell without footnote marks. */
    static String withoutNotes(String cell) {
        return FOOTNOTE.matcher(cell).replaceAll("").replaceAll("[*†‡§]++", "").replace('\u00a0', ' ').strip();
    }

    /** Tell whether the cell says that there is nothing to say. */
    static boolean missing(String cell) {
        return MISSING.matcher(fold(withoutNotes(cell))).matches();
    }

    /** Tell whether the cell says that the term goes on. */
    static boolean stillServing(String cell) {
        String words = fold(withoutNotes(cell)).replaceAll("^[(\\p{Pd} ]++|[).\\p{Pd} ]++$", "");
        return STILL.matcher(words).matches();
    }
}
