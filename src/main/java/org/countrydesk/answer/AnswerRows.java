package org.countrydesk.answer;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countrydesk.ambassador.StoredTerm;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows that answers are made of, found by document and number; one query each. */
@Repository
class AnswerRows {

    private static final String IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition";
    private static final int MOST = 4_000;

    private final EntityManager entities;

    AnswerRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The passage a term was read from, with what stands around it. */
    record Row(String document, int passage, String text, String title, String publisher, String heading, String officer) {

        /** Return the officer's name where the passage has it so. */
        String mark() {
            return text.contains(officer) ? officer : "";
        }

        Row of(StoredTerm term) {
            return new Row(document, passage, text, title, publisher, heading, term.name());
        }

        /** Return all that says which list the row is of. */
        String around() {
            return title + ". " + heading + ". " + publisher;
        }
    }

    /** A figure with what stands around it. */
    record Figure(
            String document,
            int number,
            int passage,
            String sentence,
            String surface,
            BigDecimal value,
            @Nullable BigDecimal max,
            UnitClass unitClass,
            String unit,
            @Nullable Qualifier qualifier,
            String measure,
            @Nullable String period,
            boolean explicit,
            String title,
            String heading) {}

    /** A dated sentence. */
    record Dated(String document, int passage, String sentence, String surface, String edtf, boolean approximate, String title) {}

    /** Return the rows that terms were read from, in the order of the terms. */
    List<Row> rows(List<StoredTerm> terms, long edition) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<String, Row> found = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select d.slug, p.number, p.text, d.title, d.publisher, c.heading from Passage p join Document d on d.id = p.documentId"
                                + " join Section c on c.documentId = p.documentId and c.number = p.section where" + IN_EDITION
                                + " and d.slug in :documents and p.number in :numbers",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("documents", terms.stream().map(StoredTerm::document).collect(Collectors.toSet()))
                .setParameter("numbers", terms.stream().map(StoredTerm::passage).collect(Collectors.toSet()))
                .setMaxResults(MOST)
                .getResultList()) {
            Row read = new Row((String) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], "");
            found.put(read.document() + "#" + read.passage(), read);
        }
        List<Row> rows = new ArrayList<>();
        for (StoredTerm term : terms) {
            Row row = found.get(term.document() + "#" + term.passage());
            if (row != null) {
                rows.add(row.of(term));
            }
        }
        return rows;
    }

    /** Return figures by document and number; others of these documents may be among them. */
    List<Figure> figures(Set<String> documents, Set<Integer> numbers, long edition) {
        return documents.isEmpty() ? List.of() : figures("s.number in :numbers", documents, numbers, edition);
    }

    /** Return the figures of a passage. */
    List<Figure> inPassage(String document, int passage, long edition) {
        return figures("s.passage in :numbers", Set.of(document), Set.of(passage), edition);
    }

    private List<Figure> figures(String condition, Set<String> documents, Set<Integer> numbers, long edition) {
        return entities
                .createQuery(
                        "select d.slug, s.number, s.passage, s.sentence, s.surface, s.figure, s.figureMax, s.unitClass, s.unit, s.qualifier,"
                                + " s.measure, s.period, s.periodExplicit, d.title, c.heading from Statistic s"
                                + " join Document d on d.id = s.documentId"
                                + " join Section c on c.documentId = s.documentId and c.number = s.section where" + IN_EDITION
                                + " and d.slug in :documents and " + condition + " order by d.slug, s.number",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("documents", documents)
                .setParameter("numbers", numbers)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(AnswerRows::figure)
                .toList();
    }

    private static Figure figure(Object[] row) {
        return new Figure(
                (String) row[0],
                (Integer) row[1],
                (Integer) row[2],
                (String) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (UnitClass) row[7],
                (String) row[8],
                (Qualifier) row[9],
                (String) row[10],
                (String) row[11],
                Boolean.TRUE.equals(row[12]),
                (String) row[13],
                (String) row[14]);
    }

    /** Return the dated sentences of passages, by document and number; those of others of these documents may be among them. */
    List<Dated> dated(Collection<String> documents, Collection<Integer> passages, long edition) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "select d.slug, s.passage, s.sentence, s.surface, s.edtf, s.approximate, d.title from DatedStatement s"
                                + " join Document d on d.id = s.documentId where" + IN_EDITION
                                + " and d.slug in :documents and s.passage in :passages order by d.slug, s.number",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("documents", documents)
                .setParameter("passages", passages)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Dated(
                        (String) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4], (Boolean) row[5], (String) row[6]))
                .toList();
    }
}
