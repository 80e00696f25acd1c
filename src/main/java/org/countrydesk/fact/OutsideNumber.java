package org.countrydesk.fact;

import org.countrydesk.markup.SourceSpan;

/**
 * What became of a number of the captured text that stands in no passage.
 *
 * @param span in the captured text
 * @param reason in words fit for readers; empty where the verdict says it all
 */
public record OutsideNumber(SourceSpan span, String surface, LedgerEntry.Verdict verdict, String reason) {}
