package org.countrydesk.timeline;

import java.util.HashMap;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which dated statements are asked for.
 *
 * @param document slug; empty for any
 * @param during some day of which the date can mean; null for any
 */
public record StatementFilter(String document, @Nullable Edtf during) {

    String condition() {
        return " d.standing.first <= :edition and d.standing.last > :edition"
                + (document.isEmpty() ? "" : " and d.slug = :document")
                + (during == null ? "" : " and s.earliest <= :to and s.latest >= :from");
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
