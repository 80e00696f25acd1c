package org.countrydesk.ingest.linking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countrydesk.across.Disagreements;
import org.countrydesk.across.Series;
import org.countrydesk.across.SeriesBuilder;
import org.countrydesk.across.StatisticRef;
import org.countrydesk.across.Territories;
import org.countrydesk.edtf.Edtf;
import org.countrydesk.fact.Qualifier;
import org.countrydesk.fact.UnitClass;
import org.countrydesk.link.Link;
import org.countrydesk.link.LinkType;
import org.countrydesk.statistic.FigureWords;
import org.jspecify.annotations.Nullable;

/** Keeps the series, and the links between documents that have figures of the same measure. */
final class SeriesLinks {

    /** A document is linked with this many that follow it in a series, and with those that it follows so. */
    private static final int FOLLOWING = 5;

    private static final String FIGURES = "select d.slug, s.number, s.unitClass, s.unit, s.measure, s.period, s.figure, s.figureMax,"
            + " s.qualifier, d.title, d.source, s.block from Statistic s join Document d on d.id = s.documentId where s.block %s and"
            + Rowset.STANDS;

    private final Rowset rows;
    private final LinkRows links;
    private final Map<String, Set<String>> subjects = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    SeriesLinks(Rowset rows, LinkRows links) {
        this.rows = rows;
        this.links = links;
    }

    /**
     * What became of the series.
     *
     * @param slugs of those that came, changed or went
     */
    record Outcome(int more, Set<String> slugs) {}

    Outcome bring(Change change) {
        Set<Long> blocks = new TreeSet<>();
        List<StatisticRef> figures;
        if (change.whole()) {
            List<StatisticRef> all = new ArrayList<>();
            rows.each(FIGURES.formatted("is not null"), row -> all.add(figure(row)));
            figures = all;
        } else {
            rows.read("select distinct s.block, s.unitClass from Statistic s where s.documentId in :some and s.block is not null", change.ids())
                    .forEach(row -> blocks.add((Long) row[0]));
            figures = figures(blocks);
        }
        List<Series> made = SeriesBuilder.unnamed(figures);
        SeriesWriter writer = new SeriesWriter(rows, sources);
        if (!change.whole()) {
            // A series that comes before others of its title takes their address: theirs are made anew too.
            for (Set<Long> more = writer.moved(made, blocks); !more.isEmpty(); more = writer.moved(made, blocks)) {
                blocks.addAll(more);
                figures = figures(blocks);
                made = SeriesBuilder.unnamed(figures);
            }
        }
        SeriesWriter.Written written = writer.write(made, blocks, change.whole());
        Set<String> documents = new TreeSet<>();
        figures.forEach(figure -> documents.add(figure.document()));
        links.know(documents);
        sameSeries(made, blocks);
        otherValues(figures, blocks);
        return new Outcome(written.more(), written.slugs());
    }

    private List<StatisticRef> figures(Set<Long> blocks) {
        return rows.read(FIGURES.formatted("in :some"), blocks).stream().map(this::figure).toList();
    }

    private StatisticRef figure(Object[] row) {
        sources.put((String) row[0], (String) row[10]);
        return new StatisticRef(
                (String) row[0],
                subjects.computeIfAbsent((String) row[9], Territories::in),
                row[0] + "-f" + row[1],
                (UnitClass) row[2],
                (String) row[3],
                (String) row[4],
                Edtf.of((String) row[5]),
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                (Qualifier) row[8]);
    }

    private static Set<Long> causes(String kind, Set<Long> blocks) {
        Set<Long> causes = new HashSet<>();
        blocks.forEach(block -> causes.add(Keys.cause(kind, block)));
        return causes;
    }

    private void sameSeries(List<Series> made, Set<Long> blocks) {
        List<Link> wanted = new ArrayList<>();
        for (Series each : made) {
            Set<String> all = new TreeSet<>();
            each.points().forEach(point -> all.add(point.statistic().document()));
            List<String> documents = List.copyOf(all);
            Set<String> linked = new HashSet<>();
            for (int i = 0; i < documents.size(); i++) {
                for (int n = 1; n <= Math.min(FOLLOWING, documents.size() - 1); n++) {
                    String one = documents.get(i);
                    String other = documents.get((i + n) % documents.size());
                    for (String[] way : new String[][] {{one, other}, {other, one}}) {
                        if (linked.add(way[0] + ' ' + way[1])) {
                            wanted.add(links.link(
                                    LinkType.SAME_SERIES,
                                    way[0],
                                    LinkRows.document(way[0]),
                                    links.title(way[0]),
                                    LinkRows.document(way[1]),
                                    links.title(way[1]),
                                    each.title(),
                                    Keys.cause("series", each.block())));
                        }
                    }
                }
            }
        }
        links.replace(LinkType.SAME_SERIES, causes("series", blocks), wanted);
    }

    private void otherValues(List<StatisticRef> figures, Set<Long> blocks) {
        List<Link> wanted = new ArrayList<>();
        for (Disagreements.Pair pair : Disagreements.of(figures)) {
            wanted.add(otherValue(pair.a(), pair.b()));
            wanted.add(otherValue(pair.b(), pair.a()));
        }
        links.replace(LinkType.OTHER_VALUE, causes("value", blocks), wanted);
    }

    private Link otherValue(StatisticRef from, StatisticRef to) {
        return links.link(
                LinkType.OTHER_VALUE,
                from.document(),
                "/statistics/" + from.id(),
                value(from),
                "/statistics/" + to.id(),
                value(to),
                from.measure(),
                Keys.cause("value", StatisticRef.block(from.unitClass(), from.unit(), from.measure())));
    }

    private String value(StatisticRef ref) {
        @Nullable Qualifier qualifier = ref.qualifier();
        return FigureWords.of(ref.value(), ref.valueMax(), ref.unit(), qualifier == null ? null : qualifier.word()) + " in "
                + links.title(ref.document());
    }
}
