package org.countrydesk.ingest.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.countrydesk.edition.Standing;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The rows of an edition in the making: read, written, ended. Queries name the edition {@code :edition}. */
final class Rowset {

    /** Condition that a row {@code d} stands in the edition. */
    static final String STANDS = " d.standing.first <= :edition and d.standing.last > :edition ";

    /**
     * Condition that a row {@code d} goes on. Nothing is larger than {@link Standing#OPEN}; written as equal to it, H2 takes the index over
     * {@code last}, where nearly all rows are equal, for the best one.
     */
    static final String OPEN = " d.standing.first <= :edition and d.standing.last >= " + Standing.OPEN + "L ";

    private static final int BATCH = 500;

    /** Values of one query: H2 compares each row it finds by an index with one after another of them. */
    private static final int VALUES = 50;

    private static final int TRANSACTION = 10_000;

    private final SessionFactory sessions;
    private final long edition;

    Rowset(SessionFactory sessions, long edition) {
        this.sessions = sessions;
        this.edition = edition;
    }

    long edition() {
        return edition;
    }

    private <T> T inTransaction(Function<StatelessSession, T> work) {
        return sessions.fromStatelessTransaction(session -> {
            session.setJdbcBatchSize(BATCH);
            return work.apply(session);
        });
    }

    /** Read all rows of a query. */
    List<Object[]> read(String query) {
        return inTransaction(session -> query(session, query, Object[].class).getResultList());
    }

    /** Read the rows of a query one by one. */
    void each(String query, java.util.function.Consumer<Object[]> row) {
        inTransaction(session -> {
            try (Stream<Object[]> rows = query(session, query, Object[].class).getResultStream()) {
                rows.forEach(row);
            }
            return true;
        });
    }

    /** Read the rows of a query that has some of the values as {@code :some}, for all of them. */
    List<Object[]> read(String query, Collection<?> values) {
        return read(query, Object[].class, values);
    }

    <T> List<T> read(String query, Class<T> type, Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += VALUES) {
            List<?> some = all.subList(from, Math.min(all.size(), from + VALUES));
            rows.addAll(inTransaction(session ->
                    query(session, query, type).setParameter("some", some).getResultList()));
        }
        return rows;
    }

    private <T> SelectionQuery<T> query(StatelessSession session, String query, Class<T> type) {
        SelectionQuery<T> made = session.createSelectionQuery(query, type).setFetchSize(BATCH);
        return query.contains(":edition") ? made.setParameter("edition", edition) : made;
    }

    /** Insert rows, in transactions of bounded size; they have their ids then. */
    void insert(List<?> rows) {
        for (int from = 0; from < rows.size(); from += TRANSACTION) {
            List<?> some = rows.subList(from, Math.min(rows.size(), from + TRANSACTION));
            inTransaction(session -> {
                session.insertMultiple(some);
                return some.size();
            });
        }
    }

    /** Let rows end with the edition before. */
    void end(String table, Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + BATCH));
            inTransaction(session -> session.createMutationQuery(
                            "update " + table + " r set r.standing.last = :edition where r.id in :ids")
                    .setParameter("edition", edition)
                    .setParameter("ids", some)
                    .executeUpdate());
        }
    }

    /** Let all rows of a table that go on end with the edition before. */
    void endAll(String table) {
        inTransaction(session -> session.createMutationQuery(
                        "update " + table + " r set r.standing.last = :edition where r.standing.last = :open")
                .setParameter("edition", edition)
                .setParameter("open", Standing.OPEN)
                .executeUpdate());
    }

    /** Put rows in place of those that stand: those that say the same stay. */
    <T> void replace(String table, Collection<T> standing, Collection<T> wanted, Function<T, String> content, ToLongFunction<T> id) {
        Map<String, T> by = new HashMap<>();
        List<Long> ended = new ArrayList<>();
        for (T row : standing) {
            T twin = by.putIfAbsent(content.apply(row), row);
            if (twin != null) {
                ended.add(id.applyAsLong(row));
            }
        }
        Map<String, T> fresh = new LinkedHashMap<>();
        Set<String> kept = new HashSet<>();
        for (T row : wanted) {
            String says = content.apply(row);
            if (!by.containsKey(says)) {
                fresh.putIfAbsent(says, row);
            } else {
                kept.add(says);
            }
        }
        by.forEach((says, row) -> {
            if (!kept.contains(says)) {
                ended.add(id.applyAsLong(row));
            }
        });
        end(table, ended);
        insert(List.copyOf(fresh.values()));
    }
}
