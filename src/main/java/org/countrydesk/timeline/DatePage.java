package org.countrydesk.timeline;

import java.util.List;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.statistic.PeriodFigures;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/timeline/show.html} needs.
 *
 * @param within how many of the statements have a date that lies wholly in the time
 * @param answers who was in post, one a country
 * @param before the date before, of the same precision; null where there is none
 * @param wider the next coarser date
 * @param narrower the next finer dates that have statements
 */
record DatePage(
        PrintedDate date,
        Paged<StatementLine> statements,
        long within,
        List<PostAnswer> answers,
        PeriodFigures.Found figures,
        @Nullable PrintedDate before,
        @Nullable PrintedDate after,
        @Nullable PrintedDate wider,
        List<Counts.Slot> narrower) {}
