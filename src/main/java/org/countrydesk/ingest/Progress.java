package org.countrydesk.ingest;

/** Is told how far an ingest has come. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * @param step in words ({@code reading})
     * @param done of the step's {@code total}
     */
    void at(String step, int done, int total);
}
