package org.countrydesk.ingest.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.statistic.Statistic;
import org.countrydesk.tally.DateCount;
import org.countrydesk.tally.FigureCount;
import org.countrydesk.timeline.DatedStatement;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Keeps how many statements and figures there are of each date and kind. What a run writes is counted as it is written, what ended is
 * taken off again, and only counts that are others now get new rows: a changed file costs as much as it holds.
 */
public final class Counting {

    private static final int BATCH = 500;
    private static final String OPEN = " and c.standing.last = " + Standing.OPEN + "L";

    private final SessionFactory sessions;
    private final Map<DateCount.Dates, Integer> dates = new HashMap<>();
    private final Map<FigureCount.Kind, Integer> figures = new HashMap<>();

    public Counting(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Begin a run; what one before it has left is forgotten. */
    public void begin() {
        dates.clear();
        figures.clear();
    }

    /** Count rows that are written; those of other tables count for nothing. */
    public void add(Collection<?> rows) {
        for (Object row : rows) {
            switch (row) {
                case DatedStatement statement -> dates.merge(statement.dates(), 1, Integer::sum);
                case Statistic statistic -> figures.merge(statistic.kind(), 1, Integer::sum);
                default -> {}
            }
        }
    }

    /** Bring the counts in line. */
    public void bring(long edition, Collection<Long> ended) {
        for (List<?> some : parts(ended)) {
            read("select s.earliest, s.latest, count(s) from DatedStatement s where s.documentId in :some group by s.earliest, s.latest", some)
                    .forEach(row -> dates.merge(
                            new DateCount.Dates((LocalDate) row[0], (LocalDate) row[1]), -number(row[2]), Integer::sum));
            read(
                            "select s.unitClass, s.unit, s.qualifier, s.periodFrom, s.periodTo, count(s) from Statistic s"
                                    + " where s.documentId in :some group by s.unitClass, s.unit, s.qualifier, s.periodFrom, s.periodTo",
                            some)
                    .forEach(row -> figures.merge(
                            new FigureCount.Kind(
                                    (UnitClass) row[0],
                                    (String) row[1],
                                    (Qualifier) row[2],
                                    (LocalDate) row[3],
                                    (LocalDate) row[4]),
                            -number(row[5]),
                            Integer::sum));
        }
        dates.values().removeIf(count -> count == 0);
        figures.values().removeIf(count -> count == 0);
        Standing since = Standing.since(edition);
        replace(
                dates,
                "DateCount",
                standing("DateCount", "earliest", DateCount.class, dates, DateCount.Dates::earliest),
                row -> new Counted<>(row.id(), row.dates(), row.statements()),
                (key, count) -> new DateCount(key, count, since),
                edition);
        replace(
                figures,
                "FigureCount",
                standing("FigureCount", "unit", FigureCount.class, figures, FigureCount.Kind::unit),
                row -> new Counted<>(row.id(), row.kind(), row.figures()),
                (key, count) -> new FigureCount(key, count, since),
                edition);
        begin();
    }

    /** A row that stands. */
    private record Counted<K>(long id, K key, int count) {}

    private interface Made<K> {
        Object row(K key, int count);
    }

    private <K, R> void replace(
            Map<K, Integer> changes, String table, List<R> standing, Function<R, Counted<K>> counted, Made<K> made, long edition) {
        Map<K, Integer> now = new HashMap<>(changes);
        List<Long> ended = new ArrayList<>();
        for (R row : standing) {
            Counted<K> before = counted.apply(row);
            if (now.containsKey(before.key())) {
                now.merge(before.key(), before.count(), (change, count) -> change + count);
                ended.add(before.id());
            }
        }
        List<Object> fresh = new ArrayList<>();
        now.forEach((key, count) -> {
            if (count > 0) {
                fresh.add(made.row(key, count));
            }
        });
        for (List<?> some : parts(ended)) {
            inTransaction(session -> session.createMutationQuery("update " + table + " c set c.standing.last = :edition where c.id in :some")
                    .setParameter("edition", edition)
                    .setParameter("some", some)
                    .executeUpdate());
        }
        for (List<?> some : parts(fresh)) {
            inTransaction(session -> {
                session.insertMultiple(some);
                return some.size();
            });
        }
    }

    private <K, R> List<R> standing(String table, String column, Class<R> type, Map<K, Integer> changes, Function<K, Object> part) {
        List<R> standing = new ArrayList<>();
        for (List<?> some : parts(changes.keySet().stream().map(part).distinct().toList())) {
            standing.addAll(inTransaction(session -> session.createSelectionQuery(
                            "from " + table + " c where c." + column + " in :some" + OPEN, type)
                    .setParameter("some", some)
                    .getResultList()));
        }
        return standing;
    }

    private List<Object[]> read(String query, List<?> some) {
        return inTransaction(session -> session.createSelectionQuery(query, Object[].class).setParameter("some", some).getResultList());
    }

    private <T> T inTransaction(Function<StatelessSession, T> work) {
        return sessions.fromStatelessTransaction(session -> {
            session.setJdbcBatchSize(BATCH);
            return work.apply(session);
        });
    }

    private static List<List<?>> parts(Collection<?> all) {
        List<?> list = List.copyOf(all);
        List<List<?>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += BATCH) {
            parts.add(list.subList(from, Math.min(list.size(), from + BATCH)));
        }
        return parts;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
