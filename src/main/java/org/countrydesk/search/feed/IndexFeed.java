package org.countrydesk.search.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.fact.EntityType;
import org.countrydesk.search.index.EntryType;
import org.countrydesk.search.index.SearchEntry;
import org.countrydesk.search.index.SearchIndex;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Feeds the search index from the store; an ingest and a rebuild go the same way. */
public final class IndexFeed {

    /** Documents read from the store at a time. */
    private static final int CHUNK = 64;

    private static final String IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";

    private static final int FETCH = 500;

    private static final String TOPICS =
            "select d.slug, d.name, d.aliases, d.type, d.mentions, d.documents, d.nameKeys from Entity d where";

    private static final String SERIES = "select d.slug, d.title, d.unit, d.points from Series d where";

    private final SessionFactory sessions;
    private final SearchIndex index;

    public IndexFeed(SessionFactory sessions, SearchIndex index) {
        this.sessions = sessions;
        this.index = index;
    }

    /** Is told how far a rebuild has come. */
    public interface Watcher {
        void at(int documents, int all);
    }

    /** Make the index of an edition anew. */
    public void rebuild(long edition, Watcher watcher) {
        try (SearchIndex.Update update = index.update(edition)) {
            update.clear();
            List<String> all = sessions.fromStatelessTransaction(session -> session.createSelectionQuery(
                            "select d.slug from Document d where" + IN_EDITION + "order by d.slug", String.class)
                    .setParameter("edition", edition)
                    .getResultList());
            for (int from = 0; from < all.size(); from += CHUNK) {
                update.at(from, all.size());
                watcher.at(from, all.size());
                documents(edition, all.subList(from, Math.min(all.size(), from + CHUNK)), update);
            }
            update.at(all.size(), all.size());
            watcher.at(all.size(), all.size());
            shared(edition, update);
            update.commit();
            update.publish();
        }
    }

