package org.countrydesk.ingest;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countrydesk.document.Document;
import org.countrydesk.edition.Edition;
import org.countrydesk.edition.Standing;
import org.countrydesk.edition.Tally;
import org.countrydesk.ingest.counting.Counting;
import org.countrydesk.ingest.linking.Keys;
import org.countrydesk.ingest.linking.CorpusLinker;
import org.countrydesk.markup.Problem;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Writes editions. Rows of an edition in the making are invisible until it is published in one update of one row; what a
 * killed process left behind is swept away at the next start. One thread at a time.
 */
final class Store {

    /** Tables whose rows carry a stretch of editions; rows of other tables go with the document or owner they hang on. */
    private static final List<String> STANDING =
            List.of("Document", "SharedSentences", "Link", "Entity", "Ambassador", "Series", "Problem", "Refusal", "DateCount", "FigureCount", "SharedPair");

    /** Indexes in the order of values rather than of documents: kept up row by row they cost more than all other writing. */
    static final Map<String, String> BY_VALUE = Map.of(
            "mention_by_key", "mention (name_key, document_id, passage)",
            "statistic_by_unit", "statistic (unit_class, unit)",
            "statistic_by_block", "statistic (block)",
            "explanation_by_key", "explanation (name_key)",
            "statistic_by_period", "statistic (period_from, period_to)",
            "dated_statement_by_date", "dated_statement (earliest, latest)");

    /** The same of what linking writes: made when all is linked. */
    static final Map<String, String> OF_LINKED = Map.of("shared_pair_by_text", "shared_pair (characters desc, a_document, b_document)");

    private static final int BATCH = 500;
    private static final String IN_EDITION = " where d.standing.first <= :edition and d.standing.last > :edition";

    private final SessionFactory sessions;
    private final Counting counting;

    Store(EntityManagerFactory factory) {
        sessions = factory.unwrap(SessionFactory.class);
        counting = new Counting(sessions);
    }

    /** Run in one transaction. */
    <T> T inTransaction(Function<StatelessSession, T> work) {
        return sessions.fromStatelessTransaction(session -> {
            session.setJdbcBatchSize(BATCH);
            return work.apply(session);
        });
    }

    /** Do without indexes while an empty store is filled, until {@link #makeIndexes}. */
    void dropIndexes() {
        Stream.of(BY_VALUE, OF_LINKED).forEach(indexes -> statements(indexes.keySet().stream().map(name -> "drop index if exists " + name)));
    }

    /** Make those of the indexes that are missing: all at once, out of sorted values. */
    void makeIndexes(Map<String, String> indexes) {
        statements(indexes.entrySet().stream().map(each -> "create index if not exists " + each.getKey() + " on " + each.getValue()));
    }

    private void statements(Stream<String> all) {
        inTransaction(session -> {
            all.sorted().forEach(statement -> session.createNativeMutationQuery(statement).executeUpdate());
            return true;
        });
    }

    /** Sweep away what belongs to no published edition; an edition that was begun and not published tells that there is some. */
    void recover(long newest) {
        long begun = inTransaction(session -> session.createSelectionQuery(
                        "select count(e) from Edition e where e.publishedAt is null", Long.class)
                .getSingleResult());
        if (begun == 0) {
            return;
        }
        makeIndexes(BY_VALUE);
        makeIndexes(OF_LINKED);
        inTransaction(session -> {
            for (String table : STANDING) {
                session.createMutationQuery("delete from " + table + " r where r.standing.first > :edition")
                        .setParameter("edition", newest)
                        .executeUpdate();
                session.createMutationQuery("update " + table + " r set r.standing.last = :open where r.standing.last > :edition"
                                + " and r.standing.last < :open")
                        .setParameter("edition", newest)
                        .setParameter("open", Standing.OPEN)
                        .executeUpdate();
            }
            return session.createMutationQuery("delete from Edition e where e.publishedAt is null")
                    .executeUpdate();
        });
    }

    /** Remove the rows that only editions before the given one can see. */
    void purge(long edition) {
        for (String table : STANDING) {
            inTransaction(session -> session.createMutationQuery(
                            "delete from " + table + " r where r.standing.last <= :edition")
                    .setParameter("edition", edition)
                    .executeUpdate());
        }
    }

    /** Return the files of an edition by name, read and refused. */
    Map<String, Known> known(long edition) {
        return inTransaction(session -> Stream.of(
                                "d.slug, d.source, d.sha256, d.metadataHash, d.bytes, d.modifiedAt, false) from Document d",
                                "'', d.source, '', d.metadataHash, d.bytes, d.modifiedAt, d.unopened) from Refusal d")
                        .map(what -> "select new org.countrydesk.ingest.Known(d.id, " + what + IN_EDITION)
                        .flatMap(query -> session.createSelectionQuery(query, Known.class)
                                .setParameter("edition", edition)
                                .getResultStream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Known::source, Function.identity()));
    }

    void begin(Edition edition) {
        counting.begin();
        inTransaction(session -> session.insert(edition));
    }

    /** Let files end with the edition before the given one. */
    void close(Collection<Known> files, long edition) {
        close("Document", files.stream().filter(file -> !file.refused()).map(Known::id).toList(), edition);
        close("Refusal", files.stream().filter(Known::refused).map(Known::id).toList(), edition);
    }

