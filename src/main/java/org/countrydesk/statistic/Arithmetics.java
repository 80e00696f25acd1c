package org.countrydesk.statistic;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.fact.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the arithmetic that statistics are part of; two queries, however many statistics. */
@Component
public class Arithmetics {

    private static final int MOST = 500;

    private final EntityManager entities;
    private final StatisticQueries statistics;

    Arithmetics(EntityManager entities, StatisticQueries statistics) {
        this.entities = entities;
        this.statistics = statistics;
    }

    private record Reckoned(
            String document,
            int passage,
            Fact.Arithmetic.Kind kind,
            List<String> figures,
            @Nullable BigDecimal stated,
            BigDecimal computed,
            @Nullable Boolean agrees) {}

    /** Return the arithmetic that any of the statistics is part of, in the order of the text. */
    public List<ArithmeticLine> of(Collection<StatisticRow> rows, long edition) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> asked = rows.stream().map(StatisticRow::id).collect(Collectors.toSet());
        List<Reckoned> reckoned = reckonedBeside(rows, edition).stream()
                .filter(each -> each.figures().stream().anyMatch(asked::contains))
                .toList();
        Set<String> needed = new HashSet<>();
        reckoned.forEach(each -> needed.addAll(each.figures()));
        Map<String, StatisticRow> figures = new LinkedHashMap<>();
        statistics.byIds(needed, edition).forEach(row -> figures.put(row.id(), row));
        List<ArithmeticLine> lines = new ArrayList<>();
        for (Reckoned each : reckoned) {
            List<StatisticRow> of = each.figures().stream().map(figures::get).filter(Objects::nonNull).toList();
            if (of.size() == each.figures().size()) {
                lines.add(new ArithmeticLine(
                        ArithmeticWords.of(each.kind(), of, each.computed()),
                        ArithmeticWords.verdict(each.kind(), each.agrees()),
                        !Boolean.FALSE.equals(each.agrees()),
                        each.document(),
                        each.passage()));
            }
        }
        return lines;
    }

    private List<Reckoned> reckonedBeside(Collection<StatisticRow> rows, long edition) {
        return entities.createQuery(
                        "select d.slug, a.passage, a.kind, a.figures, a.stated, a.computed, a.agrees from Arithmetic a"
                                + " join Document d on d.id = a.documentId where d.standing.first <= :edition"
                                + " and d.standing.last > :edition and d.slug in :slugs and a.passage in :passages"
                                + " order by d.slug, a.number",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("slugs", rows.stream().map(StatisticRow::document).collect(Collectors.toSet()))
                .setParameter("passages", rows.stream().map(Arithmetics::passage).collect(Collectors.toSet()))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Reckoned(
                        (String) row[0],
                        (Integer) row[1],
                        (Fact.Arithmetic.Kind) row[2],
                        Arrays.stream(((String) row[3]).split(",")).map(number -> row[0] + "-f" + number).toList(),
                        FigureWords.plain((BigDecimal) row[4]),
                        Objects.requireNonNull(FigureWords.plain((BigDecimal) row[5])),
                        (Boolean) row[6]))
                .toList();
    }

    private static int passage(StatisticRow row) {
        return Integer.parseInt(row.passage().substring(1));
    }
}
