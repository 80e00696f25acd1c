package org.countrydesk.statistic;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.tally.FigureCount;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which statistics are asked for; empty or null means any.
 *
 * @param document slug
 * @param period of which the statistic's period may be a part, or the other way round
 * @param topic slug; the statistic stands in a passage that names it
 * @param qualifier word of the data interface, or {@link #EXACT} for statistics without one
 */
record StatisticFilter(
        String document, @Nullable UnitClass unitClass, String unit, @Nullable Edtf period, String topic, String qualifier) {

    static final StatisticFilter ALL = new StatisticFilter("", null, "", null, "", "");

    /** More documents than these are no help in finding the statistics of a topic. */
    private static final int FEW = 1_000;

    private static final long NO_DOCUMENT = -1;

    /** Asks for statistics without a qualifier. */
    static final String EXACT = "none";

    /** Return how firm statistics of a kind are, as an address has it. */
    static String qualifierWord(FigureCount.Kind kind) {
        return kind.qualifier() == null ? EXACT : kind.qualifier().word();
    }

    /** Tell whether statistics of a kind are asked for, as far as their kind tells. */
    boolean holds(FigureCount.Kind kind) {
        return (unitClass == null || unitClass == kind.unitClass())
                && (unit.isEmpty() || unit.equals(kind.unit()))
                && (qualifier.isEmpty() || qualifier.equals(qualifierWord(kind)))
                && (period == null
                        || kind.from() != null
                                && kind.to() != null
                                && !kind.from().isAfter(period.latest())
                                && !kind.to().isBefore(period.earliest()));
    }

    /** Tell how many of some statistics are asked for. */
    long count(Map<FigureCount.Kind, Integer> figures) {
        return figures.entrySet().stream()
                .filter(each -> holds(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    StatisticFilter withDocument(String slug) {
        return new StatisticFilter(slug, unitClass, unit, period, topic, qualifier);
    }

    StatisticFilter withUnitClass(@Nullable UnitClass other) {
        return new StatisticFilter(document, other, unit, period, topic, qualifier);
    }

    StatisticFilter withUnit(String other) {
        return new StatisticFilter(document, unitClass, other, period, topic, qualifier);
    }

    StatisticFilter withPeriod(@Nullable Edtf other) {
        return new StatisticFilter(document, unitClass, unit, other, topic, qualifier);
    }

    StatisticFilter withTopic(String slug) {
        return new StatisticFilter(document, unitClass, unit, period, slug, qualifier);
    }

    StatisticFilter withQualifier(String word) {
        return new StatisticFilter(document, unitClass, unit, period, topic, word);
    }

    /** Tell whether anything is asked for. */
    boolean any() {
        return !equals(ALL);
    }

    /** Return the query that asks for this: empty, or {@code ?document=…&unit=…}. */
    String query() {
        var query = UriComponentsBuilder.newInstance();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("document", document);
        values.put("unitClass", unitClass == null ? "" : unitClass.word());
        values.put("unit", unit);
        values.put("period", period == null ? "" : period.toString());
        values.put("topic", topic);
        values.put("qualifier", qualifier);
        values.values().removeIf(value -> value.toString().isEmpty());
        values.keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
        return query.encode().buildAndExpand(values).toUriString();
    }

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
        if (!qualifier.isEmpty()) {
            parts.add(qualifier.equals(EXACT) ? "s.qualifier is null" : "s.qualifier = :qualifier");
        }
        if (!topic.isEmpty()) {
            // From the topic down, once: asked for each statistic anew, a much named topic took minutes with 3,000 documents.
            parts.add("(s.documentId, s.passage) in (select m.documentId, m.passage from Mention m"
                    + " join EntityName n on n.nameKey = m.nameKey join Entity e on e.id = n.entityId"
                    + " where e.slug = :topic and e.standing.first <= :edition and e.standing.last > :edition)");
        }
        return String.join(" and ", parts);
    }

    /** A condition on {@code s} and {@code d} with its parameters. */
    record Asked(String condition, Map<String, Object> parameters) {

        Asked and(String other, String name, Object value) {
            parameters.put(name, value);
            return new Asked(condition + " and " + other, parameters);
        }

        /**
         * Ask for the periods with some first and last days, at least one; both are looked up in the index at once. The last is named again
         * until there are as many as a power of two, so that there are few different queries.
         */
        Asked andPeriods(List<List<LocalDate>> periods) {
            int most = Integer.highestOneBit(2 * periods.size() - 1);
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                List<LocalDate> period = periods.get(Math.min(i, periods.size() - 1));
                pairs.add("(:first" + i + ", :last" + i + ")");
                parameters.put("first" + i, period.getFirst());
                parameters.put("last" + i, period.getLast());
            }
            return new Asked(condition + " and (s.periodFrom, s.periodTo) in (" + String.join(", ", pairs) + ")", parameters);
        }
    }

    /**
     * Write what is asked of the store. Of a topic that few documents name only those are gone through; otherwise each statistic of the desk is
     * asked whether its passage names the topic.
     */
    Asked asked(EntityManager entities, long edition) {
        Asked asked = new Asked(condition(), parameters(edition));
        List<Long> documents = topic.isEmpty() || !document.isEmpty() ? List.of() : naming(entities, edition);
        return documents.isEmpty() || documents.size() > FEW ? asked : asked.and("s.documentId in :naming", "naming", documents);
    }

    /** Return the documents that name the topic, or more than {@link #FEW} of them. */
    private List<Long> naming(EntityManager entities, long edition) {
        List<Long> naming = entities.createQuery(
                        "select distinct m.documentId from Mention m join EntityName n on n.nameKey = m.nameKey join Entity e on e.id = n.entityId"
                                + " where e.slug = :topic and e.standing.first <= :edition and e.standing.last > :edition",
                        Long.class)
                .setParameter("topic", topic)
                .setParameter("edition", edition)
                .setMaxResults(FEW + 1)
                .getResultList();
        return naming.isEmpty() ? List.of(NO_DOCUMENT) : naming;
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
        if (!qualifier.isEmpty() && !qualifier.equals(EXACT)) {
            parameters.put("qualifier", Qualifier.valueOf(qualifier.toUpperCase(Locale.ROOT)));
        }
        if (!topic.isEmpty()) {
            parameters.put("topic", topic);
        }
        return parameters;
    }
}