    /** Index the documents of the edition that have these slugs. */
    public void documents(long edition, Collection<String> slugs, SearchIndex.Update update) {
        List<String> all = List.copyOf(slugs);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            sessions.inStatelessTransaction(session -> chunk(session, edition, some)
                    .forEach(document -> update.replaceDocument(document.slug(), document.all())));
        }
    }

    private static Collection<DocumentEntries> chunk(StatelessSession session, long edition, List<String> slugs) {
        Map<Long, DocumentEntries> byId = new HashMap<>();
        for (Object[] row : session.createSelectionQuery(
                        "select d.id, d.slug, d.title, d.source, d.publisher from Document d where d.slug in :slugs and"
                                + IN_EDITION,
                        Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("edition", edition)
                .getResultList()) {
            byId.put((Long) row[0], new DocumentEntries((String) row[1], (String) row[2], (String) row[3], (String) row[4]));
        }
        List<Long> ids = List.copyOf(byId.keySet());
        for (Section section : children(session, Section.class, ids)) {
            at(byId, section.documentId()).section(section);
        }
        facts(session, ids, "d.documentId, d.passage, d.nameKey from Mention d", "d.documentId, d.passage")
                .forEach(row -> at(byId, row[0]).mention((Integer) row[1], (String) row[2]));
        List<Object[]> dates = facts(
                session, ids, "d.documentId, d.passage, d.section, d.edtf, d.sentence from DatedStatement d", "d.documentId, d.number");
        dates.forEach(row -> at(byId, row[0]).dateStated((Integer) row[1], (String) row[3]));
        List<Object[]> figures = facts(
                session,
                ids,
                "d.documentId, d.passage, d.section, d.number, d.surface, d.measure, d.unit, d.period, d.sentence, d.figure, d.figureMax"
                        + " from Statistic d",
                "d.documentId, d.number");
        figures.forEach(row -> at(byId, row[0]).valueStated((Integer) row[1], (String) row[6], row[9], row[10]));
        LocalDate day = day(session, edition);
        facts(
                        session,
                        ids,
                        "d.documentId, d.passage, d.ambassador, d.name, d.role, d.country, d.startDate, d.endDate, d.incumbent from Term d",
                        "d.documentId, d.number")
                .forEach(row -> at(byId, row[0]).officer(row, day));
        for (Passage passage : children(session, Passage.class, ids)) {
            at(byId, passage.documentId()).passage(passage);
        }
        figures.forEach(row -> at(byId, row[0]).figure(row));
        dates.forEach(row -> at(byId, row[0]).date(row));
        return byId.values();
    }

    /** Return the day the edition was read: until then at least, who is in post has been. */
    private static LocalDate day(StatelessSession session, long edition) {
        return session.createSelectionQuery("select e.startedAt from Edition e where e.number = :edition", Instant.class)
                .setParameter("edition", edition)
                .uniqueResultOptional()
                .orElse(Instant.EPOCH)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static DocumentEntries at(Map<Long, DocumentEntries> byId, Object document) {
        DocumentEntries entries = byId.get((Long) document);
        if (entries == null) {
            throw new IllegalStateException("no document " + document + " is being indexed");
        }
        return entries;
    }

    private static <T> List<T> children(StatelessSession session, Class<T> type, List<Long> ids) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " r where r.documentId in :ids order by r.documentId, r.number", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static List<Object[]> facts(StatelessSession session, List<Long> ids, String what, String order) {
        return session.createSelectionQuery(
                        "select " + what + " where d.documentId in :ids order by " + order, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Index all that belongs to no single document: topics and series. */
    public void shared(long edition, SearchIndex.Update update) {
        update.clearShared();
        sessions.inStatelessTransaction(session -> {
            try (Stream<Object[]> topics = query(session, TOPICS + IN_EDITION, edition).getResultStream();
                    Stream<Object[]> series = query(session, SERIES + IN_EDITION, edition).getResultStream()) {
                topics.forEach(row -> put(topic(row), update));
                series.forEach(row -> put(series(row), update));
            }
        });
    }

    /** Index some topics and series by their slugs; those that are not of the edition are dropped. */
    public void shared(long edition, Collection<String> topics, Collection<String> series, SearchIndex.Update update) {
        topics.forEach(slug -> update.replaceShared("/topics/" + slug, List.of()));
        series.forEach(slug -> update.replaceShared("/series/" + slug, List.of()));
        sessions.inStatelessTransaction(session -> {
            some(session, TOPICS, edition, topics).forEach(row -> put(topic(row), update));
            some(session, SERIES, edition, series).forEach(row -> put(series(row), update));
        });
    }

    private static void put(SearchEntry entry, SearchIndex.Update update) {
        update.replaceShared(entry.url(), List.of(entry));
    }

    private static List<Object[]> some(StatelessSession session, String what, long edition, Collection<String> slugs) {
        List<String> all = List.copyOf(slugs);
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            rows.addAll(query(session, what + " d.slug in :slugs and" + IN_EDITION, edition)
                    .setParameter("slugs", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .getResultList());
        }
        return rows;
    }

    private static SearchEntry series(Object[] row) {
        SearchEntry.About about = new SearchEntry.About(List.of(), List.of(), List.of(), (Integer) row[3]);
        return general(EntryType.SERIES, (String) row[1], List.of((String) row[2]), (String) row[2], "/series/" + row[0], about);
    }

    private static SearchEntry topic(Object[] row) {
        List<String> aliases = ((String) row[2]).lines().toList();
        List<String> keys = ((String) row[6]).lines().toList();
        int mentions = (Integer) row[4];
        int documents = (Integer) row[5];
        String text = ((EntityType) row[3]).word().replace('_', ' ') + ", named " + times(mentions, "time") + " in "
                + times(documents, "document") + (aliases.isEmpty() ? "" : "; also " + String.join(", ", aliases));
        SearchEntry.About about = new SearchEntry.About(List.of(), List.of(), keys, mentions);
        return general(EntryType.TOPIC, (String) row[1], aliases, text, "/topics/" + row[0], about);
    }

    private static String times(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static SearchEntry general(
            EntryType type, String title, List<String> names, String text, String url, SearchEntry.About about) {
        return new SearchEntry(type, SearchEntry.Place.NONE, title, names, List.of(), text, url, about);
    }

    private static SelectionQuery<Object[]> query(StatelessSession session, String query, long edition) {
        return session.createSelectionQuery(query, Object[].class)
                .setParameter("edition", edition)
                .setFetchSize(FETCH);
    }
}
