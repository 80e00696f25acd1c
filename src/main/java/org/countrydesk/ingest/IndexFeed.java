package org.countrydesk.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.EntityType;
import org.countrydesk.fact.Role;
import org.countrydesk.search.EntryType;
import org.countrydesk.search.SearchEntry;
import org.countrydesk.search.SearchIndex;
import org.countrydesk.web.PassageAddress;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Feeds the search index from the store; an ingest and a rebuild go the same way. */
final class IndexFeed {

    /** Documents read from the store at a time. */
    private static final int CHUNK = 64;

    private static final String IN_EDITION = " d.standing.first <= :edition and d.standing.last > :edition ";

    private final SessionFactory sessions;
    private final SearchIndex index;

    IndexFeed(SessionFactory sessions, SearchIndex index) {
        this.sessions = sessions;
        this.index = index;
    }

    /** Make the index of an edition anew. */
    void rebuild(long edition, Progress progress) {
        try (SearchIndex.Update update = index.update(edition)) {
            update.clear();
            List<String> all = sessions.fromStatelessTransaction(session -> session.createSelectionQuery(
                            "select d.slug from Document d where" + IN_EDITION + "order by d.slug", String.class)
                    .setParameter("edition", edition)
                    .getResultList());
            progress.at("indexing", 0, all.size());
            documents(edition, all, update);
            update.replaceShared(shared(edition));
            update.commit();
            update.publish();
        }
    }

