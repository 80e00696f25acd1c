package org.countrydesk.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * Which statistics are asked for; empty or null means any.
 *
 * @param document slug
 * @param period of which the statistic's period may be a part, or the other way round
 */
record StatisticFilter(String document, @Nullable UnitClass unitClass, String unit, @Nullable Edtf period) {

    /** Return the condition on {@code s} and {@code d}, to stand behind an {@code and}. */
    String condition() {
        List<String> parts = new ArrayList<>(List.of("d.standing.first <= :edition and d.standing.last > :edition"));
        if (!document.isEmpty()) {
            parts.add("d.slug = :document");
        }
        if (unitClass != null) {
            parts.add("s.unitClass = :unitClass");
        }
        if (!unit.isEmpty()) {
            parts.add("s.unit = :unit");
        }
        if (period != null) {
            parts.add("s.periodFrom <= :to and s.periodTo >= :from");
        }
        return String.join(" and ", parts);
    }

    Map<String, Object> parameters(long edition) {
        Map<String, Object> parameters = new HashMap<>(Map.of("edition", edition));
        if (!document.isEmpty()) {
            parameters.put("document", document);
        }
        if (unitClass != null) {
            parameters.put("unitClass", unitClass);
        }
        if (!unit.isEmpty()) {
            parameters.put("unit", unit);
        }
        if (period != null) {
            parameters.put("from", period.earliest());
            parameters.put("to", period.latest());
        }
        return parameters;
    }
}