    private void close(String table, List<Long> ids, long edition) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            inTransaction(session -> session.createMutationQuery(
                            "update " + table + " r set r.standing.last = :edition where r.id in :ids")
                    .setParameter("edition", edition)
                    .setParameter("ids", some)
                    .executeUpdate());
        }
    }

    /** Note that a file was touched but holds the same bytes. */
    void touch(long document, long bytes, Instant modified) {
        inTransaction(session -> session.createMutationQuery(
                        "update Document d set d.bytes = :bytes, d.modifiedAt = :modified where d.id = :id")
                .setParameter("bytes", bytes)
                .setParameter("modified", modified)
                .setParameter("id", document)
                .executeUpdate());
    }

    /** A document as read, the slug it goes by and the hash of what was declared of it. */
    record Entry(Reader.Read read, String slug, String metadataHash) {}

    /** Write documents with all that hangs on them, whole or not at all; rows of a table go together, whatever their document. */
    void add(List<Entry> entries, long edition) {
        inTransaction(session -> {
            List<Rows> rows = entries.stream().map(entry -> new Rows(entry.read())).toList();
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                documents.add(rows.get(i).document(entries.get(i).slug(), entries.get(i).metadataHash(), edition));
            }
            session.insertMultiple(documents);
            List<List<Object>> tables = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                List<List<?>> children = rows.get(i).children(documents.get(i).id());
                for (int table = 0; table < children.size(); table++) {
                    if (table == tables.size()) {
                        tables.add(new ArrayList<>());
                    }
                    tables.get(table).addAll(children.get(table));
                }
            }
            tables.forEach(session::insertMultiple);
            tables.forEach(counting::add);
            for (Entry entry : entries) {
                session.insertMultiple(problems(entry.read().problems(), entry.slug(), edition));
            }
            return entries.size();
        });
    }

    /** Bring what pages count in line with what was added, and with the documents that ended. */
    void count(long edition, Collection<Long> ended) {
        counting.bring(edition, ended);
    }

    /** Note files that were refused, and why. */
    void addRefusals(List<Reader.Refused> refused, Declarations declarations, long edition) {
        inTransaction(session -> {
            session.insertMultiple(refused.stream()
                    .map(one -> new Refusal(
                            one, Plan.hash(declarations.of(one.file().name())), Standing.since(edition)))
                    .toList());
            return refused.size();
        });
        addProblems(refused.stream().map(Reader.Refused::problem).toList(), edition);
    }

    /** Write problems of no document that is kept. */
    void addProblems(List<Problem> problems, long edition) {
        inTransaction(session -> {
            session.insertMultiple(problems(problems, "", edition));
            return problems.size();
        });
    }

    private static List<org.countrydesk.ingest.Problem> problems(List<Problem> problems, String document, long edition) {
        return problems.stream()
                .map(problem -> new org.countrydesk.ingest.Problem(
                        document,
                        problem.file(),
                        problem.level(),
                        problem.stage(),
                        problem.line(),
                        problem.column(),
                        problem.read(),
                        Keys.cut(problem.text(), 2000),
                        Standing.since(edition)))
                .toList();
    }

    /** Let the problems of files end with the edition before the given one. */
    void closeProblems(Collection<String> sources, long edition) {
        List<String> names = new ArrayList<>(sources);
        for (int from = 0; from < names.size(); from += BATCH) {
            List<String> some = names.subList(from, Math.min(names.size(), from + BATCH));
            inTransaction(session -> session.createMutationQuery("update Problem p set p.standing.last = :edition"
                            + " where p.source in :sources and p.standing.first < :edition and p.standing.last = :open")
                    .setParameter("edition", edition)
                    .setParameter("sources", some)
                    .setParameter("open", Standing.OPEN)
                    .executeUpdate());
        }
    }

    /** Make the edition the newest complete one: from here on it survives anything. */
    Tally publish(long number, CorpusLinker.Linked linked, Instant at) {
        return inTransaction(session -> {
            Object[] sums = session.createSelectionQuery(
                            "select count(d), coalesce(sum(d.passages), 0), coalesce(sum(d.statistics), 0),"
                                    + " coalesce(sum(d.datedStatements), 0), coalesce(sum(d.terms), 0) from Document d" + IN_EDITION,
                            Object[].class)
                    .setParameter("edition", number)
                    .getSingleResult();
            Long problems = session.createSelectionQuery("select count(d) from Problem d" + IN_EDITION, Long.class)
                    .setParameter("edition", number)
                    .getSingleResult();
            Tally tally = new Tally(
                    ((Number) sums[0]).intValue(),
                    ((Number) sums[1]).intValue(),
                    ((Number) sums[2]).intValue(),
                    ((Number) sums[3]).intValue(),
                    ((Number) sums[4]).intValue(),
                    linked.entities(),
                    linked.series(),
                    linked.sharedPassages(),
                    problems.intValue());
            Edition edition = session.get(Edition.class, number);
            edition.publish(at, linked.subject(), tally);
            session.update(edition);
            return tally;
        });
    }
}
