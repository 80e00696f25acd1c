package org.countrydesk.ingest.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.across.Series;
import org.countrydesk.across.SeriesSlugs;
import org.countrydesk.across.StatisticRef;
import org.countrydesk.edition.Standing;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.series.SeriesPoint;

/** Writes the series of some blocks in place of those that stood, each with its part of an address among those of its title. */
final class SeriesWriter {

    private static final int TITLE = 1000;

    private final Rowset rows;
    private final Map<String, String> sources;

    /** A series that stands. */
    private record Stored(long id, String slug, String content, long block, SeriesSlugs.Series known) {}

    SeriesWriter(Rowset rows, Map<String, String> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** What was written: how many more series there are, and which came, changed or went. */
    record Written(int more, Set<String> slugs) {}

    /** Return the blocks of other series whose addresses these would change. */
    Set<Long> moved(List<Series> made, Set<Long> blocks) {
        Set<String> bases = new TreeSet<>();
        made.forEach(series -> bases.add(series.base()));
        rows.read("select distinct d.base, d.block from Series d where d.block in :some and" + Rowset.OPEN, blocks)
                .forEach(row -> bases.add((String) row[0]));
        List<Stored> others = stored("d.base", bases).stream()
                .filter(stored -> !blocks.contains(stored.block()))
                .toList();
        Map<SeriesSlugs.Series, String> slugs = slugs(made, others);
        Set<Long> moved = new HashSet<>();
        others.stream()
                .filter(stored -> !stored.slug().equals(slugs.get(stored.known())))
                .forEach(stored -> moved.add(stored.block()));
        return moved;
    }

    private List<Stored> stored(String column, Collection<?> values) {
        return rows.read(
                        "select d.id, d.slug, d.content, d.block, d.title, d.unitClass, d.unit, d.firstDocument, d.firstStatistic from Series d"
                                + " where " + column + " in :some and" + Rowset.OPEN,
                        values)
                .stream()
                .map(row -> new Stored(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Long) row[3],
                        new SeriesSlugs.Series(
                                (String) row[4], (UnitClass) row[5], (String) row[6], (String) row[7], (String) row[8])))
                .toList();
    }

    private static Map<SeriesSlugs.Series, String> slugs(List<Series> made, List<Stored> others) {
        List<SeriesSlugs.Series> all = new ArrayList<>();
        made.forEach(series -> all.add(SeriesSlugs.Series.of(series)));
        others.forEach(stored -> all.add(stored.known()));
        Map<String, List<SeriesSlugs.Series>> byBase = new HashMap<>();
        all.forEach(each -> byBase.computeIfAbsent(SeriesSlugs.base(each.title()), base -> new ArrayList<>()).add(each));
        Map<SeriesSlugs.Series, String> slugs = new HashMap<>();
        byBase.values().forEach(ofBase -> slugs.putAll(SeriesSlugs.of(ofBase)));
        return slugs;
    }

    Written write(List<Series> made, Set<Long> blocks, boolean whole) {
        Set<String> bases = new TreeSet<>();
        made.forEach(series -> bases.add(series.base()));
        List<Stored> others = whole
                ? List.of()
                : stored("d.base", bases).stream().filter(stored -> !blocks.contains(stored.block())).toList();
        Map<SeriesSlugs.Series, String> slugs = slugs(made, others);
        Map<String, Stored> standing = new HashMap<>();
        if (!whole) {
            stored("d.block", blocks).forEach(stored -> standing.put(stored.content(), stored));
        }
        Map<org.countrydesk.series.Series, Series> fresh = new HashMap<>();
        List<org.countrydesk.series.Series> inserted = new ArrayList<>();
        for (Series series : made) {
            String slug = slugs.getOrDefault(SeriesSlugs.Series.of(series), series.base());
            String content = hash(series, slug);
            if (standing.remove(content) == null) {
                org.countrydesk.series.Series row = row(series, slug, content);
                fresh.put(row, series);
                inserted.add(row);
            }
        }
        rows.end("Series", standing.values().stream().map(Stored::id).toList());
        rows.insert(inserted);
        List<SeriesPoint> points = new ArrayList<>();
        Set<String> touched = new TreeSet<>();
        standing.values().forEach(stored -> touched.add(stored.slug()));
        for (org.countrydesk.series.Series row : inserted) {
            touched.add(row.slug());
            points.addAll(points(row.id(), fresh.get(row)));
        }
        rows.insert(points);
        return new Written(inserted.size() - standing.size(), touched);
    }

    private org.countrydesk.series.Series row(Series series, String slug, String content) {
        StatisticRef first = series.first();
        return new org.countrydesk.series.Series(
                slug,
                Keys.cut(series.title(), TITLE),
                series.unitClass(),
                series.unit(),
                series.points().size(),
                (int) series.points().stream().map(point -> point.statistic().document()).distinct().count(),
                content,
                series.block(),
                series.base(),
                first.document(),
                first.id(),
                Standing.since(rows.edition()));
    }

    private List<SeriesPoint> points(long id, @org.jspecify.annotations.Nullable Series series) {
        List<SeriesPoint> points = new ArrayList<>();
        if (series != null) {
            for (Series.Point point : series.points()) {
                String document = point.statistic().document();
                points.add(new SeriesPoint(
                        id,
                        points.size() + 1,
                        point.statistic().id(),
                        document,
                        sources.getOrDefault(document, ""),
                        point.period().toString(),
                        point.value(),
                        point.valueMax(),
                        point.qualifier()));
            }
        }
        return points;
    }

    /** Hash all that makes a series and its points what they are. */
    private String hash(Series series, String slug) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\u001f", slug, series.title(), series.unitClass().name(), series.unit(), "" + series.block())
                    .getBytes(StandardCharsets.UTF_8));
            for (Series.Point point : series.points()) {
                String line = String.join(
                        "\u001f",
                        "",
                        point.statistic().id(),
                        sources.getOrDefault(point.statistic().document(), ""),
                        point.period().toString(),
                        point.value().toPlainString(),
                        "" + point.valueMax(),
                        "" + point.qualifier());
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
