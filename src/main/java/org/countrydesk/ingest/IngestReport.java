package org.countrydesk.ingest;

import java.time.Duration;
import java.util.List;
import org.countrydesk.edition.Tally;
import org.countrydesk.markup.Problem;

/**
 * What an ingest did.
 *
 * @param edition the edition now served
 * @param changed false when the folder holds what the edition holds already; nothing was written then
 * @param read files read
 * @param kept files kept without reading
 * @param gone files that left the folder
 * @param problems of the files read and refused in this ingest, sorted
 */
public record IngestReport(
        long edition, boolean changed, int read, int kept, int gone, Tally tally, List<Problem> problems, Duration took) {

    public IngestReport {
        problems = List.copyOf(problems);
    }

    /** Return how many problems of the level there are. */
    public long count(Problem.Level level) {
        return problems.stream().filter(problem -> problem.level() == level).count();
    }

    /** Print one closing line. */
    public String summary() {
        return "Edition %d: %d documents (%d read, %d kept, %d gone), %d figures, %d dates, %d terms, %d lost, %d in doubt, %.1f s"
                .formatted(
                        edition,
                        tally.documents(),
                        read,
                        kept,
                        gone,
                        tally.statistics(),
                        tally.datedStatements(),
                        tally.terms(),
                        count(Problem.Level.LOST),
                        count(Problem.Level.DOUBT),
                        took.toMillis() / 1000.0);
    }
}