    /** Index the documents of the edition that have these slugs. */
    void documents(long edition, Collection<String> slugs, SearchIndex.Update update) {
        List<String> all = List.copyOf(slugs);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            sessions.inStatelessTransaction(session -> chunk(session, edition, some)
                    .forEach((slug, entries) -> update.replaceDocument(slug, entries)));
        }
    }

    /** What stands around a document's entries. */
    private record Around(String slug, String title, String source, Map<Integer, Section> sections, List<SearchEntry> entries) {

        SearchEntry entry(
                EntryType type, int section, String passage, String title, String text, LocalDate[] dates, String url) {
            Section at = sections.get(section);
            return new SearchEntry(
                    type,
                    slug,
                    this.title,
                    source,
                    at == null ? "" : at.slug(),
                    at == null ? "" : at.heading(),
                    passage,
                    title,
                    text,
                    url,
                    dates[0],
                    dates[1]);
        }
    }

    private static final LocalDate[] NO_DATES = new LocalDate[2];

    private Map<String, List<SearchEntry>> chunk(StatelessSession session, long edition, List<String> slugs) {
        Map<Long, Around> byId = new HashMap<>();
        Map<String, List<SearchEntry>> bySlug = new HashMap<>();
        for (Object[] row : session.createSelectionQuery(
                        "select d.id, d.slug, d.title, d.source, d.publisher from Document d where d.slug in :slugs and"
                                + IN_EDITION,
                        Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("edition", edition)
                .getResultList()) {
            Around around = new Around(
                    (String) row[1], (String) row[2], (String) row[3], new HashMap<>(), new ArrayList<>());
            byId.put((Long) row[0], around);
            bySlug.put(around.slug(), around.entries());
            around.entries().add(around.entry(
                    EntryType.DOCUMENT, -1, "", around.title(), (String) row[4], NO_DATES, "/documents/" + around.slug()));
        }
        List<Long> ids = List.copyOf(byId.keySet());
        sections(session, ids, byId);
        passages(session, ids, byId);
        statistics(session, ids, byId);
        dates(session, ids, byId);
        return bySlug;
    }

    private static void sections(StatelessSession session, List<Long> ids, Map<Long, Around> byId) {
        for (Section section : children(session, Section.class, ids)) {
            Around around = around(byId, section.documentId());
            around.sections().put(section.number(), section);
            if (section.number() > 0) {
                around.entries().add(around.entry(
                        EntryType.SECTION,
                        section.number(),
                        "",
                        section.heading(),
                        "",
                        NO_DATES,
                        "/documents/" + around.slug() + "/" + section.slug()));
            }
        }
    }

    private static void passages(StatelessSession session, List<Long> ids, Map<Long, Around> byId) {
        for (Passage passage : children(session, Passage.class, ids)) {
            Around around = around(byId, passage.documentId());
            Section section = around.sections().get(passage.section());
            around.entries().add(around.entry(
                    EntryType.PASSAGE,
                    passage.section(),
                    "p" + passage.number(),
                    section == null || section.heading().isEmpty() ? around.title() : section.heading(),
                    passage.text(),
                    NO_DATES,
                    PassageAddress.of(around.slug(), passage.number())));
        }
    }

    private static Around around(Map<Long, Around> byId, long document) {
        return Objects.requireNonNull(byId.get(document));
    }

    private static <T> List<T> children(StatelessSession session, Class<T> type, List<Long> ids) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " r where r.documentId in :ids order by r.documentId, r.number", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static void statistics(StatelessSession session, List<Long> ids, Map<Long, Around> byId) {
        for (Object[] row : session.createSelectionQuery(
                        "select s.documentId, s.number, s.section, s.passage, s.surface, s.measure, s.unit, s.period, s.sentence,"
                                + " s.periodFrom, s.periodTo from Statistic s where s.documentId in :ids order by s.documentId, s.number",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            Around around = around(byId, (Long) row[0]);
            String period = row[7] == null ? "" : ", " + Edtf.of((String) row[7]).words();
            around.entries().add(around.entry(
                    EntryType.STATISTIC,
                    (Integer) row[2],
                    "p" + row[3],
                    row[4] + " – " + row[5] + period,
                    row[8] + " (" + row[6] + ")",
                    new LocalDate[] {(LocalDate) row[9], (LocalDate) row[10]},
                    "/statistics/" + around.slug() + "-f" + row[1]));
        }
    }

    private static void dates(StatelessSession session, List<Long> ids, Map<Long, Around> byId) {
        for (Object[] row : session.createSelectionQuery(
                        "select s.documentId, s.number, s.section, s.passage, s.edtf, s.sentence, s.earliest, s.latest"
                                + " from DatedStatement s where s.documentId in :ids order by s.documentId, s.number",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            Around around = around(byId, (Long) row[0]);
            around.entries().add(around.entry(
                    EntryType.DATE,
                    (Integer) row[2],
                    "p" + row[3],
                    Edtf.of((String) row[4]).words(),
                    (String) row[5],
                    new LocalDate[] {(LocalDate) row[6], (LocalDate) row[7]},
                    PassageAddress.of(around.slug(), (Integer) row[3])));
        }
    }

    /** Return the entries that belong to no single document: officers, topics, series. */
    List<SearchEntry> shared(long edition) {
        return sessions.fromStatelessTransaction(session -> {
            List<SearchEntry> entries = new ArrayList<>();
            for (Object[] row : read(
                    session,
                    "select t.ambassador, t.name, t.role, t.country, t.startDate, t.endDate, t.incumbent from Term t"
                            + " join Document d on d.id = t.documentId where" + IN_EDITION + "order by t.ambassador, t.number",
                    edition)) {
                entries.add(officer(row));
            }
            for (Object[] row : read(
                    session,
                    "select d.slug, d.name, d.aliases, d.type, d.documents from Entity d where" + IN_EDITION + "order by d.slug",
                    edition)) {
                String aliases = ((String) row[2]).replace("\n", ", ");
                String type = ((EntityType) row[3]).word().replace('_', ' ');
                entries.add(general(EntryType.TOPIC, (String) row[1], aliases.isEmpty() ? type : type + "; " + aliases, "/topics/" + row[0]));
            }
            for (Object[] row :
                    read(session, "select d.slug, d.title, d.unit from Series d where" + IN_EDITION + "order by d.slug", edition)) {
                entries.add(general(EntryType.SERIES, (String) row[1], (String) row[2], "/series/" + row[0]));
            }
            return entries;
        });
    }

    private static List<Object[]> read(StatelessSession session, String query, long edition) {
        return session.createSelectionQuery(query, Object[].class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private static SearchEntry general(EntryType type, String title, String text, String url) {
        return new SearchEntry(type, "", "", "", "", "", "", title, text, url, null, null);
    }

    private static SearchEntry officer(Object[] row) {
        Edtf start = row[4] == null ? null : Edtf.of((String) row[4]);
        Edtf end = row[5] == null ? null : Edtf.of((String) row[5]);
        boolean incumbent = (Boolean) row[6];
        String years = (start == null ? "not known" : start.words()) + " to "
                + (incumbent ? "now" : end == null ? "not known" : end.words());
        return new SearchEntry(
                EntryType.AMBASSADOR,
                "",
                "",
                "",
                "",
                "",
                "",
                (String) row[1],
                ((Role) row[2]).title() + (((String) row[3]).isEmpty() ? "" : ", " + row[3]) + ", " + years,
                "/ambassadors/" + row[0],
                start == null ? null : start.earliest(),
                end != null ? end.latest() : incumbent || start == null ? null : start.latest());
    }
}
