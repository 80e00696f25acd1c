package org.countrydesk.fact;

/**
 * What became of one number of the text.
 *
 * @param surface the number as written
 * @param verdict what it was taken for
 * @param reason in words fit for readers; empty where the verdict says it all
 */
public record LedgerEntry(Place place, String surface, Verdict verdict, String reason) {

    /** Every number of a document is one of these. */
    public enum Verdict {
        STATISTIC("statistic"),
        DATE("date"),
        TERM("term of office"),
        LEGAL_REFERENCE("legal reference"),
        NAME("part of a name"),
        ORDINAL("ordinal"),
        LIST_NUMBER("list number"),
        HEADING("in a heading"),
        FURNITURE("words of the site"),
        MARKUP("markup"),
        NOT_A_STATISTIC("not a statistic");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Return the verdict as the ledger prints it. */
        public String words() {
            return words;
        }
    }
}
