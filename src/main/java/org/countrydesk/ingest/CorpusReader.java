package org.countrydesk.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.across.ExplainedElsewhere;
import org.countrydesk.across.LocalEntity;
import org.countrydesk.across.SentenceRef;
import org.countrydesk.across.StatisticRef;
import org.countrydesk.across.Territories;
import org.countrydesk.ambassador.Ambassador;
import org.countrydesk.edition.Standing;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Reads out of the store what the linking across documents needs, a stream where it is large. */
final class CorpusReader {

    private static final int FETCH = 500;
    private static final String IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";

    private final SessionFactory sessions;

    CorpusReader(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Stream the sentences of paragraphs and list items, by document and place; the caller closes the stream. */
    Stream<SentenceRef> sentences(long edition) {
        StatelessSession session = sessions.openStatelessSession();
        session.beginTransaction();
        return session.createSelectionQuery(
                        "select d.slug, p.number, p.text, p.sentences from Passage p join Document d on d.id = p.documentId"
                                + " where p.kind in ('PARAGRAPH', 'ITEM') and" + IN_EDITION + "order by d.slug, p.number",
                        Object[].class)
                .setParameter("edition", edition)
                .setFetchSize(FETCH)
                .getResultStream()
                .onClose(() -> {
                    session.getTransaction().rollback();
                    session.close();
                })
                .flatMap(row -> {
                    String text = (String) row[2];
                    return Spans.read((String) row[3]).stream()
                            .map(span -> new SentenceRef(
                                    (String) row[0],
                                    (Integer) row[1],
                                    span.start(),
                                    span.end(),
                                    text.substring(span.start(), span.end())));
                });
    }

    /** Return the entities each document names. */
    List<LocalEntity> localEntities(long edition) {
        record Key(String document, String name, EntityType type) {}
        Map<Key, Map<String, Integer>> surfaces = new LinkedHashMap<>();
        for (Object[] row : rows(
                "select d.slug, m.name, m.type, m.surface, cast(count(m) as int) from Mention m join Document d on d.id = m.documentId"
                        + " where" + IN_EDITION + "group by d.slug, m.name, m.type, m.surface"
                        + " order by d.slug, m.name, m.type, m.surface",
                edition)) {
            surfaces.computeIfAbsent(
                            new Key((String) row[0], (String) row[1], (EntityType) row[2]), key -> new TreeMap<>())
                    .put((String) row[3], (Integer) row[4]);
        }
        List<LocalEntity> entities = new ArrayList<>();
        surfaces.forEach((key, counts) -> entities.add(new LocalEntity(
                key.document(),
                key.name(),
                key.type(),
                new TreeSet<>(counts.keySet()),
                counts.values().stream().mapToInt(Integer::intValue).sum())));
        return entities;
    }

    /** Return the statistics that have a period. */
    List<StatisticRef> observations(long edition) {
        Map<String, Set<String>> subjects = new HashMap<>();
        return rows(
                        "select d.slug, s.number, s.unitClass, s.unit, s.measure, s.period, s.figure, s.figureMax, s.qualifier, d.title"
                                + " from Statistic s join Document d on d.id = s.documentId where s.period is not null and"
                                + IN_EDITION + "order by d.slug, s.number",
                        edition)
                .stream()
                .map(row -> new StatisticRef(
                        (String) row[0],
                        subjects.computeIfAbsent((String) row[9], Territories::in),
                        row[0] + "-f" + row[1],
                        (UnitClass) row[2],
                        (String) row[3],
                        (String) row[4],
                        Edtf.of((String) row[5]),
                        (java.math.BigDecimal) row[6],
                        (java.math.BigDecimal) row[7],
                        (Qualifier) row[8]))
                .toList();
    }

    /** Return the officers, sorted by slug; the name is the first as documents write it. */
    List<Ambassador> ambassadors(long edition) {
        return rows(
                        "select t.ambassador, min(t.name), cast(count(t) as int) from Term t join Document d on d.id = t.documentId"
                                + " where" + IN_EDITION + "group by t.ambassador order by t.ambassador",
                        edition)
                .stream()
                .map(row -> new Ambassador((String) row[0], (String) row[1], (Integer) row[2], Standing.since(edition)))
                .toList();
    }

    /** An entry of a see-also list. */
    record Pointer(String document, String title, int passage, String entry) {}

    List<Pointer> seeAlso(long edition) {
        return rows(
                        "select d.slug, d.title, s.passage, s.entry from SeeAlso s join Document d on d.id = s.documentId"
                                + " where" + IN_EDITION + "order by d.slug, s.passage",
                        edition)
                .stream()
                .map(row -> new Pointer((String) row[0], (String) row[1], (Integer) row[2], (String) row[3]))
                .toList();
    }

    /**
     * Return the sentences that explain a name.
     *
     * @param entity tells the entity that a document means by a key, or null
     */
    List<ExplainedElsewhere.Explained> explanations(long edition, BinaryOperator<@Nullable String> entity) {
        List<ExplainedElsewhere.Explained> explained = new ArrayList<>();
        for (Object[] row : rows(
                "select d.slug, x.passage, x.sentence, x.nameKey, x.expansion from Explanation x join Document d on d.id = x.documentId where"
                        + IN_EDITION + "order by d.slug, x.passage, x.id",
                edition)) {
            String slug = entity.apply((String) row[0], (String) row[3]);
            if (slug != null) {
                explained.add(new ExplainedElsewhere.Explained(slug, (String) row[0], (Integer) row[1], (String) row[2], (Boolean) row[4]));
            }
        }
        return explained;
    }

    /** Return where documents first use names that are kept under some keys. */
    List<ExplainedElsewhere.Used> uses(long edition, Set<String> keys, BinaryOperator<@Nullable String> entity) {
        List<ExplainedElsewhere.Used> used = new ArrayList<>();
        List<String> all = keys.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += FETCH) {
            List<String> some = all.subList(from, Math.min(all.size(), from + FETCH));
            for (Object[] row : sessions.fromStatelessTransaction(session -> session.createSelectionQuery(
                            "select d.slug, m.nameKey, min(m.name), min(m.passage), cast(count(m) as int) from Mention m"
                                    + " join Document d on d.id = m.documentId where m.nameKey in :keys and" + IN_EDITION
                                    + "group by d.slug, m.nameKey order by d.slug, m.nameKey",
                            Object[].class)
                    .setParameter("keys", some)
                    .setParameter("edition", edition)
                    .getResultList())) {
                String slug = entity.apply((String) row[0], (String) row[1]);
                if (slug != null) {
                    used.add(new ExplainedElsewhere.Used(
                            slug, (String) row[0], (String) row[2], (Integer) row[3], (Integer) row[4]));
                }
            }
        }
        return used;
    }

    /** Return each document's title by slug. */
    Map<String, String> titles(long edition) {
        return named("select d.slug, d.title from Document d where" + IN_EDITION, edition);
    }

    /** Return each document's file name by slug. */
    Map<String, String> sources(long edition) {
        return named("select d.slug, d.source from Document d where" + IN_EDITION, edition);
    }

    private Map<String, String> named(String query, long edition) {
        return rows(query, edition).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (a, b) -> a, TreeMap::new));
    }

    private List<Object[]> rows(String query, long edition) {
        Function<StatelessSession, List<Object[]>> read = session -> session.createSelectionQuery(query, Object[].class)
                .setParameter("edition", edition)
                .setFetchSize(FETCH)
                .getResultList();
        return sessions.fromStatelessTransaction(read::apply);
    }
}
