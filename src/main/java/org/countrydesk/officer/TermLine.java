package org.countrydesk.officer;

import java.util.ArrayList;
import java.util.List;
import org.countrydesk.ambassador.Join;
import org.countrydesk.ambassador.Lines;
import org.countrydesk.ambassador.Service;
import org.countrydesk.ambassador.StoredTerm;
import org.countrydesk.web.PassageAddress;
import org.countrydesk.web.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * One term as a page prints it.
 *
 * @param role as pages print it
 * @param rank the same as word of the data interface
 * @param days of service in words; empty where not known
 * @param sourcePath of the row it was read from
 * @param join how it follows the term before; null for the first
 */
record TermLine(
        String slug,
        String name,
        String role,
        String rank,
        @Nullable PrintedDate start,
        @Nullable PrintedDate end,
        boolean incumbent,
        String days,
        int order,
        String rawStart,
        String rawEnd,
        String sourcePath,
        String document,
        @Nullable JoinLine join) {

    /**
     * How a term follows another.
     *
     * @param kind {@code handover}, {@code gap}, {@code overlap} or {@code undetermined}
     */
    record JoinLine(String kind, String words) {

        static JoinLine of(Join join) {
            String kind =
                    switch (join.kind()) {
                        case HANDOVER_SAME_DAY -> "handover";
                        case GAP -> gap(join);
                        case OVERLAP -> "overlap";
                        case UNDETERMINED -> "undetermined";
                    };
            return new JoinLine(kind, join.words());
        }

        /** From one day to the next nobody is missing; where the dates allow that and more, nothing is certain. */
        private static String gap(Join join) {
            Integer least = join.daysMin();
            Integer most = join.daysMax();
            if (least == null || most == null || least > 1) {
                return "gap";
            }
            return most == 1 ? "handover" : "undetermined";
        }
    }

    /** Return the line as it stands where the one it joins is not shown. */
    TermLine alone() {
        return new TermLine(
                slug, name, role, rank, start, end, incumbent, days, order, rawStart, rawEnd, sourcePath, document, null);
    }

    static List<TermLine> of(Lines.Listed listed) {
        List<Join> joins = listed.line().joins();
        List<TermLine> lines = new ArrayList<>();
        for (StoredTerm term : listed.terms()) {
            int at = lines.size();
            lines.add(of(term, at + 1, at == 0 ? null : JoinLine.of(joins.get(at - 1))));
        }
        return lines;
    }

    private static TermLine of(StoredTerm term, int order, @Nullable JoinLine join) {
        Service service = term.service();
        return new TermLine(
                service.slug(),
                service.name(),
                service.role().title(),
                service.role().word(),
                PrintedDate.orNull(service.start()),
                PrintedDate.orNull(service.end()),
                service.incumbent(),
                service.days().words(),
                order,
                term.rawStart(),
                term.rawEnd(),
                PassageAddress.of(term.document(), term.passage()),
                term.documentTitle(),
                join);
    }
}
