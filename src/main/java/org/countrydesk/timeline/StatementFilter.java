package org.countrydesk.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.tally.DateCounts;
import org.jspecify.annotations.Nullable;

/**
 * Which dated statements are asked for.
 *
 * @param document slug; empty for any
 * @param during null for any time
 */
public record StatementFilter(String document, @Nullable Edtf during, Extent extent) {

    /** How a statement's date lies in the time asked for. */
    public enum Extent {
        /** Some day that the date can mean is in it. */
        OVERLAPPING("s.earliest <= :to", "s.latest >= :from"),
        /** Every day that the date can mean is in it. */
        WITHIN("s.earliest >= :from and s.earliest <= :to", "s.latest <= :to"),
        /** Some day that the date can mean is in it, and some day is not. */
        WIDER("s.earliest <= :to", "s.latest >= :from and (s.earliest < :from or s.latest > :to)");

        private final String ofFirst;
        private final String ofLast;

        Extent(String ofFirst, String ofLast) {
            this.ofFirst = ofFirst;
            this.ofLast = ofLast;
        }
    }

    /** Tell whether a date lies so in the time asked for. */
    boolean holds(DateCounts.Dated date) {
        if (during == null) {
            return true;
        }
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        LocalDate from = during.earliest();
        LocalDate to = during.latest();
        boolean overlaps = !earliest.isAfter(to) && !latest.isBefore(from);
        boolean within = !earliest.isBefore(from) && !latest.isAfter(to);
        return switch (extent) {
            case OVERLAPPING -> overlaps;
            case WITHIN -> within;
            case WIDER -> overlaps && !within;
        };
    }

    /** Ask for the statements of which some day is in a time, if one is given. */
    public StatementFilter(String document, @Nullable Edtf during) {
        this(document, during, Extent.OVERLAPPING);
    }

    static StatementFilter within(Edtf time) {
        return new StatementFilter("", time, Extent.WITHIN);
    }

    static StatementFilter wider(Edtf time) {
        return new StatementFilter("", time, Extent.WIDER);
    }

    String condition() {
        return conditionOnLastDays() + (during == null ? "" : " and " + extent.ofFirst);
    }

    /** Return the condition but for what it says of first days, for a query that names those it may find. */
    String conditionOnLastDays() {
        return " d.standing.first <= :edition and d.standing.last - :edition > 0"
                + (document.isEmpty() ? "" : " and d.slug = :document")
                + (during == null ? "" : " and " + extent.ofLast);
    }

    Map<String, Object> parameters(long edition) {
        Map<String, Object> parameters = new HashMap<>(Map.of("edition", edition));
        if (!document.isEmpty()) {
            parameters.put("document", document);
        }
        if (during != null) {
            parameters.put("from", during.earliest());
            parameters.put("to", during.latest());
        }
        return parameters;
    }
}
