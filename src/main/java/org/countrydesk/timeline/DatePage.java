package org.countrydesk.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.ambassador.PostAnswer;
import org.countrydesk.density.Heat;
import org.countrydesk.density.Near;
import org.countrydesk.statistic.PeriodFigures;
import org.countrydesk.web.Paged;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code pages/timeline/show.html} needs.
 *
 * @param path the page's own address
 * @param lead what the page has, in one or two sentences
 * @param widest whether the list is of the statements with wider dates
 * @param statements those asked for: with dates wholly within the time, or those with wider ones
 * @param wider statements whose date may mean the time, the narrowest first; empty where the list has them
 * @param widerTotal how many those are
 * @param answers who was in post, one a country
 * @param near null for a month, a day, an interval
 * @param before the nearest date before, of the same precision, that something is dated in
 * @param above the next coarser dates, the coarsest first
 * @param cells the next finer dates, and for a month or day those beside it
 * @param published documents published then
 */
record DatePage(
        PrintedDate date,
        String path,
        String lead,
        boolean widest,
        Paged<StatementLine> statements,
        List<StatementLine> wider,
        long widerTotal,
        List<PostAnswer> answers,
        PeriodFigures.Found figures,
        @Nullable Near near,
        Near.@Nullable With before,
        Near.@Nullable With after,
        List<PrintedDate> above,
        List<Cells> cells,
        List<Counts.Published> published) {

    /** A row of dates that are links where they hold something. */
    record Cells(String title, List<Heat.Cell> cells) {

        boolean any() {
            return cells.stream().anyMatch(cell -> cell.count() > 0);
        }
    }

    /** Statements of one document. */
    record Group(String title, String path, List<StatementLine> statements) {}

    /** Return the statements of this page by document. */
    public List<Group> groups() {
        Map<String, List<StatementLine>> byDocument = new LinkedHashMap<>();
        statements.items().forEach(line -> byDocument
                .computeIfAbsent(line.path().substring(0, line.path().indexOf('#')), path -> new ArrayList<>())
                .add(line));
        return byDocument.entrySet().stream()
                .map(group -> new Group(group.getValue().getFirst().from(), group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** Tell whether there are too many statements to be listed by document. */
    public boolean byTime() {
        return !widest && statements.total() > Counts.MOST_SORTED;
    }

    /** Return the next coarser date; null where there is none. */
    public @Nullable PrintedDate parent() {
        return above.isEmpty() ? null : above.getLast();
    }

    public String pagerAddress() {
        return path + (widest ? "?dates=wider&" : "?");
    }
}
