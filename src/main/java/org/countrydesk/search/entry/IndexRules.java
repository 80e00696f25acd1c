package org.countrydesk.search.entry;

import org.apache.lucene.util.Version;
import org.countrydesk.search.word.WordForms;

/** Tells whether an index was written as this program would write it. */
public final class IndexRules {

    /** A sentence with a case of every rule of analysis. */
    private static final String SAMPLE = "The Zürich canton’s U.S.-led re-organisations cost 42,000 or 1.5 "
            + "labourers’ crowns at state.example; running cafés analysed ATMs and co\u00ADoperation.";

    /** Differs when words are analysed otherwise, entries laid out otherwise, or Lucene writes otherwise. */
    public static final String FINGERPRINT = fingerprint();

    private IndexRules() {}

    private static String fingerprint() {
        String words = new WordForms().read(SAMPLE).toString();
        return Version.LATEST.major + "." + EntryFields.LAYOUT + "." + Integer.toHexString(words.hashCode());
    }
}
