package org.countrydesk.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.countrydesk.across.SharedPassages;
import org.countrydesk.ambassador.Ambassador;
import org.countrydesk.document.SharedPassage;
import org.countrydesk.edition.Standing;
import org.countrydesk.link.Link;
import org.countrydesk.series.Series;
import org.countrydesk.topic.Entity;
import org.countrydesk.topic.EntityName;

/**
 * Works out what holds across the documents of an edition: shared passages, entities, series, officers, links. Each is
 * computed whole from the stored facts and compared with what the edition before had; only what differs is written, so that
 * rows, like documents, stand from one edition to another.
 */
final class CorpusLinker {

    /** What an edition holds beside its documents. */
    record Linked(int entities, int series, int sharedPassages, String subject) {}

    private final Store store;
    private final CorpusReader corpus;

    CorpusLinker(Store store, CorpusReader corpus) {
        this.store = store;
        this.corpus = corpus;
    }

    Linked link(long edition) {
        List<SharedPassage> shared = SharedPassages.of(() -> corpus.sentences(edition)).stream()
                .map(pair -> row(pair, edition))
                .toList();
        replace("SharedPassage", SharedPassage.class, shared, SharedPassage::content, SharedPassage::id, edition);

        Topics topics = Topics.of(corpus.localEntities(edition));
        List<Entity> entities = topics.rows(edition);
        List<Entity> newEntities = replace("Entity", Entity.class, entities, Entity::content, Entity::id, edition);
        store.insert(newEntities.stream().flatMap(CorpusLinker::names).toList());

        SeriesRows series = SeriesRows.of(corpus.observations(edition), corpus.sources(edition));
        List<Series> rows = series.rows(edition, CorpusLinker::hash);
        List<Series> newSeries = replace("Series", Series.class, rows, Series::content, Series::id, edition);
        newSeries.forEach(each -> store.insert(series.points(each.slug(), each.id())));

        replace("Ambassador", Ambassador.class, corpus.ambassadors(edition), Ambassador::content, Ambassador::id, edition);

        List<Link> links = new Links(corpus, topics, shared, series).of(edition);
        replace("Link", Link.class, links, Link::content, Link::id, edition);
        return new Linked(entities.size(), rows.size(), shared.size(), Subject.of(corpus.titles(edition)));
    }

    /**
     * Write the rows that are new, end those that are gone; return the new ones, which then have their ids. Rows that say the
     * same are one.
     */
    private <T> List<T> replace(
            String table, Class<T> type, List<T> wanted, Function<T, String> content, ToLongFunction<T> id, long edition) {
        Map<String, Long> standing = new HashMap<>();
        store.inTransaction(session -> {
            try (var rows = session.createSelectionQuery(
                            "from " + table + " r where r.standing.first < :edition and r.standing.last = :open", type)
                    .setParameter("edition", edition)
                    .setParameter("open", Standing.OPEN)
                    .setFetchSize(500)
                    .getResultStream()) {
                rows.forEach(row -> standing.put(hash(content.apply(row)), id.applyAsLong(row)));
            }
            return standing.size();
        });
        List<T> fresh = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (T row : wanted) {
            String hash = hash(content.apply(row));
            if (seen.add(hash) && !standing.containsKey(hash)) {
                fresh.add(row);
            }
        }
        standing.keySet().removeAll(seen);
        store.close(table, List.copyOf(standing.values()), edition);
        store.insert(fresh);
        return fresh;
    }

    private static java.util.stream.Stream<EntityName> names(Entity entity) {
        return entity.nameKeys().lines().map(key -> new EntityName(entity.id(), key));
    }

    private static SharedPassage row(org.countrydesk.across.SharedPassage pair, long edition) {
        return new SharedPassage(
                pair.a().document(),
                pair.a().passage(),
                pair.a().start(),
                pair.a().end(),
                pair.a().text(),
                pair.b().document(),
                pair.b().passage(),
                pair.b().start(),
                pair.b().end(),
                pair.b().text(),
                pair.identical(),
                Standing.since(edition));
    }

    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
