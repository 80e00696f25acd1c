package org.countrydesk.extract;

import java.util.List;
import org.countrydesk.fact.Fact;
import org.countrydesk.fact.LedgerEntry;

/** Finds statistics in prose, and says of every other number what it is. */
final class StatisticExtractor {

    /** What was found: figures, and every number accounted for, both in the order of reading. */
    record Found(List<Fact.Observation> observations, List<LedgerEntry> ledger) {}

    /** @param dates of the same passages; a number inside one is a date */
    Found extract(List<PassageText> passages, List<Fact.DatedStatement> dates) {
        return new Found(List.of(), List.of());
    }
}
