package org.countrydesk.timeline;

import java.util.HashMap;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
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
        OVERLAPPING("s.earliest <= :to and s.latest >= :from"),
        /** Every day that the date can mean is in it. */
        WITHIN("s.earliest >= :from and s.latest <= :to"),
        /** Some day that the date can mean is in it, and some day is not. */
        WIDER("s.earliest <= :to and s.latest >= :from and (s.earliest < :from or s.latest > :to)");

        private final String condition;

        Extent(String condition) {
            this.condition = condition;
        }
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
        return " d.standing.first <= :edition and d.standing.last > :edition"
                + (document.isEmpty() ? "" : " and d.slug = :document")
                + (during == null ? "" : " and " + extent.condition);
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
