package org.countrydesk.ingest;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countrydesk.markup.Problem.Level;
import org.springframework.stereotype.Repository;

/** What was read of an edition's files; a constant number of queries for a page, whatever its size. */
@Repository
class LedgerQueries {

    private static final String IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";

    private final EntityManager entities;

    LedgerQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A document's line in the ledger.
     *
     * @param verdicts how many numbers were taken for what, in words
     */
    record DocumentLine(
            String slug,
            String title,
            String source,
            long bytes,
            int sections,
            int passages,
            int statistics,
            int datedStatements,
            int terms,
            int mentions,
            Map<String, Long> verdicts) {

        /** Return how many numbers stand in the document. */
        public long numbers() {
            return verdicts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A problem of a file; the document's slug is empty where the file was refused. */
    record ProblemLine(String document, String source, Level level, String stage, int line, int column, String read, String text) {}

    List<DocumentLine> documents(long edition, int offset, int size) {
        List<Object[]> rows = entities.createQuery(
                        "select d.id, d.slug, d.title, d.source, d.bytes, d.sections, d.passages, d.statistics, d.datedStatements,"
                                + " d.terms, d.mentions from Document d where" + IN_EDITION + "order by d.source",
                        Object[].class)
                .setParameter("edition", edition)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        Map<Long, List<String>> verdicts = new HashMap<>();
        rows.forEach(row -> verdicts.put((Long) row[0], new ArrayList<>()));
        if (!rows.isEmpty()) {
            entities.createQuery("select l.documentId, l.verdicts from LedgerPart l where l.documentId in :ids", Object[].class)
                    .setParameter("ids", verdicts.keySet())
                    .getResultList()
                    .forEach(row -> verdicts.getOrDefault((Long) row[0], new ArrayList<>()).add((String) row[1]));
        }
        return rows.stream()
                .map(row -> new DocumentLine(
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Long) row[4],
                        (Integer) row[5],
                        (Integer) row[6],
                        (Integer) row[7],
                        (Integer) row[8],
                        (Integer) row[9],
                        (Integer) row[10],
                        LedgerPart.verdicts(verdicts.getOrDefault((Long) row[0], List.of()))))
                .toList();
    }

    /** Return how many problems of each level there are. */
    Map<Level, Long> levels(long edition) {
        Map<Level, Long> levels = new TreeMap<>();
        entities.createQuery("select d.level, count(d) from Problem d where" + IN_EDITION + "group by d.level", Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> levels.put((Level) row[0], (Long) row[1]));
        return levels;
    }

    /** Return the first problems, the worst first. */
    List<ProblemLine> problems(long edition, int most) {
        return problems("", "", edition, most);
    }

    /** Return the first problems of one document. */
    List<ProblemLine> problemsOf(String document, long edition, int most) {
        return problems("d.document = :document and ", document, edition, most);
    }

    private List<ProblemLine> problems(String condition, String document, long edition, int most) {
        var query = entities.createQuery(
                        "select d.document, d.source, d.level, d.stage, d.line, d.placeInLine, d.words, d.text from Problem d where "
                                + condition + IN_EDITION
                                + "order by case d.level when 'LOST' then 0 when 'DOUBT' then 1 else 2 end, d.source, d.line,"
                                + " d.placeInLine, d.text",
                        Object[].class)
                .setParameter("edition", edition)
                .setMaxResults(most);
        if (!condition.isEmpty()) {
            query.setParameter("document", document);
        }
        return query.getResultList().stream()
                .map(row -> new ProblemLine(
                        (String) row[0],
                        (String) row[1],
                        (Level) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        (Integer) row[5],
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    long numbers(String document, long edition) {
        return entities.createQuery(
                        "select coalesce(sum(l.numbers), 0) from LedgerPart l join Document d on d.id = l.documentId"
                                + " where d.slug = :document and" + IN_EDITION,
                        Long.class)
                .setParameter("document", document)
                .setParameter("edition", edition)
                .getSingleResult();
    }

    /** Return a part of a document's numbers, in the order of reading. */
    List<LedgerPart.NumberLine> numbers(String document, long edition, int offset, int size) {
        return entities.createQuery(
                        "select l from LedgerPart l join Document d on d.id = l.documentId where d.slug = :document and"
                                + IN_EDITION + "and l.before < :end and l.before + l.numbers > :offset order by l.number",
                        LedgerPart.class)
                .setParameter("document", document)
                .setParameter("edition", edition)
                .setParameter("offset", offset)
                .setParameter("end", offset + size)
                .getResultList()
                .stream()
                .flatMap(part -> part.numbers(offset, size))
                .toList();
    }
}
